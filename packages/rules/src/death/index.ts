import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import type { Result } from '../core/result.ts';
import { latePayment } from '../late-payment/late-payment.ts';
import { scholarshipMonths, scholarshipParameters } from '../scholarship/parameters.ts';
import { addCash, addChildren, addLateCompensation } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { isWaiting } from './eligibility.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';
import { waitingAmount, waitingMonths } from './waiting.ts';

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  if (!values.active) {
    draft.reason('not-active');
    return draft.ineligible();
  }
  const waiting = isWaiting(values, day);
  if (waiting) {
    draft.reason('self-employed-waiting-period', waitingMonths.id, waitingAmount.id);
  }
  const cash = addCash(waiting, day, draft);
  const scholarship = waiting ? 0 : addChildren(values, day, draft);
  addLateCompensation(cash, values.paidLateDays ?? 0, day, draft);
  return draft.complete({ cash, scholarship, total: draft.sum() });
}

/** What the heirs receive when a participant dies and the death does not come from work (*Jaminan Kematian*). */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [
    amounts.funeral,
    amounts.grant,
    amounts.periodic,
    waitingMonths,
    waitingAmount,
    scholarshipMonths,
    ...scholarshipParameters,
    latePayment,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
