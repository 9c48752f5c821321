import { rowOn } from '../core/parameter.ts';
import { choice, date, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { lateDaysQuestion } from '../late-payment/question.ts';
import {
  childrenAlreadyPaidQuestion,
  childrenQuestion,
  monthsPaidQuestion,
} from '../scholarship/questions.ts';
import type { Child } from '../scholarship/questions.ts';
import { waitingMonths } from './waiting.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly segment: 'wage-earner' | 'self-employed' | 'construction';
  readonly active: boolean;
  readonly registeredOn?: string;
  readonly children?: readonly Child[];
  readonly monthsPaid?: number;
  readonly childrenAlreadyPaid?: number;
  readonly paidLateDays?: number;
}

const isActive = ({ values }: Asked): boolean => values.active === true;
const hasChildren = ({ values: { children } }: Asked): boolean =>
  Array.isArray(children) && children.length > 0;
const mayWait = (asked: Asked): boolean =>
  asked.values.segment === 'self-employed' &&
  isActive(asked) &&
  rowOn(waitingMonths, asked.day) !== undefined;

/** The question table of the death benefit. */
export const questions: readonly QuestionRule[] = [
  choice('segment', ['wage-earner', 'self-employed', 'construction']),
  yesNo('active', true),
  date('registeredOn', true, { when: mayWait, narrowed: ({ day }) => ({ max: day }) }),
  childrenQuestion(0, isActive),
  monthsPaidQuestion(hasChildren),
  childrenAlreadyPaidQuestion(hasChildren),
  lateDaysQuestion(isActive),
];
