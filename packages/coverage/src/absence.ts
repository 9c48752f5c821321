import type { CoverageFigure } from './coverage-figure.ts';
import type { Figure, Indicator } from './figure.ts';

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

/** Counts of people out of the whole workforce; one of them, and more is known than what a budget paid for. */
const ofWholeWorkforce: readonly Indicator[] = [
  'covered_workers',
  'uncovered_workers',
  'active_participants',
];

/**
 * The absences of a table from its rows by code, the shares picked of them, and the areas marked as not applicable. A share wins over a
 * mark, and a mark over counts. `vulnerable_workers_protected` changes nothing: those are people for whom somebody pays, too.
 */
export function absencesIn(
  rowsByCode: ReadonlyMap<string, readonly Figure[]>,
  shares: ReadonlyMap<string, CoverageFigure>,
  notApplicable: ReadonlySet<string>,
): ReadonlyMap<string, Absence> {
  const absences = new Map<string, Absence>();
  for (const code of notApplicable) if (!shares.has(code)) absences.set(code, 'not-applicable');
  for (const [code, rows] of rowsByCode)
    if (!shares.has(code) && !absences.has(code) && isBudgetOnly(rows)) absences.set(code, 'budget-only');
  return absences;
}

function isBudgetOnly(rows: readonly Figure[]): boolean {
  return (
    rows.some(({ indicator }) => indicator === 'local_budget_protected') &&
    !rows.some(({ indicator }) => ofWholeWorkforce.includes(indicator))
  );
}
