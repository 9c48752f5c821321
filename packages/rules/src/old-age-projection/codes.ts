import type { brackets } from '../contribution/brackets.ts';
import type { oldAgeEmployer, oldAgeWorker, selfEmployedOldAge } from '../contribution/parameters.ts';
import type { savingsChoices } from '../migrant-contribution/savings.ts';
import type { assumedReturn } from './parameters.ts';

/** Every answer the projection asks for. */
export type Question =
  'segment' | 'balance' | 'contributing' | 'wage' | 'income' | 'monthlyDeposit' | 'months' | 'returnRate';

/** Every line of the projection. */
export type Line = 'opening-balance' | 'deposits' | 'return';

/** Every total of the projection. */
export type Total = 'monthlyDeposit' | 'final';

/** Every reason of the projection, in the order in which they are told. */
export const reasons = ['no-parameter'] as const;

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: 'estimate';
}

/** Every parameter of the projection. */
export type ParameterId = (
  | typeof oldAgeEmployer
  | typeof oldAgeWorker
  | typeof selfEmployedOldAge
  | typeof brackets
  | typeof savingsChoices
  | typeof assumedReturn
)['id'];
