import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { classes } from '@payung/coverage';
import { naturalBreaks } from '@payung/coverage/natural-breaks';

const sumOfSquares = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** The least sum of squares within groups, by trying every way to cut. */
function leastWithin(sorted: readonly number[], count: number): number {
  if (count === 1) return sumOfSquares(sorted);
  const cuts = sorted.slice(count - 1).map((_, place) => place + count - 1);
  return Math.min(
    ...cuts.map((cut) => leastWithin(sorted.slice(0, cut), count - 1) + sumOfSquares(sorted.slice(cut))),
  );
}

describe('naturalBreaks()', () => {
  it('cuts where the values leave gaps, at round numbers', () => {
    expect(naturalBreaks([12.4, 11, 13, 40.6, 42, 71.3, 70], 3)).to.deep.equal([40, 70]);
  });

  it('takes a decimal where a whole number would move a value', () => {
    expect(naturalBreaks([40.1, 40.2, 40.8, 40.9], 2)).to.deep.equal([40.8]);
  });

  it('gives fewer classes where there are fewer values, and none without', () => {
    expect(naturalBreaks([5, 5, 9])).to.deep.equal([7]);
    expect(naturalBreaks([5, 5])).to.deep.equal([]);
    expect(naturalBreaks([])).to.deep.equal([]);
    expect(naturalBreaks([Number.NaN, 3])).to.deep.equal([]);
  });

  it('leaves the least scatter within classes, by trying every other way', () => {
    const percents = fc.uniqueArray(
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      { minLength: 4, maxLength: 9 },
    );
    fc.assert(
      fc.property(percents, fc.integer({ min: 2, max: 4 }), (values, count) => {
        const { rows, classOf } = classes(values, {
          method: 'thresholds',
          thresholds: naturalBreaks(values, count),
        });
        expect(rows).to.have.length(count);
        const within = rows.map(({ index }) =>
          sumOfSquares(values.filter((value) => classOf(value) === index)),
        );
        const least = leastWithin(
          [...values].sort((a, b) => a - b),
          count,
        );
        expect(within.reduce((sum, one) => sum + one, 0)).to.be.closeTo(least, 1e-6);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
