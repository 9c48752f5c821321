import { addMonths } from '../core/day.ts';
import { rowOn } from '../core/parameter.ts';
import { monthsNeeded, pensionAge, survivorDensity, survivorMonths } from './parameters.ts';

/** What somebody is paid: from a wage, from a wage as if enough months had been paid, from a pension, or all at once. */
export type Entitlement = 'monthly' | 'monthly-as-if' | 'of-current-pension' | 'lump-sum';

/** Which of them follows from the answers; undefined while an answer that decides it has no value. */
export function entitlementOf(
  values: Readonly<Record<string, unknown>>,
  day: string,
): Entitlement | undefined {
  const { kind, alreadyPensioner, monthsPaid, monthsMember, density } = values;
  if (kind !== 'old-age' && kind !== 'widow' && kind !== 'child') return undefined;
  if (alreadyPensioner === true) return 'of-current-pension';
  const needed = rowOn(monthsNeeded, day)?.value;
  if (needed === undefined || typeof monthsPaid !== 'number') return undefined;
  if (monthsPaid >= needed) return 'monthly';
  if (kind === 'old-age') return 'lump-sum';
  const member = rowOn(survivorMonths, day)?.value;
  const dense = rowOn(survivorDensity, day)?.value;
  if (typeof monthsMember !== 'number' || typeof density !== 'number') return undefined;
  const isCounted = member !== undefined && dense !== undefined && monthsMember >= member && density >= dense;
  return isCounted ? 'monthly-as-if' : 'lump-sum';
}

/** The day on which a person reaches the age in force on that very day, that age, and the day the first pension is for. */
export function pensionDateOf(birthDate: string): { age: number; date: string; start: string } | undefined {
  for (const { from, to, value: age } of pensionAge.rows) {
    const reached = addMonths(birthDate, 12 * age);
    const date = reached > from ? reached : from;
    if (to === null || date <= to) return { age, date, start: addMonths(`${date.slice(0, 8)}01`, 1) };
  }
  return undefined;
}
