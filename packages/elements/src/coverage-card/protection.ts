import type { Counted } from '@payung/coverage';
import { months } from '@payung/rules/group-budget/months';

/** What protecting people costs with public money, in whole rupiah. */
export interface ProtectionCost {
  readonly uncovered: Counted;
  readonly onePerMonth: number;
  readonly perMonth: number;
  readonly perYear: number;
}

/**
 * The lowest dues of the self-employed for people who are not covered, as a local budget pays them, without relief; `on` is a day
 * of the month. Undefined where the rules of that month are not known.
 */
export function protectionCost(uncovered: Counted, on: string): ProtectionCost | undefined {
  const [month] = months({ people: 1, months: 1, payer: 'state-budget' }, on);
  if (!month) return undefined;
  const perMonth = month.perPerson * uncovered.value;
  return { uncovered, onePerMonth: month.perPerson, perMonth, perYear: perMonth * 12 };
}
