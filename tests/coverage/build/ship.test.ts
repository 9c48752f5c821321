import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import {
  countFigures,
  mappedYears,
  pickFigures,
  pickYears,
  provenanceOf,
  type CoverageFigure,
} from '@payung/coverage';
import { shippedCountSource } from '@payung/coverage/count-sources';
import { parseFigures } from '@payung/coverage/parse';
import { shippedAbsences, shippedFigures, shippedYears } from '@payung/coverage/shipped';
import { shippedCounts } from '@payung/coverage/shipped-counts';
import { shippedPeople } from '@payung/coverage/shipped-people';
import { shippedFiguresOf } from '@payung/coverage/shipped-years';
import { shippedProvenance } from '@payung/coverage/sources';
import { shippedProvenanceOf } from '@payung/coverage/year-sources';
import { regionByCode, regions } from '@payung/regions';
import { type PackedFigures, unpackFigures } from '../../../packages/coverage/src/packed-figures.ts';
import { readTable } from '../../../packages/coverage/src/table.ts';

const packageFolder = fileURLToPath(new URL('../../../packages/coverage/', import.meta.url));
const data = join(packageFolder, 'data');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const parse = (name: string) => parseFigures(read(data, name), { publisher: 'unknown' });

/** Remarks in English and Indonesian. */
const translated = () =>
  readTable(read(data, 'notes-id.csv'))
    .slice(1)
    .map(({ cells }) => [cells[0]!, cells[1]!] as const);

/** Bytes after brotli 11. The first travels with every map; the others are imported when somebody asks. */
const budgets: Readonly<Record<string, number>> = {
  'shipped.json': 2_000,
  'years.json': 1_000,
  'year-sources.json': 3_500,
  'people.json': 1_200,
  'sources.json': 9_000,
  'counts.json': 9_000,
  'count-sources.json': 10_240,
};

let shipped = '';
before(() => {
  shipped = mkdtempSync(join(tmpdir(), 'payung-coverage-'));
  execFileSync(process.execPath, [join(packageFolder, 'build/ship.ts'), shipped], { stdio: 'inherit' });
});
after(() => rmSync(shipped, { recursive: true, force: true }));

describe('shipping the figures', () => {
  it('writes seven files', () => {
    assert.deepEqual(readdirSync(shipped).sort(), Object.keys(budgets).sort());
  });

  for (const [name, budget] of Object.entries(budgets)) {
    it(`writes the committed bytes of ${name}`, () => {
      assert.ok(
        read(shipped, name) === read(data, name),
        `${name} is stale: run npm run ship in packages/coverage`,
      );
    });

    it(`keeps ${name} within ${budget} bytes of brotli`, () => {
      const bytes = brotliCompressSync(read(data, name)).length;
      assert.ok(bytes <= budget, `${name} weighs ${bytes}`);
    });
  }
});

