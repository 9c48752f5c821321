import type { Confidence } from './parameter.ts';

/** Every calculation of the contract; the ones that exist are listed in `register.ts`. */
export type CalculationId =
  | 'contribution'
  | 'accident'
  | 'death'
  | 'scholarship'
  | 'old-age-projection'
  | 'old-age-withdrawal'
  | 'pension'
  | 'job-loss'
  | 'migrant-contribution'
  | 'migrant-benefit'
  | 'construction'
  | 'group-budget'
  | 'eligibility';

/** What can be said: an answer, not yet, "no, because", or "not known for this date". */
export type Status = 'complete' | 'incomplete' | 'ineligible' | 'unknown';

/** How often a line is paid; `total` is a sum over several years or months. */
export type Unit = 'once' | 'month' | 'total';

/** Who pays a line. */
export type Payer =
  | 'employer'
  | 'worker'
  | 'self'
  | 'donor'
  | 'state-budget'
  | 'government'
  | 'recomposition'
  | 'participant'
  | 'bpjs';

/** What is wrong with one answer. */
export type ProblemCode =
  | 'type'
  | 'not-a-choice'
  | 'not-whole'
  | 'too-precise'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'too-few'
  | 'too-many'
  | 'required';

/** One amount in whole rupiah; `parameters` names all that fed it, `confidence` is the lowest among their rows. */
export interface Line {
  id: string;
  amount: number;
  unit: Unit;
  payer: Payer;
  parameters: string[];
  confidence: Confidence;
}

/** A reason or a notice, with the parameters behind it; its words are in `messages/`. */
export interface Coded {
  code: string;
  parameters: string[];
}

/** What a calculation says about one day: plain data that survives JSON unchanged, no sentence in it. */
export interface Result {
  calculation: CalculationId;
  on: string;
  status: Status;
  /** In display order. */
  lines: Line[];
  /** Whole rupiah. */
  totals: Record<string, number>;
  /** Dates, percentages, states; always text. */
  facts: Record<string, string>;
  /** Required answers not yet given, in asking order. */
  missing: string[];
  /** By answer; a field of a list item is `children[0].level`. */
  problems: Record<string, ProblemCode>;
  reasons: Coded[];
  notices: Coded[];
  /** The days for which all rows used in lines hold; null when no line, or open. */
  validFrom: string | null;
  validUntil: string | null;
  ruleSetVersion: string;
}
