import {
  brackets,
  employerDeath,
  funeral,
  grant,
  junior,
  kindergarten,
  latePayment,
  otherRelief,
  periodic,
  primary,
  scholarshipAge,
  scholarshipChildren,
  scholarshipMonths,
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
  senior,
  transportRelief,
  university,
  waitingAmount,
  waitingMonths,
} from '@payung/rules/parameters';
import type { Parameter } from '@payung/rules/parameters';

// The parameters that texts name. The list is written out because `parameters()` would bring every table of the law
// to a reader who came for one sentence; a test fails when a text names one that is missing here.
const named: readonly Parameter[] = [
  grant,
  periodic,
  funeral,
  waitingMonths,
  waitingAmount,
  latePayment,
  scholarshipMonths,
  scholarshipChildren,
  scholarshipAge,
  kindergarten,
  primary,
  junior,
  senior,
  university,
  brackets,
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
  employerDeath,
  otherRelief,
  transportRelief,
];

/** The parameter of the rules with this id, with its whole history; undefined when no text names it. */
export function ruleParameter(id: string): Parameter | undefined {
  return named.find((parameter) => parameter.id === id);
}
