import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { sumOf, years } from '@payung/rules/group-budget/years';
import type { Telling } from './telling.ts';

/** What one person costs, line by line: each monthly amount there is, every budget year if there are several, and all months. */
export function perPersonLines(
  months: readonly BudgetMonth[],
  telling: Telling,
): (readonly [name: string, amount: string])[] {
  const { words, rupiah } = telling;
  const count = (of: readonly BudgetMonth[]): string => telling.count('months', of.length);
  const monthly = new Map(
    months.map(({ relief, perPerson }) => [
      `${relief > 0 ? words.monthlyRelieved(telling.relief(relief)) : words.monthly} ${perPerson}`,
      [
        relief > 0 ? words.monthlyRelieved(telling.relief(relief)) : words.monthly,
        rupiah(perPerson),
      ] as const,
    ]),
  );
  const yearly = years(months).map(
    (year) => [words.yearly(year.year, count(year.months)), rupiah(year.perPerson)] as const,
  );
  return [
    ...monthly.values(),
    ...(yearly.length > 1 ? yearly : []),
    [words.whole(count(months)), rupiah(sumOf(months).perPerson)],
  ];
}
