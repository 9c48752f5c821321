import type { covidRelief } from '../contribution/reliefs.ts';
import type { ParameterIds } from '../core/parameter.ts';
import type * as amounts from './parameters.ts';

/** Every answer the dues of a building project ask for. */
export type Question = 'basis' | 'monthlyWages' | 'contractValue' | 'includesVat' | 'vatPercent';

/** Every line of the dues of a building project. */
export type Line = 'accident' | 'death';

/** Every total of the dues of a building project. */
export type Total = 'total' | 'netValue' | 'saving';

/** Every reason, in the order in which they are told. */
export const reasons = ['no-parameter', 'not-computed', 'relief-covid', 'net-of-vat'] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: 'relief-applied';
}

/** Every parameter of the dues of a building project. */
export type ParameterId = ParameterIds<typeof amounts> | (typeof covidRelief)['id'];
