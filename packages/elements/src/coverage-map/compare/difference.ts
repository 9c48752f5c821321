import type { CoverageFigure } from '@payung/coverage';
import { hindrancesOf, type Guards } from './hindrances.ts';

/**
 * How much greater the first share is, in hundredths of a percentage point; undefined where anything stands between the two.
 * It is the difference of the numbers as they are shown, so that a reader who subtracts them gets the same.
 */
export function differenceOf(a: CoverageFigure, b: CoverageFigure, by?: Guards): number | undefined {
  return hindrancesOf(a, b, by).length > 0 ? undefined : hundredths(a) - hundredths(b);
}

/** A share as it is shown, in hundredths of a percent: one that was computed is shown to one decimal. */
function hundredths({ percent, kind }: CoverageFigure): number {
  return kind === 'computed' ? 10 * shifted(percent, 1) : shifted(percent, 2);
}

/** Moves the decimal point within the digits of a number: `1.15 * 100` would be 114.99999999999999. */
function shifted(value: number, digits: number): number {
  // What is smaller than a millionth is written with an exponent of its own, and is shown as 0.
  return Math.round(Number(`${value}e${digits}`)) || 0;
}
