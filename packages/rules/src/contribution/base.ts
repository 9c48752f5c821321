import { neededOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { dividedBy, isAbove, rational, times } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import { dailyFactor, minimumFloor, pieceMonths, seasonalMonths } from './parameters.ts';
import type { Values } from './questions.ts';

/** What dues are taken from: the exact monthly amount, the rows it rests on, and whether the minimum wage replaced it. */
export interface Base {
  readonly amount: Rational;
  readonly used: readonly Used[];
  readonly isMinimumWage: boolean;
}

function monthlyPay(values: Values, day: string): Omit<Base, 'isMinimumWage'> {
  switch (values.wageBasis) {
    case 'daily': {
      const factor = neededOn(dailyFactor, day);
      return { amount: times(rational(values.dailyWage!), rational(factor.row.value)), used: [factor] };
    }
    case 'piece-rate': {
      const months = neededOn(pieceMonths, day);
      return { amount: dividedBy(rational(values.payLast3Months!), months.row.value), used: [months] };
    }
    case 'seasonal-piece-rate': {
      const months = neededOn(seasonalMonths, day);
      return { amount: dividedBy(rational(values.payLast12Months!), months.row.value), used: [months] };
    }
    default:
      return { amount: rational(values.wage!), used: [] };
  }
}

/** The base of a wage earner: the month's wage or the exact mean, raised to the minimum wage unless less is allowed. */
export function wageBase(values: Values, day: string): Base {
  const pay = monthlyPay(values, day);
  const minimum = rational(values.minimumWage ?? 0);
  if (values.belowMinimumAllowed || !isAbove(minimum, pay.amount)) return { ...pay, isMinimumWage: false };
  return { amount: minimum, used: [...pay.used, neededOn(minimumFloor, day)], isMinimumWage: true };
}
