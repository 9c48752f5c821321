import { addMonths } from '../core/day.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { percentOf, rational, roundedRupiah } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Line, Names } from './codes.ts';
import { benefitMonths, firstMonths } from './months.ts';
import { cashFirst, cashLast, ceiling } from './parameters.ts';

interface Month {
  readonly amount: Rational;
  readonly used: readonly Used[];
}

/** The cash of the first `count` months under the rows of a day. */
function months(wage: number, count: number, day: string): Month[] {
  const cap = neededOn(ceiling, day);
  const base = rational(Math.min(wage, cap.row.value));
  return [...Array(count).keys()].map((place) => {
    const rate = neededOn(place < firstMonths ? cashFirst : cashLast, day);
    return { amount: percentOf(base, rate.row.value), used: [rate, cap] };
  });
}

const sumOf = (paid: readonly Month[]): number =>
  paid.reduce((sum, { amount }) => sum + roundedRupiah(amount), 0);

/** How many months are paid: all, or those before the month of a new job. */
export function monthsPaid(newJobInMonth: number | undefined): number {
  return newJobInMonth === undefined ? benefitMonths : newJobInMonth - 1;
}

/** Adds one line a month. */
export function addMonthsOfCash(wage: number, count: number, day: string, draft: Draft<Names>): void {
  months(wage, count, day).forEach(({ amount, used }, place) => {
    draft.line(`job-loss.month-${place + 1}` as Line, amount, 'month', 'bpjs', used);
  });
}

/** Whether the wage is above the ceiling, with that reason written. */
export function noteCeiling(wage: number, day: string, draft: Draft<Names>): void {
  const cap = neededOn(ceiling, day);
  if (wage > cap.row.value) draft.reason('job-loss-cap', cap.id);
}

/**
 * What the months come to under the rule of `day` and under the next one, when some of them lie after the change. Which of the
 * two holds for such months is not known, so neither is chosen; undefined when the change does not matter.
 */
export function acrossChange(
  wage: number,
  count: number,
  day: string,
): { underOldRule: number; underNewRule: number } | undefined {
  const next = cashFirst.rows.find(({ from }) => from > day);
  if (!next || addMonths(day, count) <= next.from) return undefined;
  return {
    underOldRule: sumOf(months(wage, count, day)),
    underNewRule: sumOf(months(wage, count, next.from)),
  };
}
