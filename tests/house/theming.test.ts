import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { widgets } from '@payung/embed/widgets';
import { themeable } from '../../packages/embed/build/themeable.ts';
import { words as english } from '../../packages/embed/src/theme/words.en.ts';
import { words } from '../../packages/embed/src/theme/words.id.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/theming.md'), 'utf8');
const sourcesBelow = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

/** What an element draws with of another one: the files that its own import. */
const borrowed = (own: string): string =>
  found(own, /from '\.\.\/([a-z-]+\/[a-z-]+\.ts)'/g)
    .filter((name) => widgets.some((widget) => name.startsWith(`${widget.name}/`)))
    .map((name) => readFileSync(join(root, 'packages/elements/src', name), 'utf8'))
    .join('\n');

const found = (text: string, form: RegExp): string[] => [
  ...new Set([...text.matchAll(form)].map(([, name]) => name!)),
];
const sorted = (names: readonly string[]): string[] => [...names].sort();

/** The second column of the rows of one tag in the table whose head names it `column`. */
function told(column: string, tag: string): string[] {
  const table = page.split('\n\n').find((block) => new RegExp(`^\\| Tag +\\| ${column} `).test(block))!;
  return found(table, new RegExp(`^\\| \`${tag}\` +\\| \`([a-z-]+)\``, 'gm'));
}

describe('the page on theming', () => {
  const read = found(sourcesBelow('packages/elements/src'), /var\((--payung-[a-z-]+)/g);

  it('names every custom property that some widget reads, and no other', () => {
    assert.ok(read.length > 10);
    assert.deepEqual(sorted(found(page, /^\| `(--payung-[a-z-]+)`/gm)), sorted(read));
  });

  it('names of every colour what it is when nobody sets it', () => {
    const tokens = readFileSync(join(root, 'packages/elements/src/tokens.ts'), 'utf8');
    for (const [, name, light, dark] of tokens.matchAll(
      /var\((--payung-color-[a-z-]+), light-dark\((#\w+), (#\w+)\)/g,
    ))
      assert.match(page, new RegExp(`\`${name}\` .*\`${light}\`, \`${dark}\` `), name);
  });

  const { colours, others, parts } = themeable();

  it('has the same properties as /tema, which reads them from the sources', () => {
    const changed = [
      ...colours.map(({ key }) => `--payung-color-${key}`),
      ...others.map(({ key }) => `--payung-${key}`),
    ];
    assert.deepEqual(sorted(changed), sorted(read));
    assert.deepEqual(sorted(Object.keys(words.colours)), sorted(colours.map(({ key }) => key)));
    assert.deepEqual(sorted(Object.keys(words.others)), sorted([...others.map(({ key }) => key), 'size']));
  });

  for (const { name } of widgets) {
    const tag = `payung-${name}`;
    const sources = sourcesBelow(`packages/elements/src/${name}`);

    it(`names every part that <${tag}> draws, and no other`, () => {
      const drawn = found(sources + borrowed(sources), /\spart="([a-z-]+)"/g);
      assert.deepEqual(sorted(told('Part', tag)), sorted(drawn));
      assert.deepEqual(sorted(found(sources, /@csspart (\S+)/g)), sorted(drawn));
      assert.deepEqual(sorted(parts[name]!), sorted(drawn));
      for (const { partNames } of [words, english])
        assert.deepEqual(sorted(Object.keys(partNames[name]!)), sorted(drawn));
    });

    it(`names every event that <${tag}> tells, and no other`, () => {
      const dispatched = found(sources, /new CustomEvent(?:<\w+>)?\(\s*'(payung-[a-z-]+)'/g);
      assert.deepEqual(sorted(told('Event', tag)), sorted(dispatched));
      assert.deepEqual(sorted(found(sources, /@fires \{\S+\} (\S+)/g)), sorted(dispatched));
    });
  }
});
