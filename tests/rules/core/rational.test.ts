import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
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
    [0.0001, 1n, 10_000n],
    [-3.5, -35n, 10n],
    [99_999_999_999_999.9, 999_999_999_999_999n, 10n],
    [Number.MAX_SAFE_INTEGER, 2n ** 53n - 1n, 1n],
  ] as const;
  for (const [value, numerator, denominator] of cases) {
    it(`reads ${value} as it is written`, () => {
      expect(whole(rational(value))).to.deep.equal({ numerator, denominator });
    });
  }

  for (const value of [0.12345, 0.1 + 0.2, 1e-7, 2 ** 53, 4_503_599_627_370_495.5, NaN, Infinity]) {
    it(`throws for ${value}, which no amount or rate is`, () => {
      expect(() => rational(value)).to.throw(`not a decimal: ${value}`);
    });
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

  it('agree on the decimal form of every number that may be an answer', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -(10 ** 9), max: 10 ** 9 }));
    const property = fc.property(decimal, ([places, digits]) => {
      const text = String(digits / 10 ** places);
      const [first = '', rest = ''] = text.split('.');
      const read = { numerator: BigInt(first + rest), denominator: 10n ** BigInt(rest.length) };
      expect(whole(rational(Number(text))), text).to.deep.equal(read);
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
