import { regionByCode } from '@payung/regions';
import { AreaCandidates } from './candidates.ts';
import type { CoverageFigure } from './coverage-figure.ts';
import type { Figure } from './figure.ts';
import { atOnce, type Pieces } from './pieces.ts';

/** Shares by year, and in a year by the code of their area. */
export type YearsOfFigures = ReadonlyMap<string, ReadonlyMap<string, CoverageFigure>>;

/**
 * For each year the figure of each area that `pickFigure` takes from the rows of that year alone: an area without one has no data in
 * that year, whatever it had before or after. Rows without a date are of no year.
 */
export function pickYears(figures: readonly Figure[]): YearsOfFigures {
  return atOnce(pickingYears(figures));
}

/** Rows that are looked at in one go. */
const rowsAtOnce = 200;

/** The same piece by piece, for `withPauses`. */
export function* pickingYears(figures: readonly Figure[]): Pieces<YearsOfFigures> {
  const years = new Map<string, AreaCandidates>();
  let taken = 0;
  for (const figure of figures) {
    if (figure.asOf) takeInto(years, figure);
    if (++taken % rowsAtOnce === 0) yield taken / figures.length;
  }
  const picked = new Map<string, ReadonlyMap<string, CoverageFigure>>();
  for (const [year, candidates] of years) {
    picked.set(year, candidates.picked());
    yield 1;
  }
  return picked;
}

function takeInto(years: Map<string, AreaCandidates>, figure: Figure): void {
  const year = figure.asOf.slice(0, 4);
  let candidates = years.get(year);
  if (!candidates) years.set(year, (candidates = new AreaCandidates()));
  candidates.take(figure);
}

/** The years of which a map can be drawn, newest first: two regencies or more have a share. */
export function mappedYears(years: YearsOfFigures): readonly string[] {
  return [...years.keys()]
    .filter((year) => hasTwoRegencies(years.get(year)!))
    .sort()
    .reverse();
}

/** Stops at the second, because a table may have hundreds of years. */
function hasTwoRegencies(shares: ReadonlyMap<string, CoverageFigure>): boolean {
  let found = 0;
  for (const code of shares.keys())
    if (regionByCode(code)?.level === 'regency' && (found += 1) > 1) return true;
  return false;
}
