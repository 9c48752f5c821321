import type { ParameterIds } from '../core/parameter.ts';
import type * as late from '../late-payment/late-payment.ts';
import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type * as scholarships from '../scholarship/parameters.ts';
import type * as amounts from './parameters.ts';
import type * as waits from './waiting.ts';

/** Every answer the death benefit asks for; a field of a child is `children.level`. */
export type Question =
  | 'segment'
  | 'active'
  | 'registeredOn'
  | 'children'
  | 'children.level'
  | 'children.yearsLeft'
  | 'children.until'
  | 'children.universityYears'
  | 'children.age'
  | 'children.startsInYears'
  | 'children.marriedOrWorking'
  | 'monthsPaid'
  | 'childrenAlreadyPaid'
  | 'paidLateDays';

/** Every line of the death benefit; scholarships are numbered by the child's place in the list. */
export type Line = 'death' | 'periodic' | 'funeral' | 'late-compensation' | ScholarshipNames['line'];

/** Every total of the death benefit. */
export type Total = 'cash' | 'scholarship' | 'total';

/** Every reason of the death benefit, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'not-active',
  'self-employed-waiting-period',
  'scholarship-too-few-months',
  'scholarship-child-excluded',
  'scholarship-age-limit',
  'scholarship-child-limit',
] as const;

/** One of them. */
export type Reason = (typeof reasons)[number];

/** The notices of the death benefit besides the general ones. */
export type Notice = 'scholarship-estimate';

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: Reason;
  readonly notice: Notice;
}

/** Every parameter of the death benefit. */
export type ParameterId = ParameterIds<typeof amounts & typeof waits & typeof scholarships & typeof late>;
