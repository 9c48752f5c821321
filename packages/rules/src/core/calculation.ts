import type { Answers } from './answers.ts';
import { isPlainObject } from './answers.ts';
import { firstDay, isDay, lastDay, lastDayOfMonth } from './day.ts';
import { Draft } from './draft.ts';
import type { Codes } from './draft.ts';
import { examine, relevantQuestions } from './examine.ts';
import { NoRow } from './parameter.ts';
import type { Dated } from './parameter.ts';
import { problemOf } from './problem.ts';
import type { Question, QuestionRule } from './question.ts';
import type { CalculationId, ProblemCode, Result } from './result.ts';

/** What one programme brings: its question table, its parameters, and the decision over valid answers. */
export interface Definition<Values, Names extends Codes> {
  readonly id: CalculationId;
  /** The first day (or a day of the first month) that is supported; before it nothing is known. */
  readonly since: string;
  /** Whether `on` is a day of a contribution month, which takes the parameters of its last day. */
  readonly byMonth?: true;
  readonly questions: readonly QuestionRule[];
  /** In the order in which reasons are told; `no-parameter` first. */
  readonly reasons: readonly Names['reason'][];
  readonly parameters: readonly Dated[];
  /** Called with valid answers only; `day` decides the rows. */
  decide(values: Values, day: string, draft: Draft<Names>): Result;
}

/** A calculation as the outside sees it. */
export interface Calculation {
  readonly id: CalculationId;
  readonly since: string;
  readonly parameters: readonly Dated[];
  /** The day whose rows apply to `on`: the last day of a contribution month, else `on` itself. */
  dayOfRows(on: string): string;
  calculate(answers: Answers, on: string): Result;
  questions(answers: Answers, on: string): Question[];
  /** The relevant fields of one list item, ranges narrowed by what that item already says; `[]` for an unknown list. */
  itemQuestions(list: string, item: Readonly<Record<string, unknown>>, on: string): Question[];
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

function checkArguments(answers: unknown, on: unknown): void {
  if (!isPlainObject(answers)) {
    const kind = Array.isArray(answers) ? 'a list' : answers === null ? 'null' : typeof answers;
    throw new Error(`answers must be a plain object, not ${kind}`);
  }
  checkDay(on);
}

/** Builds a calculation: arguments checked, the day before the first supported one answered, answers examined, then decided. */
export function calculationOf<Values, Names extends Codes>(
  definition: Definition<Values, Names>,
): Calculation {
  const { id, since, questions: rules, reasons, parameters } = definition;
  const dayOfRows = (on: string): string => (definition.byMonth ? lastDayOfMonth(on) : on);
  const startDraft = (on: string): Draft<Names> => new Draft<Names>(id, on, reasons);

  function unknown(on: string, ...missing: string[]): Result {
    const draft = startDraft(on);
    draft.reason('no-parameter', ...missing);
    return draft.unknown();
  }

  function incomplete(on: string, missing: string[], problems: Record<string, ProblemCode>): Result {
    return { ...startDraft(on).unknown(), status: 'incomplete', missing, problems };
  }

  return {
    id,
    since,
    parameters: Object.freeze([...parameters]),
    dayOfRows,
    calculate(answers, on) {
      checkArguments(answers, on);
      const day = dayOfRows(on);
      if (day < since) return unknown(on);
      const { values, missing, problems } = examine(rules, answers, day);
      if (missing.length > 0 || Object.keys(problems).length > 0) return incomplete(on, missing, problems);
      try {
        return definition.decide(values as Values, day, startDraft(on));
      } catch (failure) {
        if (failure instanceof NoRow) return unknown(on, failure.parameter);
        throw failure;
      }
    },
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
  };
}
