/** An exact fraction; the denominator is above zero. Rupiah and rates are never binary fractions: 1e12 × 1.74 % must be exact. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const decimal = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The exact value of a finite number, read by its shortest decimal form: 62.5 is 625 ÷ 10. */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [, whole = '0', fraction = '', exponent = '0'] = decimal.exec(String(value)) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-shift) }
    : { numerator: digits * 10n ** BigInt(shift), denominator: 1n };
}

/** How many decimals the shortest decimal form of a finite number has: 0.24 has 2, 1e-7 has 7. */
export function decimals(value: number): number {
  const [, , fraction = '', exponent = '0'] = decimal.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** The exact sum of two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The exact difference of two fractions; amounts of money are only subtracted from greater ones. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The exact product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** A fraction divided by a whole number above zero. */
export function dividedBy(a: Rational, whole: number): Rational {
  return { numerator: a.numerator, denominator: a.denominator * BigInt(whole) };
}

/** The exact quotient of two fractions; the second is above zero. */
export function over(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

/** `percent` per cent of `base`, exact: 0.24 of 5,000,000 is 12,000. */
export function percentOf(base: Rational, percent: number): Rational {
  return dividedBy(times(base, rational(percent)), 100);
}

/** Whether the first fraction is greater than the second. */
export function isAbove(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}

/**
 * Whole rupiah, half up, of an amount that is not negative; the one place where money is rounded.
 * The regulations do not fix the rounding; published figures agree with whole rupiah a line.
 */
export function roundedRupiah(amount: Rational): number {
  return Number((2n * amount.numerator + amount.denominator) / (2n * amount.denominator));
}

/** The exact decimal text of a fraction whose decimals end, without trailing zeros: nine halves are `4.5`. */
export function decimalText({ numerator, denominator }: Rational): string {
  let digits = 0;
  let shifted = numerator;
  while (shifted % denominator !== 0n) {
    shifted *= 10n;
    digits += 1;
  }
  const text = String(shifted / denominator).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
