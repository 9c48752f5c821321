import type { ParameterIds } from '../core/parameter.ts';
import type * as brackets from './brackets.ts';
import type * as ceilings from './ceilings.ts';
import type * as shares from './job-loss-shares.ts';
import type * as start from './job-loss-start.ts';
import type * as rates from './parameters.ts';
import type * as reliefs from './reliefs.ts';

/** Every answer the dues ask for. */
export type Question =
  | 'segment'
  | 'wageBasis'
  | 'wage'
  | 'dailyWage'
  | 'payLast3Months'
  | 'payLast12Months'
  | 'minimumWage'
  | 'belowMinimumAllowed'
  | 'riskClass'
  | 'scale'
  | 'withOldAge'
  | 'withPension'
  | 'jobLossMember'
  | 'labourIntensive'
  | 'employerWorkers'
  | 'accidentPaidUp'
  | 'income'
  | 'payer'
  | 'occupation';

/** Every line of the dues. */
export type Line =
  | 'accident'
  | 'death'
  | 'old-age.employer'
  | 'old-age.worker'
  | 'old-age'
  | 'pension.employer'
  | 'pension.worker'
  | 'job-loss.government'
  | 'job-loss.from-accident'
  | 'job-loss.from-death';

/** Every total of the dues. */
export type Total = 'base' | 'employer' | 'worker' | 'bill' | 'jobLoss' | 'saving';

/** Every reason of the dues, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'minimum-wage-floor',
  'relief-covid',
  'relief-labour-intensive',
  'relief-too-few-workers',
  'relief-not-paid-up',
  'relief-transport',
  'relief-other',
  'relief-excluded-state-budget',
  'pension-ceiling',
  'job-loss-cap',
] as const;

/** One of them. */
export type Reason = (typeof reasons)[number];

/** The notices of the dues besides the general ones. */
export type Notice = 'relief-applied' | 'pension-ceiling-unknown';

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: Reason;
  readonly notice: Notice;
}

/** Every parameter of the dues. */
export type ParameterId = ParameterIds<
  typeof rates & typeof shares & typeof start & typeof brackets & typeof ceilings & typeof reliefs
>;
