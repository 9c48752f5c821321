import type { ParameterIds } from '../core/parameter.ts';
import type * as amounts from './parameters.ts';
import type * as savings from './savings.ts';

/** Every answer the dues of migrant workers ask for. */
export type Question = 'placement' | 'termMonths' | 'oldAgeMonthly';

/** Every line of the dues of migrant workers. */
export type Line = 'migrant.before' | 'migrant.package' | 'migrant.extra' | 'old-age';

/** Every total of the dues of migrant workers. */
export type Total = 'protection' | 'oldAge' | 'total';

/** Every reason, in the order in which they are told. */
export const reasons = ['no-parameter', 'individual-no-preparation-fee'] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: never;
}

/** Every parameter of the dues of migrant workers. */
export type ParameterId = ParameterIds<typeof amounts & typeof savings>;
