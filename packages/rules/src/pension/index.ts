import { calculationOf } from '../core/calculation.ts';
import type { Draft } from '../core/draft.ts';
import { rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { monthlyPension } from './amounts.ts';
import * as bounds from './bounds.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { entitlementOf, pensionDateOf } from './entitlement.ts';
import { definition } from './form.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';

/** Writes when the pension begins, and whether that day is still to come. */
function isTooYoung(birthDate: string, day: string, draft: Draft<Names>): boolean {
  const reached = pensionDateOf(birthDate);
  if (!reached) return false;
  draft.facts.pensionAge = String(reached.age);
  draft.facts.pensionDate = reached.date;
  draft.facts.pensionStart = reached.start;
  return day < reached.start;
}

function decide(values: Values, day: string, draft: Draft<Names>): Result {
  if (values.kind === 'disability' || values.kind === 'parent') {
    draft.reason('not-computed');
    return draft.unknown();
  }
  if (values.birthDate !== undefined && isTooYoung(values.birthDate, day, draft)) {
    draft.reason('pension-age-not-reached', amounts.pensionAge.id);
    return draft.ineligible();
  }
  const entitlement = entitlementOf({ ...values }, day);
  if (entitlement === 'lump-sum') {
    draft.reason('under-180-months', amounts.monthsNeeded.id);
    const lumpSum = draft.line('pension.lump-sum', rational(values.accumulated!), 'once', 'bpjs', []);
    return draft.complete({ lumpSum });
  }
  const isAsIf = entitlement === 'monthly-as-if';
  if (isAsIf) {
    draft.reason(
      'counted-as-180-months',
      amounts.survivorMonths.id,
      amounts.survivorDensity.id,
      amounts.monthsNeeded.id,
    );
  }
  return monthlyPension(values, isAsIf, day, draft);
}

/** The monthly pension of a wage earner, a widow, a widower or a child, or the one sum instead (*Jaminan Pensiun*). */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['monthly', 'lumpSum'],
  parameters: [
    amounts.accrual,
    amounts.childShare,
    amounts.monthsNeeded,
    amounts.pensionAge,
    amounts.survivorDensity,
    amounts.survivorMonths,
    amounts.widowShare,
    bounds.cap,
    bounds.floor,
  ],
  decide,
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;
