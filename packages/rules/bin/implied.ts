import type { Answers } from '../src/core/answers.ts';
import { addMonths } from '../src/core/day.ts';
import type { Question } from '../src/core/question.ts';

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
