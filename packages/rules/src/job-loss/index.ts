import { calculationOf } from '../core/calculation.ts';
import { addMonths } from '../core/day.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { acrossChange, addMonthsOfCash, monthsPaid, noteCeiling } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { isRefused } from './eligibility.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';
import { isCovered } from './questions.ts';

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  if (!isCovered(values.cause)) {
    draft.reason('cause-not-covered');
    return draft.ineligible();
  }
  const claimUntil = addMonths(day, neededOn(amounts.claimMonths, day).row.value);
  draft.facts.claimUntil = claimUntil;
  draft.facts.trainingMaximum = String(neededOn(amounts.training, day).row.value);
  if (isRefused(values, claimUntil, day, draft)) return draft.ineligible();
  const wage = values.wage!;
  const count = monthsPaid(values.newJobInMonth);
  if (values.newJobInMonth !== undefined) draft.reason('new-job');
  noteCeiling(wage, day, draft);
  const totals = acrossChange(wage, count, day);
  if (totals) {
    draft.reason('regime-change', amounts.cashFirst.id, amounts.cashLast.id);
    return draft.unknown(false, totals);
  }
  addMonthsOfCash(wage, count, day, draft);
  return draft.complete({ total: draft.sum() });
}

/** The cash for a wage earner who was dismissed (*Jaminan Kehilangan Pekerjaan*), month by month. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [
    amounts.ageLimit,
    amounts.cashFirst,
    amounts.cashLast,
    amounts.ceiling,
    amounts.claimMonths,
    amounts.claimsAllowed,
    amounts.monthsBetween,
    amounts.monthsNeeded,
    amounts.runNeeded,
    amounts.training,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
