import { transportRelief } from '../contribution/reliefs.ts';
import { choice, integer, money, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { holdsWithin } from './period.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly people: number;
  readonly months: number;
  readonly payer: 'self' | 'donor' | 'state-budget';
  readonly occupation?: 'transport' | 'other';
  readonly income: number;
  readonly withOldAge: boolean;
  readonly alreadyPaid: number;
}

function mayBeRelieved({ values: { payer, months }, day }: Asked): boolean {
  if (payer !== 'self' && payer !== 'donor') return false;
  return typeof months === 'number' && holdsWithin(transportRelief, day, months);
}

/** The question table of the budget. */
export const questions: readonly QuestionRule[] = [
  integer('people', { min: 1, max: 10_000_000, unit: 'people' }),
  integer('months', { min: 1, max: 120, unit: 'months' }),
  choice('payer', ['self', 'donor', 'state-budget']),
  choice('occupation', ['transport', 'other'], {}, { when: mayBeRelieved }),
  money('income', { default: 1_000_000 }),
  yesNo('withOldAge', false),
  money('alreadyPaid', { default: 0 }),
];
