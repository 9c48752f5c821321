/** A whole number: a safe integer while it is one, because that is fast, else a bigint. Never a binary fraction. */
type Whole = number | bigint;

/** An exact fraction; the denominator is above zero. Rupiah and rates are never binary fractions: 1e12 × 1.74 % must be exact. */
export interface Rational {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

const { isSafeInteger } = Number;

// What comes out as a safe integer was not rounded on the way; what does not is worked out again in bigints.
function sum(a: Whole, b: Whole): Whole {
  const fast = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
  return isSafeInteger(fast) ? fast : BigInt(a) + BigInt(b);
}

function product(a: Whole, b: Whole): Whole {
  if (b === 1) return a;
  const fast = Number(a) * Number(b);
  return isSafeInteger(fast) ? fast : BigInt(a) * BigInt(b);
}

/** The exact value of a number with at most four decimals and 15 digits, read as it is written: 62.5 is 625 ÷ 10; others throw. */
export function rational(value: number): Rational {
  if (isSafeInteger(value)) return { numerator: value, denominator: 1 };
  for (let denominator = 10; denominator <= 10_000; denominator *= 10) {
    const numerator = Math.round(value * denominator);
    // Two decimals of at most 15 digits are never the same number, so this one is how it is written.
    if (numerator / denominator === value && Math.abs(numerator) < 1e15) return { numerator, denominator };
  }
  throw new Error(`not a decimal: ${value}`);
}

/** The exact sum of two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  const { denominator } = a;
  if (denominator === b.denominator) return { numerator: sum(a.numerator, b.numerator), denominator };
  return {
    numerator: sum(product(a.numerator, b.denominator), product(b.numerator, denominator)),
    denominator: product(denominator, b.denominator),
  };
}

/** The exact difference of two fractions; amounts of money are only subtracted from greater ones. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The exact product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  return {
    numerator: product(a.numerator, b.numerator),
    denominator: product(a.denominator, b.denominator),
  };
}

/** A fraction divided by a whole number above zero. */
export function dividedBy({ numerator, denominator }: Rational, whole: number): Rational {
  return { numerator, denominator: product(denominator, whole) };
}

/** The exact quotient of two fractions; the second is above zero. */
export function over(a: Rational, b: Rational): Rational {
  return times(a, { numerator: b.denominator, denominator: b.numerator });
}

/** `percent` per cent of `base`, exact: 0.24 of 5,000,000 is 12,000. */
export function percentOf(base: Rational, percent: number): Rational {
  return dividedBy(times(base, rational(percent)), 100);
}

/** Whether the first fraction is greater than the second. */
export function isAbove(a: Rational, b: Rational): boolean {
  return product(a.numerator, b.denominator) > product(b.numerator, a.denominator);
}

/**
 * Whole rupiah, half up, of an amount that is not negative; the one place where money is rounded.
 * The regulations do not fix the rounding; published figures agree with whole rupiah a line.
 */
export function roundedRupiah({ numerator, denominator }: Rational): number {
  const halves = sum(product(2, numerator), denominator);
  const two = product(2, denominator);
  // A quotient of safe integers is further from the next whole number than the rounding of a division reaches.
  return typeof halves === 'number' && typeof two === 'number'
    ? Math.floor(halves / two)
    : Number(BigInt(halves) / BigInt(two));
}

/** The exact decimal text of a fraction whose decimals end, without trailing zeros: nine halves are `4.5`. */
export function decimalText({ numerator, denominator }: Rational): string {
  const divisor = BigInt(denominator);
  let digits = 0;
  let shifted = BigInt(numerator);
  while (shifted % divisor !== 0n) {
    shifted *= 10n;
    digits += 1;
  }
  const text = String(shifted / divisor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
