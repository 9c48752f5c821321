import { addMonths } from '../core/day.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Names } from './codes.ts';
import { partMonths, retirementAge, waitingMonths } from './parameters.ts';
import type { Values } from './questions.ts';

/** Writes every reason why nothing is paid yet, and the first day on which it is; says whether there is a reason. */
export function isRefused(values: Values, day: string, draft: Draft<Names>): boolean {
  if (values.age !== undefined) {
    const age = neededOn(retirementAge, day);
    if (values.age >= Math.min(age.row.value, values.companyRetirementAge ?? Infinity)) return false;
    draft.reason('age-not-reached', age.id);
    return true;
  }
  if (values.endedOn !== undefined) {
    const wait = neededOn(waitingMonths, day);
    const from = addMonths(values.endedOn, wait.row.value);
    draft.facts.claimableFrom = from;
    if (day >= from) return false;
    draft.reason('waiting-month', wait.id);
    return true;
  }
  if (values.monthsMember === undefined) return false;
  const months = neededOn(partMonths, day);
  const isTooEarly = values.monthsMember < months.row.value;
  if (isTooEarly) draft.reason('too-few-months', months.id);
  if (values.partialTaken) draft.reason('partial-already-taken');
  return isTooEarly || values.partialTaken === true;
}