describe('figures.csv', () => {
  const { figures, problems } = parse('figures.csv');
  const rows = new Map(figures.map((figure) => [figure.id, figure]));
  const isRegency = (code: string) => regionByCode(code)!.level === 'regency';

  it('has 1000 rows with ids of their own, of known areas, without a fault', () => {
    assert.equal(figures.length, 1000);
    assert.equal(rows.size, 1000);
    assert.deepEqual(problems, []);
  });

  it('names the publisher and the date of every row', () => {
    for (const { id, asOf, source } of figures) {
      assert.notEqual(source.publisher, 'unknown', id);
      assert.notEqual(asOf, '', id);
    }
  });

  it('says in Indonesian how a publisher came by a report', () => {
    for (const { id, source } of figures) {
      assert.doesNotMatch(
        source.publisher,
        /\b(via|feed|site|clipping|report|citing|government|table)\b/i,
        id,
      );
    }
  });

  it('says unit, precision and area of every row as we understand them', () => {
    const [header, ...lines] = read(data, 'figures.csv').trim().split('\n');
    const at = (name: string) => header!.split(',').indexOf(name);
    // These columns stand before the first that may be quoted.
    for (const line of lines) {
      const cells = line.split(',');
      const figure = rows.get(cells[at('id')]!)!;
      assert.equal(figure.code, cells[at('code')]);
      assert.equal(figure.unit, cells[at('unit')], figure.id);
      assert.equal(figure.asOfPrecision, cells[at('as_of_precision')], figure.id);
      assert.equal(figure.asOfLatest, cells[at('as_of_latest')], figure.id);
      assert.equal(regionByCode(figure.code)!.name, cells[at('name')], figure.id);
    }
  });

  it('gives 99 regencies a value by steps 1 and 3 alone: 93 printed, 6 computed', () => {
    const withoutStep2 = figures.filter(
      ({ indicator, confidence }) => indicator !== 'coverage_rate' || confidence === 'high',
    );
    const picked = [...pickFigures(withoutStep2).values()].filter(({ code }) => isRegency(code));
    const ofKind = (kind: string) => picked.filter((figure) => figure.kind === kind).length;
    assert.deepEqual([picked.length, ofKind('printed'), ofKind('computed')], [99, 93, 6]);
  });

  it('has printed figures of regencies of the years that are told of', () => {
    const years: Record<string, number> = {};
    for (const { code, kind, asOf } of pickFigures(figures).values()) {
      if (isRegency(code) && kind === 'printed') years[asOf.slice(0, 4)] = (years[asOf.slice(0, 4)] ?? 0) + 1;
    }
    assert.deepEqual(years, { 2016: 1, 2018: 5, 2021: 1, 2022: 4, 2023: 14, 2024: 33, 2025: 34, 2026: 1 });
  });
});

