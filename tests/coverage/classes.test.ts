import { expect } from '@open-wc/testing';
import { classes, type ClassOptions, type LegendRow } from '@payung/coverage';

const bounds = (rows: readonly LegendRow[]) => rows.map(({ from, to }) => [from, to]);
const counts = (rows: readonly LegendRow[]) => rows.map(({ count }) => count);
const tens = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];

const tables: readonly (readonly [
  string,
  readonly number[],
  ClassOptions,
  readonly (readonly [number, number])[],
  readonly number[],
])[] = [
  [
    'five classes of equal counts by default',
    tens,
    {},
    [
      [5, 23],
      [23, 41],
      [41, 59],
      [59, 77],
      [77, 95],
    ],
    [2, 2, 2, 2, 2],
  ],
  [
    'as many as asked',
    tens,
    { count: 2 },
    [
      [5, 50],
      [50, 95],
    ],
    [5, 5],
  ],
  [
    'equal steps',
    [0, 1, 2, 100],
    { method: 'equal', count: 4 },
    [
      [0, 25],
      [25, 50],
      [50, 75],
      [75, 100],
    ],
    [3, 0, 0, 1],
  ],
  [
    'given bounds within a given scale',
    tens,
    { method: 'thresholds', thresholds: [20, 40], domain: [0, 100] },
    [
      [0, 20],
      [20, 40],
      [40, 100],
    ],
    [2, 2, 6],
  ],
  [
    'given bounds with empty classes',
    [],
    { method: 'thresholds', thresholds: [50], domain: [0, 100] },
    [
      [0, 50],
      [50, 100],
    ],
    [0, 0],
  ],
  [
    'fewer classes where values are alike',
    [1, 7, 7, 7, 9],
    {},
    [
      [1, 6],
      [6, 9],
    ],
    [1, 4],
  ],
  ['one class for one value', [7], {}, [[7, 7]], [1]],
  [
    'bounds with decimals where asked',
    [0.1, 0.2, 0.3, 0.4],
    { count: 2, digits: 2 },
    [
      [0.1, 0.25],
      [0.25, 0.4],
    ],
    [2, 2],
  ],
  [
    'ends rounded outwards',
    [3.2, 8.7],
    { count: 2 },
    [
      [3, 6],
      [6, 9],
    ],
    [1, 1],
  ],
];

describe('classes()', () => {
  for (const [name, values, options, expected, expectedCounts] of tables) {
    it(`makes ${name}`, () => {
      const { rows } = classes(values, options);
      expect(bounds(rows)).to.deep.equal(expected);
      expect(counts(rows)).to.deep.equal(expectedCounts);
      expect(rows.map(({ index }) => index)).to.deep.equal(rows.map((_, index) => index));
    });
  }

  it('puts a value on a bound into the upper class, and the last end into the last', () => {
    const { classOf } = classes([], { method: 'thresholds', thresholds: [20, 40], domain: [0, 100] });
    expect([0, 19.99, 20, 39.99, 40, 100].map(classOf)).to.deep.equal([0, 0, 1, 1, 2, 2]);
  });

  it('puts values beyond the scale into the first and the last class', () => {
    const { classOf } = classes([], { method: 'thresholds', thresholds: [50], domain: [0, 100] });
    expect([-5, 180, Infinity].map(classOf)).to.deep.equal([0, 1, 1]);
  });

  it('has no class for no value and for what is not a number', () => {
    const { classOf } = classes(tens);
    expect(classOf(undefined)).to.equal(undefined);
    expect(classOf(NaN)).to.equal(undefined);
  });

  it('has no rows for no values', () => {
    const { rows, classOf } = classes([]);
    expect(rows).to.deep.equal([]);
    expect(classOf(5)).to.equal(undefined);
  });

  it('passes over values that are no numbers', () => {
    expect(counts(classes([NaN, 1, Infinity, 2], { count: 1 }).rows)).to.deep.equal([2]);
  });

  it('counts every value once, whatever the method', () => {
    const values = [...Array(200).keys()].map((index) => (index * 37.7) % 101);
    for (const method of ['quantile', 'equal'] as const) {
      for (let count = 1; count <= 9; count++) {
        const { rows } = classes(values, { method, count });
        if (method === 'quantile') expect(counts(rows)).not.to.include(0);
        expect(counts(rows).reduce((sum, number) => sum + number, 0)).to.equal(200);
        rows.slice(1).forEach(({ from }, index) => expect(from).to.equal(rows[index]!.to));
      }
    }
  });

  it('makes one class for a count of zero or less', () => {
    for (const count of [0, -3]) expect(classes(tens, { count }).rows.length).to.equal(1);
  });

  it('leaves the values as they were', () => {
    const values = Object.freeze([3, 1, 2]);
    classes(values);
    expect(values).to.deep.equal([3, 1, 2]);
  });
});
