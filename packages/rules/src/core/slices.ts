import { isAbove, minus, percentOf, plus, rational } from './rational.ts';
import type { Rational } from './rational.ts';

/** One slice of an amount: up to `upTo` (null: without end) this percentage is taken of the part inside the slice. */
export interface Slice {
  readonly upTo: number | null;
  readonly percent: number;
}

/** The exact sum of each slice's percentage of the part of `amount` that lies in it; slices in rising order. */
export function sumOfSlices(amount: Rational, slices: readonly Slice[]): Rational {
  let sum = rational(0);
  let from = rational(0);
  for (const { upTo, percent } of slices) {
    if (!isAbove(amount, from)) break;
    const end = upTo === null ? amount : rational(upTo);
    const inside = minus(isAbove(amount, end) ? end : amount, from);
    sum = plus(sum, percentOf(inside, percent));
    from = end;
  }
  return sum;
}
