import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import { widgets } from '@payung/embed/widgets';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly fieldName?: string;
}
interface ElementClass {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

let classes: readonly ElementClass[] = [];
before(() => {
  const analyzer = `${root}node_modules/.bin/cem`;
  execFileSync(analyzer, ['analyze', '--config', 'stories/manifest.config.mjs'], {
    cwd: root,
    stdio: 'ignore',
  });
  const manifest = JSON.parse(readFileSync(`${root}packages/elements/dist/custom-elements.json`, 'utf8'));
  classes = manifest.modules.flatMap(
    (module: { declarations?: ElementClass[] }) => module.declarations ?? [],
  );
});

describe('the custom-elements manifest', () => {
  for (const { name, attributes } of widgets) {
    const element = () => classes.find(({ tagName }) => tagName === `payung-${name}`);

    it(`payung-${name} says what it is for`, () => {
      assert.ok((element()?.description ?? '').length > 40);
    });

    it(`payung-${name} describes each attribute, event, slot and part`, () => {
      const { attributes: known = [], events = [], slots = [], cssParts = [] } = element()!;
      const silent = [...known, ...events, ...slots, ...cssParts].filter((thing) => !thing.description);
      assert.deepEqual(silent, []);
      assert.ok(slots.length > 0 && cssParts.length > 0);
    });

    it(`payung-${name} takes every attribute that its frame page may set`, () => {
      const known = (element()?.attributes ?? []).map((attribute) => attribute.name);
      assert.deepEqual(
        attributes.filter((attribute) => attribute !== 'lang' && !known.includes(attribute)),
        [],
      );
    });

    it(`payung-${name} says only events that begin with payung-`, () => {
      for (const event of element()?.events ?? []) assert.match(event.name, /^payung-[a-z]+-?[a-z]+$/);
    });

    it(`payung-${name} has a story and a page`, () => {
      assert.ok(existsSync(`${root}stories/${name}.stories.ts`));
      assert.ok(existsSync(`${root}docs/elements/${name}.md`));
    });
  }

  it('every file of stories is audited', () => {
    const list = readFileSync(`${root}tests/stories/all-stories.ts`, 'utf8');
    const files = readdirSync(`${root}stories`).filter((file) => file.endsWith('.stories.ts'));
    assert.deepEqual(
      files.filter((file) => !list.includes(`stories/${file}`)),
      [],
    );
  });
});
