import type { ParameterIds } from '../core/parameter.ts';
import type { ScholarshipNames } from './amounts.ts';
import type * as amounts from './parameters.ts';

/** What every calculation that pays scholarships asks about the children; a field of a child is `children.level`. */
export type ChildQuestion =
  | 'children'
  | 'children.level'
  | 'children.yearsLeft'
  | 'children.until'
  | 'children.universityYears'
  | 'children.age'
  | 'children.startsInYears'
  | 'children.marriedOrWorking'
  | 'childrenAlreadyPaid';

/** Every parameter of scholarships. */
export type ScholarshipParameterId = ParameterIds<typeof amounts>;

/** The same without the months of dues, which only count when the death is not from work. */
export type ChildParameterId = Exclude<ScholarshipParameterId, 'scholarship.months'>;

/** Every answer the scholarship asks for. */
export type Question = 'cause' | 'monthsPaid' | ChildQuestion;

/** Every line of the scholarship, numbered by the child's place in the list. */
export type Line = ScholarshipNames['line'];

/** Every total of the scholarship. */
export type Total = 'scholarship' | 'total';

/** Every reason of the scholarship, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'scholarship-too-few-months',
  'scholarship-child-excluded',
  'scholarship-age-limit',
  'scholarship-child-limit',
  'no-child-to-pay',
] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: ScholarshipNames['notice'];
}
