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
  | 'unknown-code'
  | 'unknown-name'
  | 'unclear-name'
  | 'other-name'
  | 'no-place'
  | 'renumbered'
  | 'missing-value'
  | 'not-applicable'
  | 'bad-value'
  | 'unknown-indicator'
  | 'low-confidence'
  | 'excluded'
  | 'over-100'
  | 'repeated'
  | 'no-date'
  | 'bad-date'
  | 'bad-url';

/** One problem of a table at a line of its text, counted from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: number;
  /** The cell as written, cut to 40 characters; empty where no cell is to blame. */
  readonly cell: string;
  /** False when the row, or the whole table, was left out because of it. */
  readonly isKept: boolean;
}
