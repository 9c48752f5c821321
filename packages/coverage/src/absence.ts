import type { CoverageFigure } from './coverage-figure.ts';

/**
 * Why an area has no share, three kinds of nothing that are never mixed:
 * `no-data`: nobody published one, as far as is known;
 * `not-applicable`: none may be shown, because it would mean nothing there or was published of another base;
 * `budget-only`: of the people covered only those are known who were enrolled with public money (APBD, DBHCHT), which is no share.
 */
export type Absence = 'no-data' | 'not-applicable' | 'budget-only';

/** What is known of the areas of one table. */
export interface KnownAreas {
  readonly figures: ReadonlyMap<string, CoverageFigure>;
  /** Areas that are without a share for a reason of their own; `no-data` is left out. */
  readonly absences: ReadonlyMap<string, Absence>;
}

/** Why an area has no share; undefined where it has one, `no-data` for what is no area. */
export function absenceOf(code: string, { figures, absences }: KnownAreas): Absence | undefined {
  return figures.has(code) ? undefined : (absences.get(code) ?? 'no-data');
}
