import type { Answers } from '../src/core/answers.ts';
import { addMonths, lastDayOfMonth } from '../src/core/day.ts';
import { problemOf } from '../src/core/problem.ts';
import type { Question } from '../src/core/question.ts';
import type { ProblemCode } from '../src/core/result.ts';
import type { Askable, Programme } from './programme.ts';

/** How many months ahead dues can be paid at most: they are taken for 1, 3, 6 or 12 months (the programme's own page on death benefits). */
const mostAhead = 12;

/** An answer that nobody gave but that follows from one that was given, `from`. */
export interface Implied {
  readonly name: string;
  readonly from: string;
  readonly value: string;
}

const isOpen = ({ registeredOn }: Answers, asked: ReadonlyMap<string, Question>): boolean =>
  asked.has('registeredOn') && registeredOn === undefined;

/** The months paid where the day of registration would be taken from them and they are no valid answer; no result asks for them. */
export function wrongSource(
  answers: Answers,
  asked: ReadonlyMap<string, Question>,
  all: readonly Askable[],
): { readonly question: Question; readonly code: ProblemCode } | undefined {
  const { monthsPaid } = answers;
  const question = all.find(({ path }) => path === 'monthsPaid')?.question;
  if (!question || monthsPaid === undefined || !isOpen(answers, asked)) return undefined;
  const code = problemOf(question, monthsPaid);
  return code && { question, code };
}

/**
 * The latest day since when somebody can be registered, where that is asked and only the months paid are known: the last
 * of them may be the one a year ahead, the first holds the registration. Undefined where nothing follows; the months must be valid.
 */
export function impliedRegistration(
  answers: Answers,
  asked: ReadonlyMap<string, Question>,
  on: string,
): Implied | undefined {
  const monthsPaid = Number(answers.monthsPaid ?? 0);
  if (!isOpen(answers, asked) || monthsPaid < 1) return undefined;
  const latest = lastDayOfMonth(addMonths(on, mostAhead + 1 - monthsPaid));
  return { name: 'registeredOn', from: 'monthsPaid', value: latest < on ? latest : on };
}

/** Whether the result hangs on the implied day: a year earlier, which is as possible, it would be another one. */
export function isDecisive(
  { name, value }: Implied,
  { answering: { calculation } }: Programme,
  answers: Answers,
  on: string,
): boolean {
  const resultFor = (day: string): string =>
    JSON.stringify(calculation.calculate({ ...answers, [name]: day }, on));
  return resultFor(value) !== resultFor(addMonths(value, -12));
}
