import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programContent } from '@payung/programs/build/plugin';

const path = fileURLToPath(new URL('../../../packages/programs/content/jkm/id.md', import.meta.url));
const text = readFileSync(path, 'utf8');
const plugin = programContent();
const contentOf = (code: string) =>
  JSON.parse(code.replace(/^export default |;\n[^]*$/g, '')) as Record<string, unknown>;

describe('programContent()', () => {
  it('turns a text into its opening', () => {
    const { code, moduleType } = plugin.transform(text, path)!;
    assert.equal(contentOf(code)['title'], 'Jaminan Kematian (JKM)');
    assert.equal(moduleType, 'js');
    assert.match(code, /export const rest = \(\) => import\('\.\/id\.rest\.md'\);/);
  });
  it('does not mind the query that a development server adds', () => {
    assert.ok(plugin.transform(text, `${path}?import&t=1`));
  });
  it('makes the rest of the same text', () => {
    const id = plugin.resolveId(
      '../content/jkm/id.rest.md',
      path.replace('/content/jkm/id.md', '/src/load.ts'),
    )!;
    assert.equal(id, path.replace('.md', '.rest.md'));
    assert.ok('sources' in contentOf(plugin.load(id)!.code));
  });
  it('leaves other Markdown alone', () => {
    assert.equal(plugin.transform('# Docs', '/house/docs/elements/x.md'), undefined);
    assert.equal(plugin.load('/house/docs/elements/x.rest.md'), undefined);
    assert.equal(plugin.resolveId('./x.md', path), undefined);
  });
  it('stops the build at a mistake and names the file', () => {
    assert.throws(
      () => plugin.transform(text.replace('{{jkm.grant}}', '{{jkm.gift}}'), path),
      /jkm\/id\.md: unknown parameter: jkm\.gift/,
    );
  });
});
