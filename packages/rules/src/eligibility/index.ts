import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { ageLimit } from '../job-loss/parameters.ts';
import { savingsChoices } from '../migrant-contribution/savings.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import * as rules from './parameters.ts';
import { wageEarnerProgrammes, withOldAge } from './programmes.ts';
import type { Programmes } from './programmes.ts';
import type { Values } from './questions.ts';

function complete(programmes: Programmes, draft: Draft<Names>): Result {
  Object.assign(draft.facts, programmes);
  return draft.complete({});
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  switch (values.segment) {
    case 'wage-earner':
      return complete(wageEarnerProgrammes(values, day, draft), draft);
    case 'construction':
      draft.notice('permanent-staff-are-wage-earners');
      return complete(withOldAge('none'), draft);
    case 'migrant':
      if (usedOn(savingsChoices, day)) return complete(withOldAge('optional'), draft);
      draft.reason('no-parameter', savingsChoices.id);
      return draft.unknown();
    case 'self-employed': {
      const limit = neededOn(rules.registrationAge, day);
      if (values.age! < limit.row.value) {
        return complete(withOldAge(values.isEmployer ? 'mandatory' : 'optional'), draft);
      }
      draft.reason('too-old-to-register', limit.id);
      return draft.ineligible();
    }
  }
}

/** Which programmes somebody must join, may join, or is in without doing anything; there is no amount in it. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  parameters: [rules.programmes, rules.registrationAge, ageLimit, savingsChoices],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
