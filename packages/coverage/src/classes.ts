import { quantileSorted } from 'd3-array';
import { givenClasses, type Classes } from './given-classes.ts';

/** How bounds are found: equal counts, equal steps, or given by the caller. */
export type ClassMethod = 'quantile' | 'equal' | 'thresholds';

export interface ClassOptions {
  /** @default 'quantile' */
  readonly method?: ClassMethod;
  /** Number of classes wanted for quantile and equal; fewer come back where values do not tell them apart. @default 5 */
  readonly count?: number;
  /** Inner bounds, ascending, for `thresholds`. */
  readonly thresholds?: readonly number[];
  /** Ends of the scale; values beyond belong to the first or last class. @default least and greatest value, rounded outwards */
  readonly domain?: readonly [number, number];
  /** Decimals of the bounds. @default 0 */
  readonly digits?: number;
}

/**
 * Classes of values with bounds rounded for reading, and each value classed by the rounded bounds, so that legend and
 * colour never disagree. No value and no domain gives no rows.
 */
export function classes(values: readonly number[], options: ClassOptions = {}): Classes {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low, high] = options.domain ?? ends(sorted, options.digits ?? 0);
  if (!(low <= high)) return { rows: [], classOf: () => undefined };
  return givenClasses(sorted, [low, ...innerBounds(sorted, low, high, options), high]);
}

/** Bounds between the ends, each greater than the last. */
function innerBounds(sorted: number[], low: number, high: number, options: ClassOptions): readonly number[] {
  const { method = 'quantile', count = 5, digits = 0, thresholds = [] } = options;
  const shares = new Array<number>(Math.max(0, count - 1)).fill(0).map((_, index) => (index + 1) / count);
  const between = (bounds: readonly number[]) =>
    bounds.filter((bound, index) => bound > low && bound < high && bound !== bounds[index - 1]);
  const round = (bound: number) => rounded(bound, digits, Math.round);
  if (method === 'thresholds') return between(thresholds);
  if (method === 'equal') return between(shares.map((share) => round(low + share * (high - low))));
  return withValuesBelow(between(shares.map((share) => round(quantileSorted(sorted, share) ?? low))), sorted);
}

/** Only bounds that leave no class empty: rounding may put two around no value. */
function withValuesBelow(bounds: readonly number[], sorted: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const bound of bounds) {
    const previous = kept.at(-1) ?? -Infinity;
    const isFilled = sorted.some((value) => value >= previous && value < bound);
    if (isFilled && sorted.at(-1)! >= bound) kept.push(bound);
  }
  return kept;
}

function ends(sorted: readonly number[], digits: number): readonly [number, number] {
  const [first, last] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  return [rounded(first, digits, Math.floor), rounded(last, digits, Math.ceil)];
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  return round(value * 10 ** digits) / 10 ** digits;
}
