import type { Answers } from './answers.ts';
import { isPlainObject } from './answers.ts';
import { firstDay, isDay, lastDay, lastDayOfMonth } from './day.ts';
import { examine, relevantQuestions } from './examine.ts';
import type { Examined } from './examine.ts';
import { problemOf } from './problem.ts';
import type { Question, QuestionRule } from './question.ts';
import type { CalculationId, ProblemCode } from './result.ts';

/** What a question table needs to be asked: it is known which rows of the parameters a day takes. */
export interface FormDefinition {
  readonly id: CalculationId;
  /** The first day (or a day of the first month) that is supported; before it nothing is known and nothing is asked. */
  readonly since: string;
  /** Whether `on` is a day of a contribution month, which takes the parameters of its last day. */
  readonly byMonth?: true;
  readonly questions: readonly QuestionRule[];
  /** Whether these are only the questions that stand there before anything is answered; the calculation has them all. */
  readonly isOpening?: true;
}

/** The questions of a calculation without the calculation: what a page needs before anything is answered. */
export interface QuestionForm {
  readonly id: CalculationId;
  readonly since: string;
  /** Whether the calculation asks more than this form, once something is answered. */
  readonly isOpening?: true;
  /** The day whose rows apply to `on`: the last day of a contribution month, else `on` itself. */
  dayOfRows(on: string): string;
  questions(answers: Answers, on: string): Question[];
  /** The relevant fields of one list item, ranges narrowed by what that item already says; `[]` for an unknown list. */
  itemQuestions(list: string, item: Readonly<Record<string, unknown>>, on: string): Question[];
  /**
   * What keeps the answers from being calculated: required ones not given yet, and wrong ones. `values` are those that it works with:
   * the valid ones to what is asked, and what it takes where nothing is said.
   */
  open(answers: Answers, on: string): Pick<Examined, 'missing' | 'problems' | 'values'>;
}

/** The question for the day of any calculation. */
export const dayQuestion: Question = Object.freeze({
  name: 'on',
  type: 'date',
  required: true,
  min: firstDay,
  max: lastDay,
});

/** What is wrong with an answer to it, or undefined: such a day may be calculated for. */
export function dayProblem(on: unknown): ProblemCode | undefined {
  return problemOf(dayQuestion, on);
}

/** Throws unless `on` is a real day the engine knows; `argument` names it. */
export function checkDay(on: unknown, argument = 'on'): asserts on is string {
  if (typeof on !== 'string' || !isDay(on)) {
    throw new Error(`${argument} must be a day written YYYY-MM-DD, not ${String(on)}`);
  }
  if (on < firstDay || on > lastDay)
    throw new Error(`${argument} must lie in ${firstDay} to ${lastDay}, not ${on}`);
}

/** Throws unless `answers` is a plain object and `on` a day. */
export function checkArguments(answers: unknown, on: unknown): void {
  if (!isPlainObject(answers)) {
    const kind = Array.isArray(answers) ? 'a list' : answers === null ? 'null' : typeof answers;
    throw new Error(`answers must be a plain object, not ${kind}`);
  }
  checkDay(on);
}

/** Builds the form of a question table. */
export function formOf({ id, since, byMonth, questions: rules, isOpening }: FormDefinition): QuestionForm {
  const dayOfRows = (on: string): string => (byMonth ? lastDayOfMonth(on) : on);
  return {
    id,
    since,
    ...(isOpening && { isOpening }),
    dayOfRows,
    questions(answers, on) {
      checkArguments(answers, on);
      const day = dayOfRows(on);
      return day < since ? [] : relevantQuestions(rules, answers, day);
    },
    itemQuestions(list, item, on) {
      checkArguments(item, on);
      const fields = rules.find(({ question }) => question.name === list)?.items ?? [];
      return relevantQuestions(fields, item, dayOfRows(on));
    },
    open(answers, on) {
      checkArguments(answers, on);
      const day = dayOfRows(on);
      return day < since ? { missing: [], problems: {}, values: {} } : examine(rules, answers, day);
    },
  };
}
