import type { ParameterIds } from '../core/parameter.ts';
import type * as amounts from './parameters.ts';

/** Every answer the payment of old-age savings asks for; a field of an earlier payment is `earlierPayments.date`. */
export type Question =
  | 'cause'
  | 'age'
  | 'companyRetirementAge'
  | 'endedOn'
  | 'monthsMember'
  | 'partialTaken'
  | 'balance'
  | 'earlierPayments'
  | 'earlierPayments.date'
  | 'earlierPayments.amount';

/** Every line of the payment; the tax is a positive amount that is taken away. */
export type Line = 'withdrawal' | 'tax';

/** Every total of the payment. */
export type Total = 'gross' | 'tax' | 'net';

/** Every fact of the payment. */
export type Fact = 'claimableFrom';

/** Every reason of the payment, in the order in which they are told. */
export const reasons = [
  'no-parameter',
  'age-not-reached',
  'waiting-month',
  'too-few-months',
  'partial-already-taken',
  'tax-window-earlier-payments',
  'tax-progressive',
] as const;

/** The notices of the payment besides the general ones. */
export type Notice = 'tax-number-needed' | 'later-payment-taxed';

/** The names a result of this calculation may use. */
export interface Names {
  readonly line: Line;
  readonly total: Total;
  readonly reason: (typeof reasons)[number];
  readonly notice: Notice;
}

/** Every parameter of the payment. */
export type ParameterId = ParameterIds<typeof amounts>;
