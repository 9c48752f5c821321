import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Parameter } from '@payung/rules';
import {
  datedByWage,
  datedLaw,
  datedSince,
  datedUntil,
  datedValue,
  inYears,
} from '@payung/programs/build/dated-value';
import { atWage } from '@payung/programs';
import { parseFormula } from '@payung/programs/build/formula';

const source = { regulation: 'PP 1/2000', article: '7', checked: '2026-11-20' };
const row = (from: string, to: string | null, value: unknown) => ({
  from,
  to,
  value,
  confidence: 'high' as const,
  source,
});
const parameter = (id: string, unit: string, ...rows: ReturnType<typeof row>[]): Parameter => ({
  id,
  unit,
  key: 'eventDate',
  rows,
});

const law = [
  parameter('a.grant', 'rupiah', row('2015-07-01', '2019-12-01', 16), row('2019-12-02', null, 20)),
  parameter('a.funeral', 'rupiah', row('2015-07-01', null, 3)),
  parameter('a.rate', 'percent', row('2015-07-01', null, 0.3)),
  parameter('a.relief', 'percent-paid', row('2026-04-01', '2026-12-31', 50)),
  parameter('a.wait', 'months', row('2025-02-01', null, 36)),
  parameter('a.children', 'children', row('2015-07-01', null, 2)),
  parameter('a.same', 'rupiah', row('2015-01-01', '2015-12-31', 5), row('2016-01-01', null, 5)),
  parameter('a.gap', 'rupiah', row('2015-01-01', '2015-12-31', 5), row('2017-01-01', null, 6)),
  parameter(
    'a.brackets',
    'table',
    row('2015-07-01', null, [
      { from: 0, base: 1_000_000 },
      { from: 2, base: 3 },
    ]),
  ),
  parameter('a.lines', 'table', row('2015-07-01', null, { eye: 35, thumb: 7.5, scalp: [10, 30] })),
  parameter('a.tiers', 'table', row('2015-12-31', null, [{ upTo: 100_000, accident: 0.09, death: 0.01 }])),
  parameter('a.class.1', 'percent', row('2015-07-01', null, 0.24)),
  parameter('a.none', 'rupiah'),
];
const lookup = (id: string) => law.find((known) => known.id === id);
const work = (formula: string) => datedValue(parseFormula(formula), lookup);

describe('datedValue()', () => {
  const table: [fact: string, formula: string, unit: string, rows: unknown[]][] = [
    [
      'keeps the rows of one parameter',
      'a.grant',
      'rupiah',
      [
        ['2015-07-01', '2019-12-01', 16],
        ['2019-12-02', null, 20],
      ],
    ],
    [
      'adds, with a row for every change of a part',
      'a.grant + a.funeral',
      'rupiah',
      [
        ['2015-07-01', '2019-12-01', 19],
        ['2019-12-02', null, 23],
      ],
    ],
    ['takes a percentage as a share', 'a.rate * a.brackets.lowest', 'rupiah', [['2015-07-01', null, 3000]]],
    [
      'holds only where all parts are known',
      'a.relief * (a.rate * a.brackets.lowest)',
      'rupiah',
      [['2026-04-01', '2026-12-31', 1500]],
    ],
    ['calls the share that is paid a percentage', 'a.relief', 'percent', [['2026-04-01', '2026-12-31', 50]]],
    ['multiplies by a count', '12 * a.funeral', 'rupiah', [['2015-07-01', null, 36]]],
    ['multiplies rupiah by children', 'a.children * a.funeral', 'rupiah', [['2015-07-01', null, 6]]],
    ['makes one row of equal neighbours', 'a.same', 'rupiah', [['2015-01-01', null, 5]]],
    [
      'leaves a gap where nothing is known',
      'a.gap',
      'rupiah',
      [
        ['2015-01-01', '2015-12-31', 5],
        ['2017-01-01', null, 6],
      ],
    ],
    ['reads the base of the first bracket', 'a.brackets.lowest', 'rupiah', [['2015-07-01', null, 1_000_000]]],
    ['reads the base of the last bracket', 'a.brackets.highest', 'rupiah', [['2015-07-01', null, 3]]],
    ['reads a line of a table', 'a.lines.eye', 'percent', [['2015-07-01', null, 35]]],
    ['reads a place in a table', 'a.tiers.1.up-to', 'rupiah', [['2015-12-31', null, 100_000]]],
    [
      'adds rates without what binary fractions add',
      'a.tiers.1.accident + a.tiers.1.death',
      'percent',
      [['2015-12-31', null, 0.1]],
    ],
    ['reads a parameter whose name ends with a number', 'a.class.1', 'percent', [['2015-07-01', null, 0.24]]],
    ['takes a share of months', '20 * a.wait * a.lines.eye', 'months', [['2025-02-01', null, 252]]],
  ];
  for (const [fact, formula, unit, rows] of table) {
    it(`${fact}: ${formula}`, () => assert.deepEqual(work(formula), { unit, rows }));
  }

  const refused: [formula: string, message: RegExp][] = [
    ['a.unknown', /unknown parameter: a\.unknown/],
    ['a.grant + a.wait', /cannot add months to rupiah/],
    ['a.grant * a.grant', /cannot multiply rupiah by rupiah/],
    ['a.brackets', /a\.brackets: the parameter is not a number/],
    ['a.grant.lowest', /a\.grant\.lowest: the parameter is not a table/],
    ['a.lines.ear', /a\.lines\.ear: the parameter is not a table with such a number/],
    ['a.lines.scalp', /a\.lines\.scalp: the parameter is not a table with such a number/],
    ['a.tiers.2.up-to', /a\.tiers\.2\.up-to: the parameter is not a table with such a number/],
    ['a.unknown.eye', /unknown parameter: a\.unknown\.eye/],
    ['a.wait * a.lines.thumb', /7\.5 % of 36 months are no whole months/],
    ['a.none', /no day has a value/],
  ];
  for (const [formula, message] of refused) {
    it(`refuses ${formula}`, () => assert.throws(() => work(formula), message));
  }
});

