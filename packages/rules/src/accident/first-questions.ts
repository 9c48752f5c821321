import { choice, date, integer, money } from '../core/question.ts';
import type { QuestionRule } from '../core/question.ts';
import { lateDaysQuestion } from '../late-payment/question.ts';

const cost = (name: string): QuestionRule => money(name, { default: 0 });

/** How the worker is registered. */
export const segment = choice('segment', ['wage-earner', 'self-employed', 'construction']);

/** How it ended, and how long the worker could not work. */
export const course: readonly QuestionRule[] = [
  choice('outcome', ['recovered', 'partial-disability', 'total-disability', 'death']),
  integer('monthsUnable', { min: 0, max: 600, default: 0, unit: 'months' }),
  integer('daysUnable', { min: 0, max: 29, default: 0, unit: 'days' }),
];

/** What it cost besides the treatment. */
export const costs: readonly QuestionRule[] = [
  cost('transportLandCost'),
  cost('transportSeaCost'),
  cost('transportAirCost'),
  cost('dentalCost'),
  cost('hearingAidCost'),
  cost('glassesCost'),
  cost('homeCareCost'),
  cost('prosthesisCost'),
];

/** When it was claimed, and how late it was paid. */
export const claim: readonly QuestionRule[] = [
  date('claimDate', false, { narrowed: ({ day }) => ({ min: day }) }),
  lateDaysQuestion(({ values }) => values.employerReportedLate !== true),
];
