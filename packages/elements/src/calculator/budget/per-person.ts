import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { sumOf, years } from '@payung/rules/group-budget/years';
import type { Telling } from './telling.ts';

/** A name and what belongs to it. */
export type Pair = readonly [name: string, amount: string];

/** What one person costs: each monthly amount there is, and all months. */
export function perPersonPairs(
  months: readonly BudgetMonth[],
  { words, rupiah, relief: reliefText, count }: Telling,
): Pair[] {
  const monthly = new Map<string, Pair>();
  for (const { relief, perPerson } of months) {
    const name = relief > 0 ? words.monthlyRelieved(reliefText(relief)) : words.monthly;
    monthly.set(`${name} ${perPerson}`, [name, rupiah(perPerson)]);
  }
  return [
    ...monthly.values(),
    [words.whole(count('months', months.length)), rupiah(sumOf(months).perPerson)],
  ];
}

/** What one person costs in every budget year; none where there is only one. */
export function perPersonYears(months: readonly BudgetMonth[], { words, rupiah, count }: Telling): Pair[] {
  const yearly = years(months).map((year): Pair => [
    words.yearly(year.year, count('months', year.months.length)),
    rupiah(year.perPerson),
  ]);
  return yearly.length > 1 ? yearly : [];
}
