import type { BudgetMonth } from '@payung/rules/group-budget/months';

/** The stretches of months in a row that have the same relief. */
export function relievedStretches(months: readonly BudgetMonth[]): BudgetMonth[][] {
  const stretches: BudgetMonth[][] = [];
  let before: BudgetMonth | undefined;
  for (const month of months) {
    const isNext = before !== undefined && before.relief === month.relief;
    if (month.relief > 0 && isNext) stretches.at(-1)!.push(month);
    else if (month.relief > 0) stretches.push([month]);
    before = month;
  }
  return stretches;
}
