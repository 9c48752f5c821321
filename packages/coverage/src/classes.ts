import { bisectRight, quantileSorted } from 'd3-array';

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

/** One row of a legend: values from `from` up to, not including, `to`; the last class includes its end. */
export interface LegendRow {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** How many values fall into it. */
  readonly count: number;
}

export interface Classes {
  readonly rows: readonly LegendRow[];
  /** Index of the row a value belongs to; undefined for what is not a number, and where there are no classes. */
  readonly classOf: (value: number | undefined) => number | undefined;
}

/**
 * Classes of values with bounds rounded for reading, and each value classed by the rounded bounds, so that legend and
 * colour never disagree. No value and no domain gives no rows.
 */
export function classes(values: readonly number[], options: ClassOptions = {}): Classes {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low, high] = options.domain ?? ends(sorted, options.digits ?? 0);
  if (!(low <= high)) return { rows: [], classOf: () => undefined };
  const inner = innerBounds(sorted, low, high, options).filter(
    (bound, index, all) => bound > low && bound < high && bound !== all[index - 1],
  );
  const classOf = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? undefined : bisectRight(inner, value);
  const rows = [low, ...inner].map((from, index) => ({
    index,
    from,
    to: inner[index] ?? high,
    count: sorted.filter((value) => classOf(value) === index).length,
  }));
  return { rows, classOf };
}

function innerBounds(sorted: number[], low: number, high: number, options: ClassOptions): readonly number[] {
  const { method = 'quantile', count = 5, digits = 0 } = options;
  if (method === 'thresholds') return options.thresholds ?? [];
  const shares = new Array(Math.max(0, count - 1)).fill(0).map((_, index) => (index + 1) / count);
  const bounds =
    method === 'equal'
      ? shares.map((share) => low + share * (high - low))
      : shares.map((share) => quantileSorted(sorted, share) ?? low);
  return bounds.map((bound) => rounded(bound, digits, Math.round));
}

function ends(sorted: readonly number[], digits: number): readonly [number, number] {
  const [first, last] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  return [rounded(first, digits, Math.floor), rounded(last, digits, Math.ceil)];
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  return round(value * 10 ** digits) / 10 ** digits;
}
