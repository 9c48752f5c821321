import { neededOn, usedOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { isAbove, minus, percentOf, plus, rational } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import { sumOfSlices } from '../core/slices.ts';
import { progressiveTax, taxFree, taxRate, taxYears } from './parameters.ts';
import type { Payment } from './questions.ts';

/** The tax on a payment: final or, some calendar years after the first payment, progressive. */
export interface Tax {
  readonly kind: 'final' | 'progressive';
  readonly amount: Rational;
  readonly used: readonly Used[];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const sumOf = (payments: readonly Payment[]): Rational =>
  payments.reduce((sum, { amount }) => plus(sum, rational(amount)), rational(0));

function above(amount: Rational, limit: Rational): Rational {
  return isAbove(amount, limit) ? minus(amount, limit) : rational(0);
}

/** Whether the payment of `day` still belongs with the first one; both calendar years count as one payment. */
function isInWindow(earlier: readonly Payment[], day: string): boolean {
  const firstYear = Math.min(yearOf(day), ...earlier.map(({ date }) => yearOf(date)));
  return yearOf(day) < firstYear + neededOn(taxYears, day).row.value;
}

/** The tax on `gross` paid on `day` after the earlier payments; undefined where the rates of that day are not known. */
export function taxOn(gross: Rational, earlier: readonly Payment[], day: string): Tax | undefined {
  if (isInWindow(earlier, day)) {
    const free = neededOn(taxFree, day);
    const rate = neededOn(taxRate, day);
    const limit = rational(free.row.value);
    const before = sumOf(earlier);
    const taxed = minus(above(plus(before, gross), limit), above(before, limit));
    const amount = percentOf(taxed, rate.row.value);
    return { kind: 'final', amount, used: [free, rate, neededOn(taxYears, day)] };
  }
  const table = usedOn(progressiveTax, day);
  if (!table) return undefined;
  const before = sumOf(earlier.filter(({ date }) => yearOf(date) === yearOf(day)));
  const slices = table.row.value;
  const amount = minus(sumOfSlices(plus(before, gross), slices), sumOfSlices(before, slices));
  return { kind: 'progressive', amount, used: [table] };
}
