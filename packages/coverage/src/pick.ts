import { AreaCandidates, Candidates } from './candidates.ts';
import type { CoverageFigure } from './coverage-figure.ts';
import type { Figure } from './figure.ts';
import { atOnce, type Pieces } from './pieces.ts';

/**
 * The one figure that a map shows for an area, by the written rule of `docs/figures.md`:
 * 1. the newest printed rate of high confidence; 2. else the newest of medium confidence, as *about*;
 * 3. else covered workers divided by eligible workers of the same report and day, as *computed*; 4. else undefined: no data,
 * never zero, never the value of a neighbour or of the province.
 */
export function pickFigure(figures: readonly Figure[], code: string): CoverageFigure | undefined {
  const candidates = new Candidates();
  for (const figure of figures) if (figure.code === code) candidates.take(figure);
  return candidates.picked();
}

/** `pickFigure` for every area that the rows speak of and that has one; by code, in the order of first mention. */
export function pickFigures(figures: readonly Figure[]): ReadonlyMap<string, CoverageFigure> {
  return atOnce(pickingFigures(figures));
}

/** Rows that are looked at in one go. */
const rowsAtOnce = 200;

/** The same piece by piece, for `withPauses`. */
export function* pickingFigures(figures: readonly Figure[]): Pieces<ReadonlyMap<string, CoverageFigure>> {
  const candidates = new AreaCandidates();
  let taken = 0;
  for (const figure of figures) {
    candidates.take(figure);
    if (++taken % rowsAtOnce === 0) yield taken / figures.length;
  }
  return candidates.picked();
}
