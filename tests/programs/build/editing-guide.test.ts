import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parameters } from '@payung/rules';
import { atWage, type ByWage, type DatedValue } from '@payung/programs';
import { valueText } from '@payung/elements/program-explainer/value-text';
import { words } from '@payung/elements/program-explainer/words/id';
import { parseContent, sectionKeys } from '@payung/programs/build/markdown';

const doc = (name: string) =>
  readFileSync(new URL(`../../../docs/programmes/${name}`, import.meta.url), 'utf8');
const head = `---
program: contoh
title: Contoh
summary: Contoh.
checked: 2026-11-20
wage: 4500000
amounts:
  paket: jkm.grant + jkm.periodic + jkm.funeral
sources: {}
---
`;
const upah = '\n\n{{wage}}\n';
const sentence = (text: string) =>
  parseContent(
    head +
      sectionKeys
        .map((key) => `\n## Judul {#${key}}\n\n${key === 'example' ? text + upah : 'Isi.'}\n`)
        .join(''),
    'contoh/id.md',
  ).sections.find(({ key }) => key === 'example')!.blocks[0];

describe('docs/programmes/README.md', () => {
  const rows = [...doc('README.md').matchAll(/^\| `(\{\{[^`]+\}\})`[^|]*\| ([^|]+?) *\|$/gm)];

  it('shows a table of examples', () => assert.ok(rows.length >= 8));

  for (const [, reference = '', shown = ''] of rows) {
    if (shown.startsWith('the same')) continue;
    it(`is right about ${reference}`, () => {
      const [piece] = sentence(reference) as readonly ({ value: DatedValue } | { byWage: ByWage })[];
      const value = 'value' in piece! ? piece.value : atWage(piece!.byWage);
      const text = valueText(value, { language: 'id', on: '2026-11-20', words }).replaceAll('\u00a0', ' ');
      assert.equal(text, shown.split(', ')[0]);
    });
  }

  it('names every section', () => {
    for (const key of sectionKeys) assert.ok(doc('README.md').includes(`\`${key}\``), key);
  });
});

describe('docs/programmes/words.md', () => {
  it('names only parameters that the rules have', () => {
    const ids = parameters().map(({ id }) => id);
    const named = [...doc('words.md').matchAll(/`((?:jkk|jkm|jht|bpu|relief)\.[a-z.-]+)`/g)].map(
      ([, id]) => id!,
    );
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    );
  });
});
