import { calculationOf } from '../core/calculation.ts';
import { addMonths } from '../core/day.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { scholarshipParameters } from '../scholarship/parameters.ts';
import { addBenefit } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { hasTimeLimit, obstacle } from './eligibility.ts';
import { definition } from './form.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const found = obstacle(values);
  if (found) {
    draft.reason(found);
    return found === 'not-computed' ? draft.unknown() : draft.ineligible();
  }
  if (hasTimeLimit(values.benefit)) {
    const months = neededOn(amounts.claimMonths, day);
    const claimUntil = addMonths(day, months.row.value);
    draft.facts.claimUntil = claimUntil;
    if (values.claimDate !== undefined && values.claimDate > claimUntil) {
      draft.reason('claim-expired', months.id);
      return draft.ineligible();
    }
  }
  addBenefit(values, day, draft);
  return draft.complete({ total: draft.sum() });
}

/** What a migrant worker (*Pekerja Migran Indonesia*) or the family receives; amounts nobody could read yet stay unknown. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [
    amounts.accidentDeath,
    amounts.claimMonths,
    amounts.deathDuring,
    amounts.deathFuneral,
    amounts.deathGrant,
    amounts.deathPeriodic,
    amounts.failedDeparture,
    amounts.glasses,
    amounts.hearingAid,
    amounts.homeCare,
    amounts.lossOnReturn,
    amounts.mismatch,
    amounts.repatriation,
    amounts.sexualViolence,
    amounts.treatment,
    ...scholarshipParameters,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
