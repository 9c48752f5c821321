import { rowOn } from '../core/parameter.ts';
import { choice, integer, money, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import type { Question } from './codes.ts';
import { jobLossGovernment } from './job-loss-start.ts';
import { labourIntensiveRelief, transportRelief } from './reliefs.ts';

/** How a worker works. */
export type Segment = 'wage-earner' | 'self-employed';

/** The size of the employer, which decides the programmes. */
export type Scale = 'micro' | 'small' | 'medium-large';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly segment: Segment;
  readonly wageBasis?: 'monthly' | 'daily' | 'piece-rate' | 'seasonal-piece-rate';
  readonly wage?: number;
  readonly dailyWage?: number;
  readonly payLast3Months?: number;
  readonly payLast12Months?: number;
  readonly minimumWage?: number;
  readonly belowMinimumAllowed?: boolean;
  readonly riskClass?: 1 | 2 | 3 | 4 | 5;
  readonly scale?: Scale;
  readonly withOldAge?: boolean;
  readonly withPension?: boolean;
  readonly jobLossMember?: boolean;
  readonly labourIntensive?: boolean;
  readonly employerWorkers?: number;
  readonly accidentPaidUp?: boolean;
  readonly income?: number;
  readonly payer?: 'self' | 'donor' | 'state-budget';
  readonly occupation?: 'transport' | 'other';
}

const is =
  (name: Question, ...accepted: readonly unknown[]) =>
  ({ values }: Asked): boolean =>
    accepted.includes(values[name]);

const isWageEarner = is('segment', 'wage-earner');
const isSelfEmployed = is('segment', 'self-employed');
const paid = { min: 1 };

/** The question table of the dues. */
export const questions: readonly QuestionRule[] = [
  choice('segment', ['wage-earner', 'self-employed']),
  choice(
    'wageBasis',
    ['monthly', 'daily', 'piece-rate', 'seasonal-piece-rate'],
    { default: 'monthly' },
    { when: isWageEarner },
  ),
  money('wage', paid, { when: is('wageBasis', 'monthly') }),
  money('dailyWage', paid, { when: is('wageBasis', 'daily') }),
  money('payLast3Months', paid, { when: is('wageBasis', 'piece-rate') }),
  money('payLast12Months', paid, { when: is('wageBasis', 'seasonal-piece-rate') }),
  money('minimumWage', { required: false }, { when: isWageEarner }),
  yesNo('belowMinimumAllowed', false, { when: ({ values }) => Number(values.minimumWage) > 0 }),
  integer('riskClass', { min: 1, max: 5 }, { when: isWageEarner }),
  choice('scale', ['micro', 'small', 'medium-large'], {}, { when: isWageEarner }),
  yesNo('withOldAge', false, { when: (asked) => is('scale', 'micro')(asked) || isSelfEmployed(asked) }),
  yesNo('withPension', false, { when: is('scale', 'micro', 'small') }),
  yesNo('jobLossMember', false, {
    when: (asked) => isWageEarner(asked) && rowOn(jobLossGovernment, asked.day) !== undefined,
  }),
  yesNo('labourIntensive', false, {
    when: (asked) => isWageEarner(asked) && rowOn(labourIntensiveRelief, asked.day) !== undefined,
  }),
  integer(
    'employerWorkers',
    { min: 1, max: 1_000_000, unit: 'people' },
    { when: is('labourIntensive', true) },
  ),
  yesNo('accidentPaidUp', true, { when: is('labourIntensive', true) }),
  money('income', {}, { when: isSelfEmployed }),
  choice('payer', ['self', 'donor', 'state-budget'], { default: 'self' }, { when: isSelfEmployed }),
  choice(
    'occupation',
    ['transport', 'other'],
    {},
    {
      when: (asked) => is('payer', 'self', 'donor')(asked) && rowOn(transportRelief, asked.day) !== undefined,
    },
  ),
];
