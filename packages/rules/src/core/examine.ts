import { at, isPlainObject } from './answers.ts';
import { isUnanswered, problemOf } from './problem.ts';
import { narrowed } from './question.ts';
import type { Asked, Question, QuestionRule } from './question.ts';
import type { ProblemCode } from './result.ts';

/** What a question table makes of some answers. */
export interface Examined {
  /** The relevant rows of the table, in order, answered or not. */
  readonly relevant: QuestionRule[];
  /** The valid answers and the defaults of relevant questions. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly missing: string[];
  readonly problems: Record<string, ProblemCode>;
}

type Given = Readonly<Record<string, unknown>>;

/** Goes through a question table from top to bottom; a condition sees only valid answers and defaults above it. */
export function examine(rules: readonly QuestionRule[], answers: Given, day: string): Examined {
  const values: Record<string, unknown> = {};
  const known: Asked = { values, day };
  const examined: Examined = { relevant: [], values, missing: [], problems: {} };
  for (const rule of rules) {
    if (rule.when && !rule.when(known)) continue;
    examined.relevant.push(rule);
    const question = rule.narrowed ? { ...rule.question, ...rule.narrowed(known) } : rule.question;
    const value = examineOne(rule, question, at(answers, question.name), examined, day);
    if (value !== undefined) values[question.name] = value;
  }
  return examined;
}

/** The relevant questions of a table for some answers, in order. */
export function relevantQuestions(rules: readonly QuestionRule[], answers: Given, day: string): Question[] {
  const { relevant, values } = examine(rules, answers, day);
  return relevant.map((rule) => narrowed(rule, { values, day }));
}

function examineOne(
  rule: QuestionRule,
  question: Question,
  given: unknown,
  { missing, problems }: Examined,
  day: string,
): unknown {
  if (isUnanswered(given)) {
    if (question.required) missing.push(question.name);
    return question.default;
  }
  const problem = problemOf(question, given);
  if (problem) problems[question.name] = problem;
  if (problem) return undefined;
  return rule.items
    ? examineItems(rule.items, question.name, given as readonly unknown[], problems, day)
    : given;
}

function examineItems(
  fields: readonly QuestionRule[],
  name: string,
  items: readonly unknown[],
  problems: Record<string, ProblemCode>,
  day: string,
): readonly Given[] | undefined {
  const values: Given[] = [];
  let isSound = true;
  for (let index = 0; index < items.length; index += 1) {
    const item = at(items, index);
    if (!isPlainObject(item)) {
      problems[`${name}[${index}]`] = 'type';
      isSound = false;
      continue;
    }
    const examined = examine(fields, item, day);
    for (const field of examined.missing) problems[`${name}[${index}].${field}`] = 'required';
    for (const [field, code] of Object.entries(examined.problems))
      problems[`${name}[${index}].${field}`] = code;
    isSound &&= examined.missing.length === 0 && Object.keys(examined.problems).length === 0;
    values.push(examined.values);
  }
  return isSound ? values : undefined;
}
