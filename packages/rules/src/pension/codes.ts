import type { ParameterIds } from '../core/parameter.ts';
import type * as bounds from './bounds.ts';
import type * as amounts from './parameters.ts';

/** Every answer the pension asks for; a field of a year is `wageHistory.wage`. */
export type Question =
  | 'kind'
  | 'birthDate'
  | 'alreadyPensioner'
  | 'currentPension'
  | 'monthsPaid'
  | 'monthsMember'
  | 'density'
  | 'wageBasis'
  | 'averageWage'
  | 'wageHistory'
  | 'wageHistory.wage'
  | 'wageHistory.inflation'
  | 'accumulated';

/** Every line of the pension. */
export type Line = 'pension.monthly' | 'pension.lump-sum';

/** Every total of the pension. */
export type Total = 'monthly' | 'averageWage' | 'lumpSum';

/** Every fact of the pension. */
export type Fact = 'pensionAge' | 'pensionDate' | 'pensionStart';

/** Every reason of the pension, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'not-computed',
  'pension-age-not-reached',
  'under-180-months',
  'counted-as-180-months',
  'pension-floor',
  'pension-cap',
] as const;

/** The notices of the pension besides the general ones. */
export type Notice = 'estimate' | 'lower-bound' | 'pension-bounds-unknown';

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: Notice;
}

/** Every parameter of the pension. */
export type ParameterId = ParameterIds<typeof amounts & typeof bounds>;
