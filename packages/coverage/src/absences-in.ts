import type { Absence } from './absence.ts';
import type { CoverageFigure } from './coverage-figure.ts';
import type { Figure, Indicator } from './figure.ts';
import type { SaidAbsence } from './said-absence.ts';

/** Counts of people out of the whole workforce; one of them, and more is known than what a budget paid for. */
const ofWholeWorkforce: readonly Indicator[] = [
  'covered_workers',
  'uncovered_workers',
  'active_participants',
];

/**
 * The absences of a table from its rows by code, the shares picked of them, and what its rows say of areas without one. A share wins over
 * what is said, and that over counts. `vulnerable_workers_protected` changes nothing: those are people for whom somebody pays, too.
 */
export function absencesIn(
  rowsByCode: ReadonlyMap<string, readonly Figure[]>,
  shares: ReadonlyMap<string, CoverageFigure>,
  said: ReadonlyMap<string, SaidAbsence>,
): ReadonlyMap<string, Absence> {
  const absences = new Map<string, Absence>();
  for (const [code, kind] of said) if (!shares.has(code)) absences.set(code, kind);
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
