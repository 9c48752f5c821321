import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { version } from '@payung/elements/define';
import { checkedImports, type PinnedFile } from '../../packages/embed/build/checked-imports.ts';
import { integrityOf } from '../../packages/embed/build/integrity.ts';
import { buildPinned } from '../../packages/embed/build/pinned.ts';
import {
  copyReleasedPinned,
  keepPinned,
  releasedFolders,
} from '../../packages/embed/build/released-pinned.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-pinned-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (fileName: string, code: string, imports: readonly string[] = []): PinnedFile => ({
  fileName,
  code,
  imports,
  moduleIds: [],
});
const entry = file('card.js', 'import("./card/why.js");export{c as part}');

describe('checkedImports()', () => {
  it('writes a later import with its hash, as a call of what checks', () => {
    const why = file('card/why.js', 'export const why=1');
    const written = checkedImports([entry, why], 'card.js', new Map());
    const hash = integrityOf('export const why=1');
    assert.match(written.get('card.js')!, /^\$part\(\{"card\/why\.js":"sha384-/);
    assert.ok(written.get('card.js')!.includes(hash));
    assert.match(written.get('card.js')!, /function \$part\(\.\.\.steps\)\{return c\(\.\.\.steps\)\}/);
  });

  it('checks what a later file imports before that file', () => {
    const why = file('card/why.js', 'import"./words.js"', ['card/words.js']);
    const written = checkedImports([entry, why, file('card/words.js', '')], 'card.js', new Map());
    assert.match(written.get('card.js')!, /^\$part\(\{"card\/words\.js":"sha384-[^"]+"\},\{"card\/why\.js":/);
  });

  it('holds in a later file the hashes of those that it asks for itself', () => {
    const why = file('card/why.js', 'import("./deep.js")');
    const written = checkedImports([entry, why, file('card/deep.js', '0')], 'card.js', new Map());
    assert.match(written.get('card/why.js')!, /^import\{part as \$part\}from"\.\.\/card\.js";\$part\(/);
    assert.ok(written.get('card/why.js')!.includes(integrityOf('0')));
    assert.ok(written.get('card.js')!.includes(integrityOf(written.get('card/why.js')!)));
  });

  it('takes the hash of a file of another widget from that one', () => {
    const explainer = file('explainer.js', 'import(`pinned:card.js`);export{c as part}');
    const written = checkedImports([explainer], 'explainer.js', new Map([['card.js', 'card']]));
    assert.ok(written.get('explainer.js')!.includes(`"card.js":"${integrityOf('card')}"`));
  });

  const refused: readonly (readonly [what: string, files: readonly PinnedFile[], says: RegExp])[] = [
    ['an entry that imports at once', [file('card.js', '', ['card/words.js'])], /is not one file/],
    [
      'files that would hold hashes of each other',
      [entry, file('card/why.js', 'import("./deep.js")'), file('card/deep.js', 'import("./why.js")')],
      /go round in a circle/,
    ],
    [
      'an import of an address that is only known later',
      [file('card.js', 'import(address);export{c as part}')],
      /without a check/,
    ],
  ];
  for (const [what, files, says] of refused)
    it(`refuses ${what}`, () => {
      assert.throws(() => checkedImports(files, 'card.js', new Map()), says);
    });
});

describe('the pinned files', () => {
  it('are the same bytes when they are built again', async () => {
    await buildPinned(folder);
    const again = readFileSync(join(folder, `v${version}`, 'integrity.json'), 'utf8');
    const built = new URL(`../../packages/embed/dist/static/v${version}/integrity.json`, import.meta.url);
    assert.equal(again, readFileSync(fileURLToPath(built), 'utf8'));
  });
});

describe('a released version', () => {
  const at = (...path: string[]) => join(folder, ...path);
  before(() => {
    mkdirSync(at('built/v1.2.3/card'), { recursive: true });
    writeFileSync(at('built/v1.2.3/card/why.js'), 'why');
    writeFileSync(at('built/v1.2.3/card/why.js.br'), 'packed');
    const files = { 'card/why.js': { integrity: integrityOf('why'), bytes: 3 } };
    writeFileSync(at('built/v1.2.3/integrity.json'), JSON.stringify({ version: '1.2.3', files }));
    keepPinned(at('built'), 'v1.2.3', at('released'));
  });

  it('is kept without its packed forms and served from then on, whatever the source has become', () => {
    assert.deepEqual(releasedFolders(at('released')), ['v1.2.3']);
    mkdirSync(at('static/v1.2.3/card'), { recursive: true });
    writeFileSync(at('static/v1.2.3/card/why.js'), 'a later source');
    copyReleasedPinned(at('static'), at('released'));
    assert.equal(readFileSync(at('static/v1.2.3/card/why.js'), 'utf8'), 'why');
    assert.throws(() => readFileSync(at('released/v1.2.3/card/why.js.br')), /ENOENT/);
  });

  it('is not released a second time', () => {
    assert.throws(() => keepPinned(at('built'), 'v1.2.3', at('released')), /raise the version/);
  });

  it('is not served once its bytes have changed', () => {
    writeFileSync(at('released/v1.2.3/card/why.js'), 'why?');
    assert.throws(() => copyReleasedPinned(at('static'), at('released')), /has changed: card\/why\.js/);
  });
});
