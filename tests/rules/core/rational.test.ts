import { expect } from '@open-wc/testing';
import {
  decimals,
  dividedBy,
  isAbove,
  percentOf,
  plus,
  rational,
  roundedRupiah,
  times,
} from '../../../packages/rules/src/core/rational.ts';

describe('rational()', () => {
  const cases = [
    [0, 0n, 1n],
    [25, 25n, 1n],
    [62.5, 625n, 10n],
    [0.24, 24n, 100n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-3.5, -35n, 10n],
  ] as const;
  for (const [value, numerator, denominator] of cases) {
    it(`reads ${value} by its shortest decimal form`, () => {
      expect(rational(value)).to.deep.equal({ numerator, denominator });
    });
  }
});

describe('decimals()', () => {
  for (const [value, count] of [
    [5, 0],
    [0.24, 2],
    [62.5, 1],
    [0.12345, 5],
    [1e-7, 7],
    [1.5e300, 0],
  ] as const) {
    it(`counts ${count} in ${value}`, () => expect(decimals(value)).to.equal(count));
  }
});

describe('exact sums', () => {
  it('takes 1.74 % of a million million without a binary fraction', () => {
    expect(roundedRupiah(percentOf(rational(1e12), 1.74))).to.equal(17_400_000_000);
  });

  it('adds and multiplies fractions', () => {
    const third = dividedBy(rational(1), 3);
    expect(roundedRupiah(times(plus(third, third), rational(3)))).to.equal(2);
  });

  it('compares fractions that no binary number holds', () => {
    expect(isAbove(rational(0.3), plus(rational(0.1), rational(0.2)))).to.equal(false);
    expect(isAbove(plus(rational(0.1), rational(0.2)), rational(0.3))).to.equal(false);
  });
});

describe('roundedRupiah()', () => {
  for (const [value, rounded] of [
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [1.5, 2],
    [2.5, 3],
    [27_233.1, 27_233],
  ] as const) {
    it(`rounds ${value} to ${rounded}, half up`, () =>
      expect(roundedRupiah(rational(value))).to.equal(rounded));
  }
});