describe('what the widgets carry', () => {
  const translations = new Map([['', ''], ...translated()]);
  const { figures } = parse('figures.csv');
  const rows = new Map(figures.map((figure) => [figure.id, figure]));
  const isRegency = (code: string) => regionByCode(code)!.level === 'regency';

  it('is the picked figure of every area, whole', () => {
    const picked = pickFigures(figures);
    assert.equal(shippedFigures().size, picked.size);
    for (const [code, figure] of picked) assert.deepEqual({ ...shippedFigures().get(code) }, figure);
  });

  it('traces every share to its rows, with the value printed or computed from them', () => {
    for (const { code, percent, asOf, ids } of shippedFigures().values()) {
      const [first, second] = ids.map((id) => rows.get(id));
      assert.ok(first && first.code === code && first.asOf === asOf, ids.join());
      const value = second ? Math.round((10_000 * first.value) / second.value) / 100 : first.value;
      assert.equal(percent, value, code);
    }
  });

  it('traces every share to a line of figures.csv that names the address it was read at', () => {
    const lines = new Map(readTable(read(data, 'figures.csv')).map(({ cells }) => [cells[0]!, cells]));
    const header = lines.get('id')!;
    const at = (cells: readonly string[], name: string) => cells[header.indexOf(name)]!;
    assert.equal(shippedFigures().size, 142);
    for (const { code, ids, publisher } of shippedFigures().values()) {
      for (const id of ids) {
        const cells = lines.get(id);
        assert.ok(cells, id);
        assert.equal(at(cells, 'code'), code, id);
        assert.equal(at(cells, 'source_publisher'), publisher, id);
        assert.match(at(cells, 'source_url'), /^https?:\/\/[^\s]+$/, id);
        assert.equal(shippedProvenance(code)!.source.url, at(cells, 'source_url'), id);
      }
    }
  });

  it('names the source and the remarks of every share', () => {
    for (const { code, ids } of shippedFigures().values()) {
      const { noteInIndonesian, ...provenance } = shippedProvenance(code)!;
      assert.deepEqual(provenance, provenanceOf(figures, ids));
      assert.equal(noteInIndonesian, translations.get(provenance.note));
    }
  });

  it('is for each year the figure picked from the rows of that year, whole and with its source', () => {
    const years = pickYears(figures);
    assert.deepEqual(shippedYears(), mappedYears(years));
    for (const [year, picked] of years) {
      const carried = shippedFiguresOf(year);
      assert.deepEqual([...carried.keys()].sort(), [...picked.keys()].sort(), year);
      for (const [code, figure] of picked) {
        assert.deepEqual({ ...carried.get(code) }, figure);
        const { noteInIndonesian, ...provenance } = shippedProvenanceOf(code, year)!;
        assert.deepEqual(provenance, provenanceOf(figures, figure.ids));
        assert.equal(noteInIndonesian, translations.get(provenance.note));
      }
    }
  });

  it('carries nothing twice: of a year only what is not the newest of its area', () => {
    const newest = new Set([...shippedFigures().values()].map(({ ids }) => ids.join()));
    const packed = Object.values(JSON.parse(read(data, 'years.json')) as Record<string, PackedFigures>);
    const earlier = packed.flatMap((one) => [...unpackFigures(one)]);
    assert.equal(earlier.length, 38);
    for (const { ids } of earlier) assert.ok(!newest.has(ids.join()), ids.join());
  });

  /** Every share that can be shown, of all years, with the people behind it where they are carried. */
  const withPeople = () => {
    const shares = new Map<string, CoverageFigure>();
    for (const picked of [shippedFigures(), ...[...pickYears(figures).keys()].map(shippedFiguresOf)])
      for (const share of picked.values()) shares.set(share.ids.join(), share);
    return [...shares.values()].flatMap((share) => {
      const people = shippedPeople(share);
      return people ? [{ share, people }] : [];
    });
  };

  it('tells the people behind 33 of the newest shares and 10 of earlier years', () => {
    const newest = [...shippedFigures().values()].filter((share) => shippedPeople(share));
    assert.deepEqual([newest.length, newest.filter(({ code }) => isRegency(code)).length], [33, 21]);
    assert.equal(withPeople().length, 43);
  });

  it('takes the people from rows of the report, the day and the base of the share', () => {
    for (const { share, people } of withPeople()) {
      const printed = rows.get(share.ids[0]!)!;
      const byIndicator = new Map(people.ids.map((id) => [rows.get(id)!.indicator, rows.get(id)!]));
      assert.equal(byIndicator.size, people.ids.length, share.code);
      for (const { id, code, asOf, base, source } of byIndicator.values()) {
        assert.deepEqual([code, asOf, base], [share.code, share.asOf, share.base], id);
        assert.deepEqual([source.publisher, source.url], [share.publisher, printed.source.url], id);
      }
      const [covered, eligible, uncovered] = (
        ['covered_workers', 'workforce_eligible', 'uncovered_workers'] as const
      ).map((indicator) => byIndicator.get(indicator)?.value);
      assert.equal(people.covered.value, covered);
      assert.equal(people.eligible.value, eligible ?? covered! + uncovered!);
      if (uncovered !== undefined) assert.equal(people.uncovered.value, uncovered);
      else if (!people.uncovered.isRounded) assert.equal(people.uncovered.value, eligible! - covered!);
    }
  });

  it('says which of the people are rounded as the remarks of their rows do', () => {
    for (const { people } of withPeople()) {
      const notes = people.ids.map((id) => rows.get(id)!.note);
      const { covered, eligible, uncovered } = people;
      assert.equal(
        [covered, eligible, uncovered].some(({ isRounded }) => isRounded),
        notes.some((note) => note.includes('rounded')),
        people.ids.join(),
      );
    }
  });

  it('tells people who give the printed share to a quarter of a percent, and to a percent where it has no decimal', () => {
    for (const { share, people } of withPeople()) {
      const given = (100 * people.covered.value) / people.eligible.value;
      const least = Number.isInteger(share.percent) ? 1 : 0.25;
      assert.ok(Math.abs(given - share.percent) < least, `${share.code}: ${given}, not ${share.percent}`);
    }
  });

  it('tells no people of another group: Denpasar counts the formal workers alone', () => {
    const share = shippedFigures().get('5171')!;
    const counted = figures.filter(({ code, asOf }) => code === '5171' && asOf === share.asOf);
    const indicators = counted.map(({ indicator }) => indicator);
    assert.ok(indicators.includes('covered_workers') && indicators.includes('workforce_eligible'));
    assert.equal(shippedPeople(share), undefined);
  });

  it('offers the newest counts of every area, with their sources', () => {
    for (const { code } of regions) {
      const counts = shippedCounts(code).map(({ noteInIndonesian, ...count }) => {
        assert.equal(noteInIndonesian, translations.get(count.note), count.id);
        return count;
      });
      assert.deepEqual(counts, countFigures(figures, code));
      for (const count of shippedCounts(code)) {
        assert.deepEqual(shippedCountSource(count), rows.get(count.id)!.source);
      }
    }
  });
});

