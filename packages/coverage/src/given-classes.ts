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

/** Classes between given bounds, ends included, ascending; values beyond the ends belong to the first or last class. */
export function givenClasses(values: readonly number[], bounds: readonly number[]): Classes {
  const inner = bounds.slice(1, -1);
  const classOf = (value: number | undefined) => {
    if (value === undefined || Number.isNaN(value)) return undefined;
    let place = 0;
    while (place < inner.length && inner[place]! <= value) place += 1;
    return place;
  };
  const counts = new Map<number | undefined, number>();
  for (const value of values) {
    const place = Number.isFinite(value) ? classOf(value) : undefined;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const rows = bounds.slice(0, -1).map((from, index) => ({
    index,
    from,
    to: bounds[index + 1]!,
    count: counts.get(index) ?? 0,
  }));
  return { rows, classOf };
}
