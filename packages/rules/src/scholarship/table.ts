import { choice } from '../core/question.ts';
import type { QuestionRule } from '../core/question.ts';
import { childrenAlreadyPaidQuestion, childrenQuestion, monthsPaidQuestion } from './questions.ts';
import type { Child } from './questions.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly cause: 'work-death' | 'work-total-disability' | 'other-death';
  readonly monthsPaid?: number;
  readonly children: readonly Child[];
  readonly childrenAlreadyPaid: number;
}

/** The question table of the scholarship by itself. */
export const table: readonly QuestionRule[] = [
  choice('cause', ['work-death', 'work-total-disability', 'other-death']),
  monthsPaidQuestion(({ values }) => values.cause === 'other-death'),
  childrenQuestion(1),
  childrenAlreadyPaidQuestion(),
];
