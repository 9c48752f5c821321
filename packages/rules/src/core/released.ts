import type { Calculation } from './calculation.ts';
import type { Citations } from './parameter.ts';

/** What a module under `/rules/<ruleSetVersion>/` exports: one calculation as it was released, with the sources its rows cite. */
export interface ReleasedCalculation extends Calculation {
  readonly citations: Citations;
  readonly ruleSetVersion: string;
  /** The last day on which its parameters were compared with their sources. */
  readonly checkedUntil: string;
}
