import * as v from 'valibot';
import type { FieldProblem, FieldProblemCode } from './problems.ts';

/** The code of a value that has the wrong type: `required` when it is absent, else the given one. */
export function wrongType(code: FieldProblemCode): (issue: v.BaseIssue<unknown>) => FieldProblemCode {
  return (issue) => (issue.received === 'undefined' || issue.received === 'null' ? 'required' : code);
}

/** The code of what can be wrong with an object itself: a key too few, a key too many, or no object. */
export function objectProblem(issue: v.BaseIssue<unknown>): FieldProblemCode {
  if (issue.expected === 'never') return 'unknown-field';
  return wrongType('not-an-object')(issue);
}

/** What the schema found, as problems by field: the first of every field. The schemas carry codes as their messages. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? '';
    const code = issue.message as FieldProblemCode;
    const limit = typeof issue.requirement === 'number' ? { limit: issue.requirement } : {};
    if (!problems.has(field)) problems.set(field, { field, code, ...limit });
  }
  return [...problems.values()];
}
