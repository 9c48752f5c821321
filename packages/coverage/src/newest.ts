import type { Figure, Precision } from './figure.ts';

const exactness: Record<Precision, number> = { year: 0, month: 1, day: 2 };

/** Order of figures of one place and indicator: last possible day, then the more exact date, then the later report, then the greater id. */
export function newestFirst(a: Figure, b: Figure): number {
  return (
    descending(a.asOfLatest, b.asOfLatest) ||
    exactness[b.asOfPrecision] - exactness[a.asOfPrecision] ||
    descending(a.source.date ?? '', b.source.date ?? '') ||
    descending(a.id, b.id)
  );
}

/** The newer of two, the first on a tie; the second where there is no first yet. */
export function newerOf(a: Figure | undefined, b: Figure): Figure {
  return a && newestFirst(a, b) <= 0 ? a : b;
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
