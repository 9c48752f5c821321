/** What can be wrong with a host's table; each has its words in `messages`. */
export type ProblemCode =
  | 'html'
  | 'too-large'
  | 'empty'
  | 'no-place-column'
  | 'no-value-column'
  | 'too-many-rows'
  | 'long-row'
  | 'open-quote'
  | 'too-many-cells'
  | 'split-number'
  | 'unknown-code'
  | 'unknown-name'
  | 'unclear-name'
  | 'other-name'
  | 'no-place'
  | 'total'
  | 'renumbered'
  | 'missing-value'
  | 'not-applicable'
  | 'bad-value'
  | 'unknown-indicator'
  | 'low-confidence'
  | 'excluded'
  | 'over-100'
  | 'fractions'
  | 'repeated'
  | 'no-date'
  | 'bad-date'
  | 'future-date'
  | 'bad-url';

/** One problem of a table at a line of its text, counted from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: number;
  /** The cell as written, cut to 40 characters and without control characters; empty where no cell is to blame. */
  readonly cell: string;
  /** False when the row, or the whole table, was left out because of it; true also of a row that is meant as no figure, such as a total. */
  readonly isKept: boolean;
}
