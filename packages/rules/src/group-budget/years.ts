import type { BudgetMonth } from './months.ts';

/** What some months cost together; whole rupiah. */
export type BudgetSum = Readonly<
  Record<'accident' | 'death' | 'oldAge' | 'cost' | 'saving' | 'perPerson', number>
>;

/** Months in a row, within one year, that cost the same in every programme. */
export interface BudgetRun extends BudgetSum {
  readonly months: readonly BudgetMonth[];
  /** What the budget has come to at its last month. */
  readonly running: number;
}

/** The months of one fiscal year, which is the calendar year. */
export interface BudgetYear extends BudgetSum {
  /** `2026`. */
  readonly year: string;
  readonly months: readonly BudgetMonth[];
  readonly runs: readonly BudgetRun[];
}

/** What months come to, programme by programme. */
export function sumOf(months: readonly BudgetMonth[]): BudgetSum {
  const of = (part: keyof BudgetSum): number => months.reduce((sum, month) => sum + month[part], 0);
  return {
    accident: of('accident'),
    death: of('death'),
    oldAge: of('oldAge'),
    cost: of('cost'),
    saving: of('saving'),
    perPerson: of('perPerson'),
  };
}

const isAlike = (a: BudgetMonth, b: BudgetMonth): boolean =>
  a.accident === b.accident && a.death === b.death && a.oldAge === b.oldAge && a.relief === b.relief;

function grouped(
  months: readonly BudgetMonth[],
  isTogether: (first: BudgetMonth, next: BudgetMonth) => boolean,
): BudgetMonth[][] {
  const groups: BudgetMonth[][] = [];
  for (const month of months) {
    const group = groups.at(-1);
    if (group && isTogether(group[0]!, month)) group.push(month);
    else groups.push([month]);
  }
  return groups;
}

/** The fiscal years of a budget with their runs of equal months; with `areApart` every month is a run of its own. */
export function years(months: readonly BudgetMonth[], areApart = false): BudgetYear[] {
  let running = 0;
  const runOf = (run: BudgetMonth[]): BudgetRun => {
    const sum = sumOf(run);
    running += sum.cost;
    return { ...sum, months: run, running };
  };
  const yearOf = ({ month }: BudgetMonth): string => month.slice(0, 4);
  return grouped(months, (first, next) => yearOf(first) === yearOf(next)).map((year) => ({
    ...sumOf(year),
    year: yearOf(year[0]!),
    months: year,
    runs: grouped(year, (first, next) => !areApart && isAlike(first, next)).map(runOf),
  }));
}
