import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippets, type Embedding, type SnippetForm } from '../../packages/embed/src/snippets/snippets.ts';
import { newest } from '../site/kept-snippets.ts';

const title = 'Pekerja yang sudah terlindungi di Kabupaten Banyuwangi';
const coloured: Embedding = {
  site: 'https://payung.example',
  widget: 'coverage-card',
  settings: new Map([['region', '3510']]),
  accent: '8a1c3a',
  colours: new Map([
    ['--payung-color-accent', '#8a1c3a'],
    ['--payung-color-on-accent', '#fff'],
  ]),
  title,
  sentence:
    'Pekerja yang terlindungi BPJS Ketenagakerjaan di Kabupaten Banyuwangi: 30% (Juli 2024, Jatim Times).',
  content: { text: `<p>${title}: 30% (Juli 2024, Jatim Times).</p>` },
  height: 480,
};

const choices: Readonly<Record<string, Embedding>> = {
  'in a colour': coloured,
  'with a script that never changes': {
    ...coloured,
    pinned: { path: '/vVERSION/coverage-card.js', integrity: 'HASH' },
  },
  'with room of its own': { ...coloured, room: 'clamp(25em,(100vw - 600px)*999,30em)' },
};

// A form that changed fails here until it is kept in a file of its own beside the old one.
describe('what /pasang offers', () => {
  const kept = newest.map(({ text }) => text);
  for (const [choice, embedding] of Object.entries(choices))
    for (const form of Object.keys(snippets) as SnippetForm[])
      it(`${form} ${choice} is kept, and opened for years`, () => {
        const text = snippets[form](embedding);
        assert.ok(kept.includes(text), `no file of tests/site/snippets holds\n${text}`);
      });
});
