import { brackets } from '../contribution/brackets.ts';
import { oldAgeEmployer, oldAgeWorker, selfEmployedOldAge } from '../contribution/parameters.ts';
import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import { rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { savingsChoices } from '../migrant-contribution/savings.ts';
import { depositOf, returnOver } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { assumedReturn } from './parameters.ts';
import type { Values } from './questions.ts';

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  if (values.segment === 'migrant' && !usedOn(savingsChoices, day)) {
    draft.reason('no-parameter', savingsChoices.id);
    return draft.unknown();
  }
  const { balance, months, returnRate } = values;
  const { amount: monthlyDeposit, used } = depositOf(values, day);
  const rate = neededOn(assumedReturn, day);
  const returns = returnOver(months, balance, monthlyDeposit, returnRate);
  draft.line('opening-balance', rational(balance), 'once', 'participant', []);
  draft.line('deposits', rational(months * monthlyDeposit), 'total', 'participant', used);
  draft.line('return', rational(returns), 'total', 'bpjs', [rate]);
  draft.notice('estimate');
  return draft.complete({ monthlyDeposit, final: draft.sum() });
}

/** How old-age savings (*Jaminan Hari Tua*) may grow in the coming months, at a return that is only assumed. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['final'],
  parameters: [oldAgeEmployer, oldAgeWorker, selfEmployedOldAge, brackets, savingsChoices, assumedReturn],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
