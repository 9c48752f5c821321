import { choice, integer, money, percent, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { savingsChoices } from '../migrant-contribution/savings.ts';
import { assumedReturn } from './parameters.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly segment: 'wage-earner' | 'self-employed' | 'migrant';
  readonly balance: number;
  readonly contributing: boolean;
  readonly wage?: number;
  readonly income?: number;
  readonly monthlyDeposit?: number;
  readonly months: number;
  readonly returnRate: number;
}

const saves =
  (segment: Values['segment']) =>
  ({ values }: Asked): boolean =>
    values.segment === segment && values.contributing === true;

/** The question table of the projection. */
export const questions: readonly QuestionRule[] = [
  choice('segment', ['wage-earner', 'self-employed', 'migrant']),
  money('balance', { default: 0 }),
  yesNo('contributing', true),
  money('wage', { min: 1 }, { when: saves('wage-earner') }),
  money('income', {}, { when: saves('self-employed') }),
  choice('monthlyDeposit', savingsChoices.rows[0]!.value, { unit: 'rupiah' }, { when: saves('migrant') }),
  integer('months', { min: 1, max: 480, unit: 'months' }),
  percent('returnRate', { min: 0, max: 15, default: assumedReturn.rows[0]!.value }),
];
