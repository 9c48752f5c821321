import type { Draft } from '../core/draft.ts';
import { neededOn, usedOn } from '../core/parameter.ts';
import type { Names } from './codes.ts';
import {
  ageLimit,
  claimMonths,
  claimsAllowed,
  monthsBetween,
  monthsNeeded,
  runNeeded,
} from './parameters.ts';
import type { Values } from './questions.ts';

/** Writes every reason why nothing is paid, and says whether there is one. */
export function isRefused(values: Values, claimUntil: string, day: string, draft: Draft<Names>): boolean {
  const age = neededOn(ageLimit, day);
  const months = neededOn(monthsNeeded, day);
  const run = usedOn(runNeeded, day);
  const allowed = neededOn(claimsAllowed, day);
  const between = neededOn(monthsBetween, day);
  const { longestRunPaid: longest, monthsPaidSinceLastClaim: since, claimDate } = values;
  let isRefused = false;
  const refuse = (holds: boolean, code: Names['reason'], ...parameters: string[]): void => {
    if (!holds) return;
    draft.reason(code, ...parameters);
    isRefused = true;
  };
  refuse(!values.citizen, 'not-citizen');
  refuse(values.ageAtRegistration! >= age.row.value, 'registered-at-54-or-older', age.id);
  refuse(!values.programmesComplete, 'programmes-incomplete');
  refuse(!values.willingToWork, 'not-willing-to-work');
  refuse(values.monthsPaidInLast24! < months.row.value, 'too-few-months', months.id);
  refuse(run !== undefined && longest! < run.row.value, 'too-few-consecutive-months', runNeeded.id);
  refuse(values.previousClaims! >= allowed.row.value, 'claims-used-up', allowed.id);
  refuse(since !== undefined && since < between.row.value, 'too-soon-after-last-claim', between.id);
  refuse(claimDate !== undefined && claimDate > claimUntil, 'claim-expired', claimMonths.id);
  refuse(values.newJobInMonth === 1, 'new-job');
  return isRefused;
}
