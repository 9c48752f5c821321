import { ckmeans } from 'simple-statistics';

/**
 * Bounds at the gaps of the values: natural breaks as Jenks meant them, found exactly. They are the `thresholds` for `classes()`, as round
 * as they can be without moving a value into another class; at most `count` classes, fewer where there are fewer values.
 * Apart from `classes()` because few need it: the library it takes is fetched with it.
 */
export function naturalBreaks(values: readonly number[], count = 5): readonly number[] {
  const known = values.filter(Number.isFinite);
  const most = Math.min(count, new Set(known).size);
  if (most < 2) return [];
  const groups = ckmeans(known, most);
  const greatest = Math.max(...known);
  return groups.slice(1).map((group, place) => {
    const [below, from] = [groups[place]!.at(-1)!, group[0]!];
    // A bound at the end of the scale would bound nothing.
    return roundBound(below, from === greatest ? (below + from) / 2 : from);
  });
}

/** The roundest number above `below` that is not above `from`. */
function roundBound(below: number, from: number): number {
  for (let unit = 1; unit <= 10_000; unit *= 10) {
    const bound = Math.floor(from * unit) / unit;
    if (bound > below) return bound;
  }
  return from;
}
