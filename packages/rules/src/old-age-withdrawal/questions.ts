import { choice, date, integer, list, money, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';

/** An earlier payment of old-age savings. */
export interface Payment {
  readonly date: string;
  readonly amount: number;
}

/** Why the savings are paid. */
export type Cause =
  | 'retirement-age'
  | 'resigned'
  | 'terminated'
  | 'contract-ended'
  | 'stopped-self-employment'
  | 'left-indonesia'
  | 'total-disability'
  | 'death'
  | 'partial-10'
  | 'partial-30';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly cause: Cause;
  readonly age?: number;
  readonly companyRetirementAge?: number;
  readonly endedOn?: string;
  readonly monthsMember?: number;
  readonly partialTaken?: boolean;
  readonly balance: number;
  readonly earlierPayments: readonly Payment[];
}

const isCause =
  (...causes: readonly Cause[]) =>
  ({ values }: Asked): boolean =>
    causes.includes(values.cause as Cause);

const isRetirement = isCause('retirement-age');
const isPartial = isCause('partial-10', 'partial-30');

const fields: readonly QuestionRule[] = [
  date('date', true, { narrowed: ({ day }) => ({ max: day }) }),
  money('amount'),
];

/** The question table of the payment. */
export const questions: readonly QuestionRule[] = [
  choice('cause', [
    'retirement-age',
    'resigned',
    'terminated',
    'contract-ended',
    'stopped-self-employment',
    'left-indonesia',
    'total-disability',
    'death',
    'partial-10',
    'partial-30',
  ]),
  integer('age', { min: 15, max: 100, unit: 'years' }, { when: isRetirement }),
  integer(
    'companyRetirementAge',
    { min: 40, max: 80, required: false, unit: 'years' },
    { when: isRetirement },
  ),
  date('endedOn', true, { when: isCause('resigned', 'terminated') }),
  integer('monthsMember', { min: 0, max: 900, unit: 'months' }, { when: isPartial }),
  yesNo('partialTaken', false, { when: isPartial }),
  money('balance'),
  list('earlierPayments', 0, 20, fields),
];
