import { choice, integer } from '../core/question.ts';
import type { QuestionRule } from '../core/question.ts';
import { savingsChoices } from './savings.ts';

/** Valid answers to the questions below. */
export interface Values {
  readonly placement: 'agency' | 'individual';
  readonly termMonths: number;
  readonly oldAgeMonthly: number;
}

/** The question table of the dues of migrant workers. */
export const questions: readonly QuestionRule[] = [
  choice('placement', ['agency', 'individual']),
  integer('termMonths', { min: 6, max: 60, unit: 'months' }),
  choice('oldAgeMonthly', [0, ...savingsChoices.rows[0]!.value], { default: 0, unit: 'rupiah' }),
];
