import type { Confidence, ParameterIds, ParameterKey } from '../core/parameter.ts';
import type { RenewedId } from '../expiry/renewed.ts';
import type * as housingLoan from '../housing-loan/parameters.ts';

/** The words of lists of parameters: the command line and the reference. */
export interface ParameterWords {
  readonly keys: Readonly<Record<ParameterKey, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** `until` is empty while it is open. */
  readonly period: (from: string, until: string) => string;
  readonly decidedBy: (key: string) => string;
  /** What those are called that no calculation needs. */
  readonly told: Readonly<Record<ParameterIds<typeof housingLoan>, string>>;
  readonly list: string;
  readonly ends: (day: string) => string;
  readonly open: string;
  readonly yearly: string;
  readonly hasNext: string;
  readonly due: (on: string) => string;
  readonly ending: (on: string) => string;
  readonly quiet: (on: string, days: number) => string;
  /** Days to the last day, 0 on it, negative after it. */
  readonly daysLeft: (days: number) => string;
  readonly lastValue: (value: string) => string;
  readonly whereToLook: (where: string) => string;
  /** Where the next value of each is announced. */
  readonly renewals: Readonly<Record<RenewedId, string>>;
}
