import type { Figure } from './figure.ts';
import { atOnce, type Pieces } from './pieces.ts';

/** Rows that are grouped in one go. */
const rowsAtOnce = 1_000;

/** The rows of each area, in their order, by code; grouped piece by piece. */
export function* groupingByCode(figures: readonly Figure[]): Pieces<ReadonlyMap<string, readonly Figure[]>> {
  const groups = new Map<string, Figure[]>();
  let taken = 0;
  for (const figure of figures) {
    const own = groups.get(figure.code);
    if (own) own.push(figure);
    else groups.set(figure.code, [figure]);
    if (++taken % rowsAtOnce === 0) yield taken / figures.length;
  }
  return groups;
}

/** The same at once. */
export function figuresByCode(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  return atOnce(groupingByCode(figures));
}
