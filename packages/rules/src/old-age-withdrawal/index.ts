import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Used } from '../core/parameter.ts';
import { percentOf, rational } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { isRefused } from './eligibility.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';
import { taxOn } from './tax.ts';

function payment({ cause, balance }: Values, day: string): { gross: Rational; used: Used[] } {
  const whole = rational(balance);
  if (cause !== 'partial-10' && cause !== 'partial-30') return { gross: whole, used: [] };
  const part = neededOn(cause === 'partial-10' ? amounts.partTen : amounts.partThirty, day);
  return { gross: percentOf(whole, part.row.value), used: [part] };
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const isPartial = values.cause.startsWith('partial-');
  if (!isPartial && values.cause !== 'retirement-age' && !usedOn(amounts.fullPayment, day)) {
    draft.reason('no-parameter', amounts.fullPayment.id);
    return draft.unknown();
  }
  if (isRefused(values, day, draft)) return draft.ineligible();
  const { gross, used } = payment(values, day);
  const grossRupiah = draft.line('withdrawal', gross, 'once', 'bpjs', used);
  const tax = taxOn(gross, values.earlierPayments, day);
  if (!tax) {
    draft.reason('no-parameter', amounts.progressiveTax.id);
    return draft.unknown(true);
  }
  const taxRupiah = draft.line('tax', tax.amount, 'once', 'participant', tax.used);
  if (tax.kind === 'progressive') draft.reason('tax-progressive', amounts.progressiveTax.id);
  else if (values.earlierPayments.some(({ amount }) => amount > 0)) {
    draft.reason('tax-window-earlier-payments', amounts.taxYears.id);
  }
  const free = neededOn(amounts.taxFree, day);
  if (values.balance > free.row.value) draft.notice('tax-number-needed', free.id);
  if (isPartial) draft.notice('later-payment-taxed', amounts.taxYears.id);
  return draft.complete({ gross: grossRupiah, tax: taxRupiah, net: grossRupiah - taxRupiah });
}

/** What of the old-age savings (*Jaminan Hari Tua*) is paid now, and the income tax on it. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['net'],
  parameters: [
    amounts.fullPayment,
    amounts.partMonths,
    amounts.partTen,
    amounts.partThirty,
    amounts.progressiveTax,
    amounts.retirementAge,
    amounts.taxFree,
    amounts.taxRate,
    amounts.taxYears,
    amounts.waitingMonths,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
