import type { Problem } from '@payung/coverage';

/** What went wrong with the host's table: a word for the catalogue, and what the reader or the web officer can act on. */
export interface TableProblem {
  readonly kind:
    'offline' | 'unreachable' | 'blocked' | 'status' | 'html' | 'empty' | 'large' | 'unreadable' | 'unusable';
  /** The status of the answer (`404`), or the `connect-src` line that the page's policy lacks. */
  readonly detail?: string;
}

/** Thrown when the host's table cannot be had; told apart from mistakes of ours by its class. */
export class TableError extends Error {
  readonly problem: TableProblem;
  /** What is wrong with the rows, when the table was read and none of them could be used. */
  readonly rows: readonly Problem[];

  constructor(problem: TableProblem, rows: readonly Problem[] = []) {
    super(`table of figures: ${problem.kind}${problem.detail ? ` ${problem.detail}` : ''}`);
    this.problem = problem;
    this.rows = rows;
  }
}
