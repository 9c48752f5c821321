import type { ParameterIds } from '../core/parameter.ts';
import type * as amounts from './parameters.ts';

/** Every answer the job-loss benefit asks for. */
export type Question =
  | 'cause'
  | 'citizen'
  | 'ageAtRegistration'
  | 'programmesComplete'
  | 'willingToWork'
  | 'monthsPaidInLast24'
  | 'longestRunPaid'
  | 'previousClaims'
  | 'monthsPaidSinceLastClaim'
  | 'claimDate'
  | 'newJobInMonth'
  | 'wage';

/** Every line of the job-loss benefit: one a month. */
export type Line = `job-loss.month-${1 | 2 | 3 | 4 | 5 | 6}`;

/** Every total of the job-loss benefit; the last two only where two rules meet and none can be said to hold. */
export type Total = 'total' | 'underOldRule' | 'underNewRule';

/** Every fact of the job-loss benefit. */
export type Fact = 'claimUntil' | 'trainingMaximum';

/** Every reason of the job-loss benefit, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'cause-not-covered',
  'not-citizen',
  'registered-at-54-or-older',
  'programmes-incomplete',
  'not-willing-to-work',
  'too-few-months',
  'too-few-consecutive-months',
  'claims-used-up',
  'too-soon-after-last-claim',
  'claim-expired',
  'new-job',
  'job-loss-cap',
  'regime-change',
] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: never;
}

/** Every parameter of the job-loss benefit. */
export type ParameterId = ParameterIds<typeof amounts>;
