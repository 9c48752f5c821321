import type { ByWage, DatedValue } from './content.ts';
import { reckon } from './reckoning.ts';

/** Whether a number is a wage in whole rupiah a month that is reckoned with: 10,000 to 999,999,999. */
export const isWage = (wage: unknown): wage is number =>
  typeof wage === 'number' && Number.isInteger(wage) && wage >= 10_000 && wage <= 999_999_999;

/** What an amount that follows the wage is at a wage in whole rupiah a month; without one at the example wage of the text. */
export function atWage({ unit, rows, example }: ByWage, wage = example): DatedValue {
  return { unit, rows: rows.map(([from, to, reckoning]) => [from, to, reckon(reckoning, wage)]) };
}
