import type { brackets } from '../contribution/brackets.ts';
import type {
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
} from '../contribution/parameters.ts';
import type { covidRelief, otherRelief, transportRelief } from '../contribution/reliefs.ts';

/** Every answer the budget asks for. */
export type Question = 'people' | 'months' | 'payer' | 'occupation' | 'income' | 'withOldAge' | 'alreadyPaid';

/** Every line of the budget: one a month, `month.2026-02`. */
export type Line = `month.${number}-${number}`;

/** Every total of the budget. */
export type Total =
  'accident' | 'death' | 'oldAge' | 'perPerson' | 'total' | 'saving' | 'balanceDue' | 'credit';

/** Every reason of the budget, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'relief-covid',
  'relief-transport',
  'relief-other',
  'relief-excluded-state-budget',
] as const;

/** One of them. */
export type Reason = (typeof reasons)[number];

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: Reason;
  readonly notice: 'cover-stops-with-payment' | 'relief-applied' | 'relief-part-of-period';
}

/** Every parameter of the budget. */
export type ParameterId = (
  | typeof brackets
  | typeof selfEmployedAccident
  | typeof selfEmployedDeath
  | typeof selfEmployedOldAge
  | typeof covidRelief
  | typeof transportRelief
  | typeof otherRelief
)['id'];
