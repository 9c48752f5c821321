import type { Answers, CalculationId, Status } from '../src/index.ts';

/** What must hold in the result of a vector; what is absent is not looked at. `differences.ts` says how each is compared. */
export interface Expectation {
  readonly status: Status;
  /** The whole set of lines: id → whole rupiah. */
  readonly lines?: Readonly<Record<string, number>>;
  /** The totals that must match; an empty object means that there is none. */
  readonly totals?: Readonly<Record<string, number>>;
  /** The facts that must match; an empty object means that there is none. */
  readonly facts?: Readonly<Record<string, string>>;
  /** All codes, in their order. */
  readonly reasons?: readonly string[];
  /** All names, in their order. */
  readonly missing?: readonly string[];
  /** All problems: path of the answer → code. */
  readonly problems?: Readonly<Record<string, string>>;
  /** Codes that must be among the notices, in any order. */
  readonly notices?: readonly string[];
}

/** One case of the conformance suite: a question to a calculation, and what its answer must say. */
export interface Vector {
  /** Never changes, and no two vectors share it. */
  readonly id: string;
  readonly calculation: CalculationId;
  readonly on: string;
  readonly answers: Answers;
  readonly expect: Expectation;
  readonly basis: 'source' | 'reconciled' | 'derived';
  readonly source: string;
  readonly flags: readonly string[];
}