describe('notes-id.csv', () => {
  const pairs = translated();
  const notes = new Set([
    ...[...shippedFigures().keys()].map((code) => shippedProvenance(code)!.note),
    ...[...pickYears(parse('figures.csv').figures)].flatMap(([year, picked]) =>
      [...picked.keys()].map((code) => shippedProvenanceOf(code, year)!.note),
    ),
    ...regions.flatMap(({ code }) => shippedCounts(code)).map(({ note }) => note),
  ]);

  it('has every remark that is shipped, once, and no other', () => {
    notes.delete('');
    assert.deepEqual(pairs.map(([note]) => note).sort(), [...notes].sort());
  });

  it('begins every remark like a sentence', () => {
    for (const [note, catatan] of pairs) assert.doesNotMatch(catatan, /^\p{Ll}/u, note);
  });

  it('explains UCJ and marks targets as percent', () => {
    for (const [note, catatan] of pairs) {
      if (/\bUCJ\b/.test(catatan)) assert.match(catatan, /cakupan semesta \(UCJ\)/i, note);
      assert.doesNotMatch(catatan, /target (tahun itu |20\d\d )?\d{1,2}(,\d+)?(?![\d.,%])/i, note);
    }
  });

  it('keeps the digits of every number', () => {
    const digitsOf = (text: string) => [...new Set(text.match(/\d+/g) ?? [])].sort();
    for (const [note, catatan] of pairs) assert.deepEqual(digitsOf(catatan), digitsOf(note), note);
  });
});

describe('not-applicable.csv', () => {
  const rows = readTable(read(data, 'not-applicable.csv')).slice(1);
  const excluded = new Map(
    readTable(read(data, 'figures-excluded.csv')).map(({ cells }) => [cells[0]!, cells]),
  );

  it('names excluded shares, each with the base it is of', () => {
    assert.equal(rows.length, 4);
    for (const { cells } of rows) {
      const [id = '', base = ''] = cells;
      assert.equal(excluded.get(id)?.[5], 'coverage_rate', id);
      assert.ok(base.length > 10, id);
    }
  });

  it('makes an area not applicable that has no other share, and no further one', () => {
    const codes = [...shippedAbsences()]
      .filter(([, kind]) => kind === 'not-applicable')
      .map(([code]) => code);
    assert.deepEqual(
      codes,
      rows.map(({ cells }) => cells[0]!.split('.')[0]),
    );
  });
});

describe('figures-excluded.csv', () => {
  const { figures, problems } = parse('figures-excluded.csv');

  it('gives no figure at all: each of its 115 rows is left out for its reason', () => {
    assert.deepEqual(figures, []);
    assert.equal(problems.length, 115);
    assert.ok(problems.every(({ code, isKept, cell }) => code === 'excluded' && !isKept && cell !== ''));
  });

  it('shares no id with the figures shown', () => {
    const ids = (name: string) =>
      read(data, name)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]!);
    const known = new Set(ids('figures.csv'));
    assert.deepEqual(
      ids('figures-excluded.csv').filter((id) => known.has(id)),
      [],
    );
  });
});
