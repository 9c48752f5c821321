import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { parameters } from '@payung/rules';
import manifest from '../../../packages/rules/package.json' with { type: 'json' };

const source = (path: string) => fileURLToPath(new URL(`../../../packages/rules/${path}`, import.meta.url));
const calculations = readdirSync(source('src')).filter((folder) => `./${folder}/form` in manifest.exports);
const ids = parameters().map(({ id }) => id);

/** All the code that a page gets which imports one file, everything else shaken off. */
async function bundled(path: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: source(''),
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: source(path), preserveEntrySignatures: 'strict', treeshake: true },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

const idsIn = (code: string) =>
  ids.filter((id) => new RegExp(`["'\`]${id.replaceAll('.', '\\.')}["'\`]`).test(code)).sort();

describe('the sub-path of each calculation', () => {
  assert.ok(calculations.includes('contribution') && calculations.includes('death'));
  for (const name of calculations) {
    it(`${name} holds the parameters it declares and no other`, async () => {
      const { calculation } = (await import(source(`src/${name}/index.ts`))) as {
        calculation: { parameters: readonly { id: string }[] };
      };
      const declared = calculation.parameters.map(({ id }) => id).sort();
      assert.deepEqual(idsIn(await bundled(`src/${name}/index.ts`)), declared);
    });

    it(`${name} asks its questions without the parameters that only its sums need`, async () => {
      const asking = idsIn(await bundled(`src/${name}/form.ts`));
      const whole = idsIn(await bundled(`src/${name}/index.ts`));
      assert.ok(asking.length < whole.length, asking.join(', '));
    });

    it(`${name} brings no address of a source and no word`, async () => {
      const code = await bundled(`src/${name}/index.ts`);
      assert.doesNotMatch(code, /https?:\/\//);
      assert.doesNotMatch(code, /Jaminan|iuran/);
    });
  }

  it('is found in the bundle of the index, so that this test can fail', async () => {
    assert.deepEqual(idsIn(await bundled('src/index.ts')), [...ids].sort());
  });
});
