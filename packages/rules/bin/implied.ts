import type { Answers } from '../src/core/answers.ts';
import { addMonths } from '../src/core/day.ts';
import type { Question } from '../src/core/question.ts';
import type { Programme } from './programme.ts';

/** An answer that nobody gave but that follows from one that was given, `from`. */
export interface Implied {
  readonly name: string;
  readonly from: string;
  readonly value: string;
}

/**
 * Since when somebody is registered, where that is asked and only the months paid are known: dues of n months were
 * paid, so n − 1 full months have passed at least. Undefined where nothing follows.
 */
export function impliedRegistration(
  { registeredOn, monthsPaid }: Answers,
  asked: ReadonlyMap<string, Question>,
  on: string,
): Implied | undefined {
  const isOpen = asked.has('registeredOn') && registeredOn === undefined;
  const isCount = Number.isInteger(monthsPaid) && Number(monthsPaid) >= 1 && Number(monthsPaid) <= 900;
  if (!isOpen || !isCount) return undefined;
  return { name: 'registeredOn', from: 'monthsPaid', value: addMonths(on, 1 - Number(monthsPaid)) };
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
