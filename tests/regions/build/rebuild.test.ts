import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { provinces, regencies } from '@payung/regions';
import { shapes } from '@payung/regions/shapes';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const build = join(root, 'packages/regions/build');
const committed = join(root, 'packages/regions/data');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** Every file in a folder and the folders in it. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();

/** Names that we show shorter than the second list, as bare letters: ours, theirs. */
const knownSpellings = {
  '31': ['dkijakarta', 'daerahkhususibukotajakarta'],
  '34': ['diyogyakarta', 'daerahistimewayogyakarta'],
};

interface SecondArea {
  readonly code: string;
  readonly name: string;
}

/** What rebuilding installs for itself, resolved from its own folder. */
const fromBuild = createRequire(join(build, 'package.json'));

/** Two builds, each in a process and a folder of its own. */
const rebuilt: string[] = [];
before(() => {
  while (rebuilt.length < 2) {
    const folder = mkdtempSync(join(tmpdir(), 'payung-regions-'));
    rebuilt.push(folder);
    execFileSync(process.execPath, [join(build, 'rebuild.ts'), folder], { stdio: 'inherit' });
  }
});
after(() => rebuilt.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('rebuilding the regions', () => {
  it('writes every committed file and no other, a piece for each province among them', () => {
    assert.deepEqual(filesIn(rebuilt[0]!), filesIn(committed));
    assert.deepEqual(
      readdirSync(join(committed, 'provinces')),
      provinces.map(({ code }) => `${code}.json`),
    );
  });

  for (const name of filesIn(committed)) {
    it(`writes the committed bytes of ${name} each time`, () => {
      for (const folder of rebuilt) {
        assert.ok(
          read(folder, name) === read(committed, name),
          `${name} differs: run node packages/regions/build/rebuild.ts`,
        );
      }
    });
  }

  it('uses scripts that type-check', () => {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', build], {
      stdio: 'inherit',
    });
  });

  it('leaves what it installs out of the default install', () => {
    assert.ok(!/mapshaper|d3-delaunay|geografis/.test(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')));
  });
});

describe('a second opinion on the regions', () => {
  const rowsOf = (name: string): readonly SecondArea[] =>
    readFileSync(fromBuild.resolve(`idn-area-data/data/${name}.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(',') as [string, string, string?])
      .map(([code, ...rest]) => ({ code: code.replace('.', ''), name: rest.at(-1)!.replaceAll('"', '') }));

  it('lists the same codes of provinces and regencies', () => {
    assert.deepEqual(
      rowsOf('provinces')
        .map(({ code }) => code)
        .sort(),
      provinces.map(({ code }) => code),
    );
    assert.deepEqual(
      rowsOf('regencies')
        .map(({ code }) => code)
        .sort(),
      regencies.map(({ code }) => code),
    );
  });

  it('names them alike but for known spellings', () => {
    const bare = (name: string) => name.toLowerCase().replace(/\b(kabupaten|administrasi)\b|[^a-z]/g, '');
    const second = new Map(
      [...rowsOf('provinces'), ...rowsOf('regencies')].map(({ code, name }) => [code, bare(name)]),
    );
    const different = [...provinces, ...regencies]
      .map(({ code, name }) => [code, [bare(name), second.get(code)]] as const)
      .filter(([, [ours, theirs]]) => ours !== theirs);
    assert.deepEqual(Object.fromEntries(different), knownSpellings);
  });
});

describe('the committed topology', () => {
  const { feature, mesh } = fromBuild('topojson-client');
  const topology = JSON.parse(read(committed, 'regencies.topo.json'));
  const { scale, translate } = topology.transform;
  const { height, paths, provinceBorders } = shapes();
  /** Longitude and latitude as a point of the picture. */
  const inPicture = ([lon, lat]: [number, number]) =>
    [
      Math.round((lon - translate[0]) / scale[0]),
      height - Math.round((lat - translate[1]) / scale[1]),
    ].join();

  /** Corners of path data, one list a line. */
  const cornersOf = (path: string) =>
    path
      .split('M')
      .slice(1)
      .map((line) => {
        let [x, y] = [0, 0];
        const numbers = line.match(/-?\d+/g)!.map(Number);
        return numbers.flatMap((number, index) => {
          if (index % 2 === 0) x += number;
          else y += number;
          return index % 2 ? [`${x},${y}`] : [];
        });
      });

  it('holds one object, regencies, with four-digit codes', () => {
    assert.deepEqual(Object.keys(topology.objects), ['regencies']);
    const ids = topology.objects.regencies.geometries.map(({ id }: { id: string }) => id);
    assert.deepEqual(
      ids,
      regencies.map(({ code }) => code),
    );
  });

  it('has one step for both directions, so that its numbers are a picture', () => {
    assert.equal(scale[0], scale[1]);
  });

  it('is read by topojson-client as by us, corner for corner', () => {
    for (const { id, geometry } of feature(topology, topology.objects.regencies).features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const theirs = polygons.flat().map((ring: [number, number][]) => ring.slice(0, -1).map(inPicture));
      assert.deepEqual(cornersOf(paths.get(id)!), theirs, id);
    }
  });

  it('has the province borders that topojson-client finds', () => {
    const { coordinates } = mesh(
      topology,
      topology.objects.regencies,
      (a: { id: string }, b: { id: string }) => a.id.slice(0, 2) !== b.id.slice(0, 2),
    );
    const steps = (lines: string[][]) =>
      lines
        .flatMap((line) => line.slice(1).map((corner, index) => [line[index], corner].sort().join(' ')))
        .sort();
    assert.deepEqual(
      steps(cornersOf(provinceBorders)),
      steps(coordinates.map((line: [number, number][]) => line.map(inPicture))),
    );
  });
});
