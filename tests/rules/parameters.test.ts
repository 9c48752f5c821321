import { expect } from '@open-wc/testing';
import { parameter, parameters } from '@payung/rules';
import type { Parameter, ParameterRow } from '@payung/rules';
import { expectedDays, expectedParameters, untestedEdges } from './boundary-days.ts';

const days = expectedParameters.flatMap(expectedDays);

describe('every parameter on the days its rows begin and end', () => {
  for (const { id, unit, key, rows } of expectedParameters) {
    it(`${id} has ${rows.length} dated rows`, () => {
      const found = parameters().find((candidate) => candidate.id === id)!;
      expect([found.unit, found.key]).to.deep.equal([unit, key]);
      expect(found.rows.map(({ from, to, confidence }) => [from, to, confidence])).to.deep.equal(
        rows.map(([from, to, , confidence]) => [from, to, confidence]),
      );
    });
  }
  for (const { id, day, value } of days) {
    const text = JSON.stringify(value);
    const what = value === undefined ? 'unknown' : text.length > 20 ? 'the whole table' : text;
    it(`${id} is ${what} on ${day}`, () => {
      expect(parameter(id, day)?.value).to.deep.equal(value);
    });
  }
});

describe('the guard over rows that nobody tests', () => {
  it('finds none: the day before and the day of every row are expected above', () => {
    expect(untestedEdges(parameters(), days)).to.deep.equal([]);
    expect(
      parameters()
        .map(({ id }) => id)
        .sort(),
    ).to.deep.equal(expectedParameters.map(({ id }) => id).sort());
  });

  const doctored = (id: string, change: (rows: readonly ParameterRow[]) => ParameterRow[]): Parameter[] =>
    parameters().map((one) => (one.id === id ? { ...one, rows: change(one.rows) } : one));
  const ceiling = parameters().find(({ id }) => id === 'jp.ceiling')!;
  const cases: [fact: string, history: readonly Parameter[], told: string[]][] = [
    [
      'a parameter that is in no expectation',
      [...parameters(), { ...ceiling, id: 'jp.new', rows: [ceiling.rows[11]!] }],
      ['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01'].map((day) => `jp.new on ${day}`),
    ],
    [
      'a new row after the last one',
      doctored('jp.ceiling', (rows) => [...rows, { ...rows[11]!, from: '2027-03-01', to: '2028-02-29' }]),
      ['jp.ceiling on 2028-02-29', 'jp.ceiling on 2028-03-01'],
    ],
    [
      'a row that begins a day late',
      doctored('jkm.waiting-months', ([row]) => [{ ...row!, from: '2025-02-02' }]),
      ['jkm.waiting-months on 2025-02-02'],
    ],
    [
      'a row that is divided, even into equal halves',
      doctored('jkk.pu.1', ([row]) => [
        { ...row!, to: '2025-12-31' },
        { ...row!, from: '2026-01-01' },
      ]),
      ['jkk.pu.1 on 2025-12-31', 'jkk.pu.1 on 2026-01-01'],
    ],
    [
      'a table with a second row',
      doctored('bpu.brackets', ([row]) => [
        { ...row!, to: '2027-12-31' },
        { ...row!, from: '2028-01-01' },
      ]),
      ['bpu.brackets on 2027-12-31', 'bpu.brackets on 2028-01-01'],
    ],
    [
      'an open row that ends',
      doctored('jkm.pu', ([row]) => [{ ...row!, to: '2030-12-31' }]),
      ['jkm.pu on 2030-12-31', 'jkm.pu on 2031-01-01'],
    ],
  ];
  for (const [fact, history, told] of cases) {
    it(`notices ${fact}`, () => {
      expect(untestedEdges(history, days)).to.deep.equal(told);
    });
  }
});

describe('the history of parameters', () => {
  it('cites a regulation and the day it was checked in every row', () => {
    for (const { id, rows } of parameters()) {
      for (const { source } of rows) {
        expect(source.regulation, id).to.not.equal('');
        expect(source.checked, id).to.equal('2026-11-20');
      }
    }
  });

  it('goes forward without a day in two rows', () => {
    for (const { id, rows } of parameters()) {
      rows.forEach(({ from, to }, place) => {
        expect(to === null || from <= to, id).to.equal(true);
        const next = rows[place + 1];
        if (next) expect(to !== null && to < next.from, id).to.equal(true);
      });
    }
  });

  it('is frozen down to the last number of a table', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(parameters())).to.equal(true);
  });

  it('has no row outside the days it knows, and refuses a day that is none', () => {
    expect(parameter('jkk.pu.1', '1900-01-01')).to.equal(undefined);
    for (const day of ['2026-02-30', '2026-1-01', '', '1899-12-31', '2101-01-01', 20260101, undefined]) {
      expect(() => parameter('jkk.pu.1', day as string), String(day)).to.throw(/^on must/);
    }
    expect(() => parameter('jkk.pu.9', '2026-01-01')).to.throw('unknown parameter: jkk.pu.9');
  });
});
