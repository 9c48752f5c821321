import { choice, money, percent, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly basis: 'wages' | 'contract';
  readonly monthlyWages?: number;
  readonly contractValue?: number;
  readonly includesVat?: boolean;
  readonly vatPercent?: number;
}

const isContract = ({ values }: Asked): boolean => values.basis === 'contract';

/** The question table of the dues of a building project. */
export const questions: readonly QuestionRule[] = [
  choice('basis', ['wages', 'contract']),
  money('monthlyWages', {}, { when: ({ values }) => values.basis === 'wages' }),
  money('contractValue', {}, { when: isContract }),
  yesNo('includesVat', false, { when: isContract }),
  percent(
    'vatPercent',
    { min: 0, max: 20, default: 11 },
    { when: ({ values }) => values.includesVat === true },
  ),
];
