import { calculate } from '@payung/rules/contribution';

/** What protecting people costs with public money, in whole rupiah. */
export interface ProtectionCost {
  readonly uncovered: number;
  readonly onePerMonth: number;
  readonly perMonth: number;
  readonly perYear: number;
}

/**
 * The lowest dues of the self-employed for people who are not covered, as a local budget pays them, without relief; `on` is a day
 * of the month. Undefined where the rules of that month are not known.
 */
export function protectionCost(uncovered: number, on: string): ProtectionCost | undefined {
  const { status, totals } = calculate({ segment: 'self-employed', income: 0, payer: 'state-budget' }, on);
  const onePerMonth = totals['bill'];
  if (status !== 'complete' || onePerMonth === undefined) return undefined;
  const perMonth = onePerMonth * uncovered;
  return { uncovered, onePerMonth, perMonth, perYear: perMonth * 12 };
}
