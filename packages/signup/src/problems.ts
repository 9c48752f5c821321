/** Every code there is. The words are in `messages/id.ts` and `messages/en.ts`. */
export const fieldProblemCodes = [
  'required',
  'not-text',
  'too-short',
  'too-long',
  'phone',
  'email',
  'not-a-number',
  'not-whole',
  'too-small',
  'too-large',
  'unknown-choice',
  'not-yes-or-no',
  'unknown-session',
  'consent-required',
  'consent-version',
  'unknown-field',
  'not-an-object',
] as const;

/** What can be wrong with one field of a sign-up. */
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** A problem of one field: where, what, and the limit that was missed. */
export interface FieldProblem {
  /** Dotted path in the request: `name`, `contact.value`, `answers.desa`, `consent.accepted`; empty for the whole. */
  readonly field: string;
  readonly code: FieldProblemCode;
  /** The length or number that is the limit, where the code speaks of one. */
  readonly limit?: number;
}

/** How one problem is said. */
export type ProblemWords = (limit: number) => string;

/** Words for every code, and better ones for some fields under `field:code`. */
export type FieldProblemWords = Readonly<Record<FieldProblemCode, ProblemWords>> &
  Readonly<Partial<Record<`${string}:${FieldProblemCode}`, ProblemWords>>>;

/** A problem in the words of a language: those of the field where there are any, else those of the code. */
export function problemText(problem: FieldProblem, words: FieldProblemWords): string {
  const say = words[`${problem.field}:${problem.code}`] ?? words[problem.code];
  return say(problem.limit ?? 0);
}