describe('datedByWage()', () => {
  const byWage = (formula: string) => datedByWage(parseFormula(formula, { wage: 'wage' }), lookup, 1000);
  const at = (formula: string, wage?: number) =>
    atWage(byWage(formula), wage).rows.map(([, , value]) => value);

  it('works out all but the wage', () => {
    assert.deepEqual(byWage('min(wage, a.grant + a.same) * a.rate + a.funeral'), {
      unit: 'rupiah',
      rows: [
        ['2015-07-01', '2019-12-01', ['+', ['%', ['min', 'wage', 21], 0.3], 3]],
        ['2019-12-02', null, ['+', ['%', ['min', 'wage', 25], 0.3], 3]],
      ],
      example: 1000,
    });
  });
  it('makes one row of equal neighbours', () => {
    assert.deepEqual(byWage('wage + a.same').rows, [['2015-01-01', null, ['+', 'wage', 5]]]);
  });

  const table: [fact: string, formula: string, wage: number | undefined, value: number][] = [
    ['reckons with the example without a wage', '12 * wage', undefined, 12_000],
    ['takes the smaller', 'min(wage, a.funeral)', 2, 2],
    ['takes the smaller at the limit', 'min(wage, a.funeral)', 3, 3],
    ['takes the smaller above the limit', 'min(wage, a.funeral)', 4, 3],
    ['takes the larger', 'max(2 * wage, a.funeral)', 1, 3],
    ['rounds half a rupiah upwards', 'wage * a.rate', 500, 2],
    ['rounds less than half downwards', 'wage * a.rate', 499, 1],
    ['rounds each share once', 'wage * a.rate + wage * a.rate', 500, 4],
    ['is exact for the highest wage', '48 * (wage * a.rate)', 999_999_999, 144_000_000],
  ];
  for (const [fact, formula, wage, value] of table) {
    it(`${fact}: ${formula}`, () => assert.equal(at(formula, wage).at(-1), value));
  }
  it('agrees with whole-number arithmetic for every half rupiah of many rates', () => {
    for (let millis = 1; millis < 6000; millis += 7) {
      const rate = parameter('a.odd', 'percent', row('2015-07-01', null, millis / 1000));
      const share = datedByWage(parseFormula('wage * a.odd', { wage: 'wage' }), () => rate, 1);
      for (const wage of [50_000, 150_000, 4_537_450, 99_999_950]) {
        const exact = Number((BigInt(wage) * BigInt(millis) + 50_000n) / 100_000n);
        assert.equal(atWage(share, wage).rows[0]![2], exact, `${wage} at ${millis / 1000} %`);
      }
    }
  });

  const refused: [formula: string, message: RegExp][] = [
    ['wage * a.grant', /cannot multiply rupiah by rupiah/],
    ['wage + a.rate', /cannot add percent to rupiah/],
    ['min(wage, a.wait)', /cannot compare months with rupiah/],
    ['wage * a.unknown', /unknown parameter/],
  ];
  for (const [formula, message] of refused) {
    it(`refuses ${formula}`, () => assert.throws(() => byWage(formula), message));
  }
});

describe('the days and laws of a value', () => {
  it('datedSince() is the first day of the row', () => {
    assert.deepEqual(datedSince('a.grant', lookup).rows.at(-1), ['2019-12-02', null, '2019-12-02']);
  });
  it('datedUntil() is the last day of the row', () => {
    assert.deepEqual(datedUntil('a.relief', lookup).rows, [['2026-04-01', '2026-12-31', '2026-12-31']]);
  });
  it('datedUntil() of an open row is null', () => {
    assert.equal(datedUntil('a.grant', lookup).rows.at(-1)![2], null);
  });
  it('datedLaw() cites regulation and article', () => {
    const cited = datedLaw('a.wait', lookup, (regulation, article) => `${regulation}/${article}`);
    assert.deepEqual(cited, { unit: 'law', rows: [['2025-02-01', null, 'PP 1/2000/7']] });
  });
  it('inYears() divides months by twelve', () => {
    assert.deepEqual(inYears(work('a.wait')), { unit: 'years', rows: [['2025-02-01', null, 3]] });
  });
  it('inYears() refuses anything but months', () => {
    assert.throws(() => inYears(work('a.grant')), /cannot turn rupiah into years/);
  });
});
