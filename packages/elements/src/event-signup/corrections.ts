import type { FieldProblem } from '@payung/signup';

/** Something to correct in the form: the id of the control it is about, and how it is said. */
export interface Correction {
  readonly path: string;
  readonly text: string;
}

/** Where a problem is shown that names a whole group of fields. */
const controls: Readonly<Record<string, string>> = {
  contact: 'contact.value',
  consent: 'consent.accepted',
  'consent.version': 'consent.accepted',
};

/** Problems by field, each in the words `say` gives it, as corrections of controls of the form. */
export function correctionsOf<Problem extends FieldProblem>(
  problems: readonly Problem[],
  say: (problem: Problem) => string,
): Correction[] {
  return problems.map((problem) => ({ path: controls[problem.field] ?? problem.field, text: say(problem) }));
}
