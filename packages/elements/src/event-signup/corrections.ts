import { type FieldProblem, problemText } from '@payung/signup';
import type { Words } from './words.id.ts';

/** Something to correct in the form: the control it is about, and how it is said in the language of the reader. */
export interface Correction {
  /** The id of the control. */
  readonly path: string;
  readonly text: (words: Words) => string;
}

/** Where a problem is shown that names a whole group of fields. */
const controls: Readonly<Record<string, string>> = {
  contact: 'contact.value',
  consent: 'consent.accepted',
  'consent.version': 'consent.accepted',
};

/** Problems of `parseSignup()`, here or on the server, as corrections; both say the same. */
export function correctionsOf(problems: readonly FieldProblem[]): Correction[] {
  return problems.map((problem) => ({
    path: controls[problem.field] ?? problem.field,
    text: (words) => problemText(problem, words.fieldProblems),
  }));
}
