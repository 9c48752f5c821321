import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ts.sys.readDirectory(`${root}packages/elements/src`, ['.ts'], [], ['**/*.ts']);

/** A property that names a side of the screen; in a page that is read from right to left it would stay where it is. */
const side =
  /(^|[;{\s])((margin|padding|border|inset|scroll-(margin|padding))-(left|right)[\w-]*|border-(top|bottom)-(left|right)-radius|left|right)\s*:\s*[^;]+;|(text-align|float|clear)\s*:\s*(left|right)\s*;/g;

/** What stands in the `css` templates of a source. */
const stylesOf = (text: string): string =>
  [...text.matchAll(/css`[^`]*`/g)].map(([style]) => style).join('\n');

const sidesIn = (style: string): string[] => [...style.matchAll(side)].map(([found]) => found.trim());

/** Where a side is meant: in a page from right to left the text of a widget is to begin on the right. */
const meant = ['tokens.ts: text-align: right;'];

describe('the styles of the widgets', () => {
  it('name no side of the screen, so that they follow the direction of a page', () => {
    const found = files.flatMap((file) =>
      sidesIn(stylesOf(readFileSync(file, 'utf8'))).map(
        (rule) => `${file.replace(/.*elements\/src\//, '')}: ${rule}`,
      ),
    );
    assert.deepEqual(found, meant);
  });

  for (const rule of [
    'margin-left: 1em;',
    'padding-right: 0;',
    'border-left: 1px solid;',
    'text-align: left;',
    'float: right;',
    'left: 0;',
    'border-top-left-radius: 0;',
  ])
    it(`would be found with “${rule}”`, () => {
      assert.deepEqual(sidesIn(`css\`.a { color: red; ${rule} }\``), [rule]);
    });

  it('may name sides of a line, and all four sides', () => {
    assert.deepEqual(
      sidesIn('css`.a { margin-inline-start: 1em; inset: 0 auto auto 0; text-align: end; }`'),
      [],
    );
  });
});
