import type { ParameterIds } from '../core/parameter.ts';
import type { ageLimit } from '../job-loss/parameters.ts';
import type { savingsChoices } from '../migrant-contribution/savings.ts';
import type * as rules from './parameters.ts';

/** Every answer the programmes ask for. */
export type Question = 'segment' | 'scale' | 'age' | 'citizen' | 'healthInsured' | 'isEmployer';

/** One fact a programme. */
export type Fact = 'accident' | 'death' | 'oldAge' | 'pension' | 'jobLoss';

/** What a programme is to somebody. */
export type State = 'mandatory' | 'optional' | 'automatic' | 'to-verify' | 'none';

/** Every reason, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'too-old-to-register',
  'registered-at-54-or-older',
  'not-citizen',
  'no-health-insurance',
  'job-loss-micro-to-verify',
  'job-loss-not-yet',
] as const;

/** The names a result of this calculation may use; it has no line and no total. */
export interface Names {
  readonly line: never;
  readonly total: never;
  readonly reason: (typeof reasons)[number];
  readonly notice: 'permanent-staff-are-wage-earners';
}

/** Every parameter of the programmes. */
export type ParameterId =
  ParameterIds<typeof rules> | (typeof ageLimit)['id'] | (typeof savingsChoices)['id'];
