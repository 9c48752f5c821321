import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { addScholarships } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import { scholarshipMonths, scholarshipParameters } from './parameters.ts';
import type { Values } from './table.ts';

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  const months = neededOn(scholarshipMonths, day);
  if (values.cause === 'other-death' && values.monthsPaid! < months.row.value) {
    draft.reason('scholarship-too-few-months', months.id);
    return draft.ineligible();
  }
  const scholarship = addScholarships(values.children, values.childrenAlreadyPaid, day, draft);
  if (scholarship === 0) {
    draft.reason('no-child-to-pay');
    return draft.ineligible();
  }
  return draft.complete({ scholarship, total: scholarship });
}

/** What the children of a participant who died or can no longer work receive for school (*beasiswa pendidikan anak*). */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [scholarshipMonths, ...scholarshipParameters],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
