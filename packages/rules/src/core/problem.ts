import { at } from './answers.ts';
import { isDay } from './day.ts';
import { isDecimal } from './decimal.ts';
import type { Question } from './question.ts';
import type { ProblemCode } from './result.ts';

/** Whether a person gave no answer: nothing, null or empty text. */
export function isUnanswered(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** What is wrong with an answer that was given, or undefined; the items of a list are not looked at here. */
export function problemOf(question: Question, value: unknown): ProblemCode | undefined {
  switch (question.type) {
    case 'money':
    case 'integer':
    case 'percent':
      return numberProblem(question, value);
    case 'choice':
      return question.choices!.some((choice) => choice === value) ? undefined : 'not-a-choice';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'type';
    case 'date':
      return dateProblem(question, value);
    case 'list':
      return listProblem(question, value);
  }
}

function numberProblem(question: Question, value: unknown): ProblemCode | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'type';
  if (question.type !== 'percent' && !Number.isInteger(value)) return 'not-whole';
  if (question.type === 'percent' && !isDecimal(value)) return 'too-precise';
  return outside(question, value, 'too-small', 'too-large');
}

function dateProblem(question: Question, value: unknown): ProblemCode | undefined {
  if (typeof value !== 'string') return 'type';
  if (!isDay(value)) return 'not-a-date';
  return outside(question, value, 'too-early', 'too-late');
}

function listProblem(question: Question, value: unknown): ProblemCode | undefined {
  // Asked first: of a revoked proxy it cannot even be asked whether it is a list.
  const length = at(value, 'length');
  if (typeof length !== 'number' || !Array.isArray(value)) return 'type';
  return outside(question, length, 'too-few', 'too-many');
}

function outside(
  { min, max }: Question,
  value: number | string,
  below: ProblemCode,
  above: ProblemCode,
): ProblemCode | undefined {
  if (min !== undefined && value < min) return below;
  return max !== undefined && value > max ? above : undefined;
}
