import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { provinces } from '@payung/regions';

const inPackage = (path: string) =>
  fileURLToPath(new URL(`../../../packages/regions/${path}`, import.meta.url));
const weightOf = (content: string) => brotliCompressSync(content).length;

/** Bytes that each file may weigh after brotli 11. A map carries names and shapes; the topology is for everybody else. */
const budgets: Readonly<Record<string, number>> = {
  'regencies.topo.json': 21_500,
  'shapes.json': 12_500,
  'names.json': 2_600,
  'neighbours.json': 2_000,
  'statistics-codes.json': 500,
  'renumbered.json': 150,
};

/** The heaviest piece is that of Maluku, whose box takes in half of the east. */
const pieceBudget = 6_500;
const medianBudget = 3_100;

describe('the weight of the regions', () => {
  const files = readdirSync(inPackage('data')).filter((name) => name.endsWith('.json'));

  it('has a budget for every file', () => {
    assert.deepEqual(files.sort(), Object.keys(budgets).sort());
  });

  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} is within ${budget} bytes of brotli`, () => {
      const bytes = weightOf(readFileSync(inPackage(`data/${name}`), 'utf8'));
      assert.ok(bytes <= budget, `${name} weighs ${bytes}`);
    });
  }
});

describe('the modules that a bundler makes of the finer pieces', () => {
  let chunks: readonly Rolldown.OutputChunk[] = [];
  const chunkWith = (file: string) =>
    chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)))!;
  const pieces = () =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => /data\/provinces\/\d\d\.json$/.test(id)));

  before(async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      root: inPackage(''),
      json: { stringify: true },
      build: {
        write: false,
        minify: true,
        modulePreload: false,
        target: 'es2022',
        rollupOptions: {
          input: ['shapes', 'finer', 'neighbours'].map((name) => inPackage(`src/${name}.ts`)),
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput;
    chunks = built.output.filter((file) => file.type === 'chunk');
  });

  it('are one for each province', () => {
    const named = pieces().map(({ moduleIds }) => moduleIds.map((id) => basename(id, '.json')).join());
    assert.deepEqual(
      named.sort(),
      provinces.map(({ code }) => code),
    );
  });

  it(`weigh ${pieceBudget} bytes at most, and half of them less than ${medianBudget}`, () => {
    const weights = pieces()
      .map(({ code }) => weightOf(code))
      .sort((a, b) => a - b);
    assert.ok(weights.at(-1)! <= pieceBudget, `the heaviest weighs ${weights.at(-1)}`);
    assert.ok(weights[19]! <= medianBudget, `the median is ${weights[19]}`);
  });

  it('come on demand only: neither the national picture nor the neighbours import one', () => {
    const names = new Set(pieces().map(({ fileName }) => fileName));
    const reached = new Set([chunkWith('src/shapes.ts'), chunkWith('src/neighbours.ts')]);
    for (const { imports, dynamicImports } of reached) {
      for (const name of [...imports, ...dynamicImports]) {
        assert.ok(!names.has(name), name);
        reached.add(chunks.find(({ fileName }) => fileName === name)!);
      }
    }
    // The same walk from the finer pictures finds them, so this test can fail.
    assert.equal(chunkWith('src/finer.ts').dynamicImports.filter((name) => names.has(name)).length, 38);
  });

  it('leave the neighbours a module of 2,500 bytes beside the list of names', () => {
    const bytes = weightOf(chunkWith('src/neighbours.ts').code);
    assert.ok(bytes <= 2_500, `it weighs ${bytes}`);
  });
});
