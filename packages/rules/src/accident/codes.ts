import type { ParameterIds } from '../core/parameter.ts';
import type * as brackets from '../contribution/brackets.ts';
import type * as latePayment from '../late-payment/late-payment.ts';
import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { ChildParameterId, ChildQuestion } from '../scholarship/codes.ts';
import type * as impairments from './impairments.ts';
import type * as late from './late-report.ts';
import type * as amounts from './parameters.ts';

/** What the work accident asks before anything is answered. */
export type FirstQuestion =
  | 'segment'
  | 'outcome'
  | 'monthsUnable'
  | 'daysUnable'
  | 'transportLandCost'
  | 'transportSeaCost'
  | 'transportAirCost'
  | 'dentalCost'
  | 'hearingAidCost'
  | 'glassesCost'
  | 'homeCareCost'
  | 'prosthesisCost'
  | 'claimDate'
  | 'paidLateDays';

/** What it asks besides, depending on the first answers; a field of an impairment is `impairments.kind`. */
export type LaterQuestion =
  | 'wage'
  | 'income'
  | 'dominantHand'
  | 'impairments'
  | 'impairments.kind'
  | 'impairments.functionLoss'
  | 'impairments.percent'
  | 'impairments.steps'
  | 'prosthesisListPrice'
  | ChildQuestion
  | 'employerReportedLate';

/** The costs that are paid back up to a cap. */
export type CostLine =
  'transport-land' | 'transport-sea' | 'transport-air' | 'dental' | 'hearing-aid' | 'glasses' | 'home-care';

/** Every line of the work accident; scholarships are numbered by the child's place in the list. */
export type Line =
  | 'temporary-disability'
  | 'partial-disability'
  | 'total-disability'
  | 'death'
  | 'periodic'
  | 'funeral'
  | CostLine
  | 'prosthesis'
  | ScholarshipNames['line']
  | 'late-compensation';

/** Every total of the work accident. */
export type Total = 'cash' | 'reimbursement' | 'scholarship' | 'total';

/** Every fact of the work accident. */
export type Fact = 'claimUntil' | 'disabilityPercent';

/** Every reason of the work accident, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'claim-expired',
  'death-floor',
  'disability-capped',
  'cost-capped',
  'not-covered-then',
  'scholarship-child-excluded',
  'scholarship-age-limit',
  'scholarship-child-limit',
  'employer-liable',
] as const;

/** The notices of the work accident besides the general ones. */
export type Notice = 'estimate' | 'impairments-summed' | 'scholarship-estimate' | 'employer-liable';

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: Notice;
}

/** Every parameter of the work accident. */
export type ParameterId =
  | ParameterIds<typeof amounts & typeof impairments & typeof brackets & typeof late & typeof latePayment>
  | ChildParameterId;
