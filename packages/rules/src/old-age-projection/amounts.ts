import { bracketBase, brackets } from '../contribution/brackets.ts';
import { oldAgeEmployer, oldAgeWorker, selfEmployedOldAge } from '../contribution/parameters.ts';
import { neededOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { dividedBy, percentOf, plus, rational, roundedRupiah, times } from '../core/rational.ts';
import { savingsChoices } from '../migrant-contribution/savings.ts';
import type { Values } from './questions.ts';

/** What is saved each month, in whole rupiah, and the rows it rests on. */
export interface Deposit {
  readonly amount: number;
  readonly used: readonly Used[];
}

/** The monthly deposit: each part of a wage earner's is rounded for itself, as it is billed. */
export function depositOf(values: Values, day: string): Deposit {
  if (!values.contributing) return { amount: 0, used: [] };
  const part = (base: number, used: Used<number>): number =>
    roundedRupiah(percentOf(rational(base), used.row.value));
  if (values.segment === 'migrant') {
    return { amount: values.monthlyDeposit!, used: [neededOn(savingsChoices, day)] };
  }
  if (values.segment === 'wage-earner') {
    const employer = neededOn(oldAgeEmployer, day);
    const worker = neededOn(oldAgeWorker, day);
    return { amount: part(values.wage!, employer) + part(values.wage!, worker), used: [employer, worker] };
  }
  const rate = neededOn(selfEmployedOldAge, day);
  const steps = neededOn(brackets, day);
  return { amount: part(bracketBase(steps.row.value, values.income!), rate), used: [rate, steps] };
}

const monthsOfYear = 12;

/**
 * The return over some months, credited year by year: a deposit comes at the end of its month, so in a year of k months the
 * first earns k − 1 months and the last none. Each year's return is rounded, because it is credited in whole rupiah.
 */
export function returnOver(months: number, opening: number, deposit: number, ratePercent: number): number {
  let balance = opening;
  let returns = 0;
  for (let left = months; left > 0; left -= monthsOfYear) {
    const count = Math.min(left, monthsOfYear);
    const waited = times(rational(deposit), dividedBy(rational(count * (count - 1)), 2));
    const balanceMonths = plus(times(rational(balance), rational(count)), waited);
    const credited = roundedRupiah(dividedBy(percentOf(balanceMonths, ratePercent), monthsOfYear));
    balance += count * deposit + credited;
    returns += credited;
  }
  return returns;
}
