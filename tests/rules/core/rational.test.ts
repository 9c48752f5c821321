import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  decimals,
  decimalText,
  dividedBy,
  isAbove,
  minus,
  over,
  percentOf,
  plus,
  rational,
  roundedRupiah,
  times,
} from '../../../packages/rules/src/core/rational.ts';
import type { Rational } from '../../../packages/rules/src/core/rational.ts';

/** A fraction with both of its parts as bigints, however they are kept. */
const whole = ({ numerator, denominator }: Rational): { numerator: bigint; denominator: bigint } => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

describe('rational()', () => {
  const cases = [
    [0, 0n, 1n],
    [25, 25n, 1n],
    [62.5, 625n, 10n],
    [0.24, 24n, 100n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-3.5, -35n, 10n],
    // Nearer to the next tenth than any binary fraction between them, and longer than 15 digits.
    [4_503_599_627_370_495.5, 45_035_996_273_704_955n, 10n],
    [0.1 + 0.2, 30_000_000_000_000_004n, 10n ** 17n],
  ] as const;
  for (const [value, numerator, denominator] of cases) {
    it(`reads ${value} by its shortest decimal form`, () => {
      expect(whole(rational(value))).to.deep.equal({ numerator, denominator });
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

/** The same arithmetic with bigints and nothing else. */
interface Plain {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const plain = {
  plus: (a: Plain, b: Plain): Plain => ({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }),
  times: (a: Plain, b: Plain): Plain => ({
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  }),
  rounded: ({ numerator, denominator }: Plain): bigint => (2n * numerator + denominator) / (2n * denominator),
};

// Most are near the border at which numbers are no longer exact, where a fast way would go wrong.
const nearTheBorder = fc
  .tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: -9, max: 9 }))
  .map(([power, more]) => 2n ** BigInt(power) + BigInt(more));
const amount = fc.oneof(nearTheBorder, fc.bigInt(0n, 10n ** 13n), fc.bigInt(0n, 200n));
const positive = amount.map((value) => value || 1n);

/** As the rules keep it: a number while it is a safe integer. */
const kept = (value: bigint): number | bigint =>
  Number.isSafeInteger(Number(value)) && BigInt(Number(value)) === value ? Number(value) : value;
const keptFraction = ({ numerator, denominator }: Plain): Rational => ({
  numerator: kept(numerator),
  denominator: kept(denominator),
});
const fraction = fc.record({ numerator: amount, denominator: positive });
const isSame = (a: Rational, b: Plain): boolean =>
  whole(a).numerator * b.denominator === b.numerator * whole(a).denominator;

describe('fast fractions and plain bigints', () => {
  it('agree on sums, differences, products and quotients', () => {
    const property = fc.property(fraction, fraction, (a, b) => {
      const [x, y] = [keptFraction(a), keptFraction(b)];
      const negative = { numerator: -b.numerator, denominator: b.denominator };
      expect(isSame(plus(x, y), plain.plus(a, b))).to.equal(true);
      expect(isSame(minus(x, y), plain.plus(a, negative))).to.equal(true);
      expect(isSame(times(x, y), plain.times(a, b))).to.equal(true);
      if (b.numerator === 0n) return;
      const turned = { numerator: b.denominator, denominator: b.numerator };
      expect(isSame(over(x, y), plain.times(a, turned))).to.equal(true);
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  it('agree on which is greater, also by one part in 2^60', () => {
    const property = fc.property(fraction, fraction, (a, b) => {
      const isGreater = a.numerator * b.denominator > b.numerator * a.denominator;
      expect(isAbove(keptFraction(a), keptFraction(b))).to.equal(isGreater);
    });
    fc.assert(property, { numRuns: 3_000 });
    const least = { numerator: 2n ** 60n, denominator: 2n ** 53n };
    expect(isAbove({ ...least, numerator: 2n ** 60n + 1n }, least)).to.equal(true);
  });

  it('agree on whole rupiah', () => {
    const hardest = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), amount).map(([denominator, less]) => ({
      numerator: (2n ** 53n - 2n - less) / 2n,
      denominator: BigInt(denominator),
    }));
    const property = fc.property(fc.oneof(fraction, hardest), (a) => {
      fc.pre(a.numerator >= 0n);
      expect(roundedRupiah(keptFraction(a))).to.equal(Number(plain.rounded(a)));
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  it('agree on the decimal form of every number', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 10_000),
      fc.double({ min: 0, max: 1e16, noNaN: true }).map((value) => Math.round(value * 100) / 100),
    );
    const property = fc.property(number, (value) => {
      const [, sign = '', first = '0', rest = '', power = '0'] =
        /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
      const shift = Number(power) - rest.length;
      const digits = BigInt(sign + first + rest);
      const read = {
        numerator: digits * 10n ** BigInt(Math.max(0, shift)),
        denominator: 10n ** BigInt(Math.max(0, -shift)),
      };
      expect(isSame(rational(value), read), String(value)).to.equal(true);
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  it('keeps numbers as long as they are exact, and only then', () => {
    const most = { numerator: Number.MAX_SAFE_INTEGER, denominator: 1 };
    expect(times(rational(3), rational(5)).numerator).to.equal(15);
    expect(plus(most, rational(1)).numerator).to.equal(2n ** 53n);
    expect(times(most, most).numerator).to.equal((2n ** 53n - 1n) ** 2n);
  });
});

describe('decimalText()', () => {
  for (const [value, text] of [
    [dividedBy(rational(9), 2), '4.5'],
    [rational(40), '40'],
    [percentOf(rational(15), 62.5), '9.375'],
    [{ numerator: 10n ** 20n + 1n, denominator: 100 }, '1000000000000000000.01'],
  ] as const) {
    it(`writes ${text}`, () => expect(decimalText(value)).to.equal(text));
  }
});
