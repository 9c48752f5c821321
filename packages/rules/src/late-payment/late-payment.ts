import { datedParameter, neededOn, row } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { percentOf, rational, times } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';

/** What BPJS Ketenagakerjaan adds for each day it pays late, per cent of the cash benefit. */
export const latePayment = datedParameter(
  'late-payment',
  'percent',
  'eventDate',
  row('2015-07-01', null, 1, 'pp44-37'),
);

/** The compensation for `days` of late payment of a cash benefit, with the row behind it. */
export function lateCompensation(
  cash: number,
  days: number,
  day: string,
): { amount: Rational; used: Used[] } {
  const used = neededOn(latePayment, day);
  return { amount: times(percentOf(rational(cash), used.row.value), rational(days)), used: [used] };
}
