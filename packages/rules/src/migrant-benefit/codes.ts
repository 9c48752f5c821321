import type { ParameterIds } from '../core/parameter.ts';
import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { ChildParameterId, ChildQuestion } from '../scholarship/codes.ts';
import type * as amounts from './parameters.ts';

/** Every answer the benefits of migrant workers ask for. */
export type Question =
  | 'phase'
  | 'benefit'
  | ChildQuestion
  | 'ownFault'
  | 'lossAmount'
  | 'repatriationCost'
  | 'treatmentCost'
  | 'homeCareCost'
  | 'hearingAidCost'
  | 'glassesCost'
  | 'claimDate';

/** Every line of the benefits of migrant workers. */
export type Line =
  | 'death'
  | 'periodic'
  | 'funeral'
  | 'failed-departure'
  | 'loss-on-return'
  | 'sexual-violence'
  | 'contract-mismatch'
  | 'repatriation'
  | 'treatment'
  | 'home-care'
  | 'hearing-aid'
  | 'glasses'
  | ScholarshipNames['line'];

/** Every fact of the benefits of migrant workers. */
export type Fact = 'claimUntil';

/** Every reason, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'not-computed',
  'wrong-phase',
  'own-fault',
  'claim-expired',
  'cost-capped',
  'scholarship-child-excluded',
  'scholarship-age-limit',
  'scholarship-child-limit',
] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: 'total';
  readonly reason: (typeof reasons)[number];
  readonly notice: ScholarshipNames['notice'];
}

/** Every parameter of the benefits of migrant workers. */
export type ParameterId = ParameterIds<typeof amounts> | ChildParameterId;
