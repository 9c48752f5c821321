import { rowOn } from '../core/parameter.ts';
import { choice, integer, list, money, percent, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { childrenAlreadyPaidQuestion, childrenQuestion } from '../scholarship/questions.ts';
import type { Child } from '../scholarship/questions.ts';
import { impairmentKinds, impairments, measureOf } from './impairments.ts';
import type { ImpairmentKind } from './impairments.ts';
import { claim, costs, course, segment } from './first-questions.ts';
import { lateReport } from './late-report.ts';

/** One lasting damage: lost wholly or in part, in steps of ten, or as the doctor says. */
export interface Impairment {
  readonly kind: ImpairmentKind;
  readonly functionLoss?: number;
  readonly percent?: number;
  readonly steps?: number;
}

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly segment: 'wage-earner' | 'self-employed' | 'construction';
  readonly wage?: number;
  readonly income?: number;
  readonly outcome: 'recovered' | 'partial-disability' | 'total-disability' | 'death';
  readonly monthsUnable: number;
  readonly daysUnable: number;
  readonly dominantHand?: 'right' | 'left';
  readonly impairments?: readonly Impairment[];
  readonly transportLandCost: number;
  readonly transportSeaCost: number;
  readonly transportAirCost: number;
  readonly dentalCost: number;
  readonly hearingAidCost: number;
  readonly glassesCost: number;
  readonly homeCareCost: number;
  readonly prosthesisCost: number;
  readonly prosthesisListPrice?: number;
  readonly children?: readonly Child[];
  readonly childrenAlreadyPaid?: number;
  readonly employerReportedLate?: boolean;
  readonly claimDate?: string;
  readonly paidLateDays?: number;
}

const is =
  (name: string, ...accepted: readonly unknown[]) =>
  ({ values }: Asked): boolean =>
    accepted.includes(values[name]);

const measures =
  (measure: ReturnType<typeof measureOf>) =>
  ({ values: { kind } }: Asked): boolean =>
    impairmentKinds.includes(kind as ImpairmentKind) && measureOf(kind as ImpairmentKind) === measure;

function scalpRange({ day }: Asked): { min?: number; max?: number } {
  const range = rowOn(impairments, day)?.value.scalp;
  return typeof range === 'object' ? { min: range[0], max: range[1] } : {};
}

const fields: readonly QuestionRule[] = [
  choice('kind', impairmentKinds),
  percent('functionLoss', { min: 0, max: 100, default: 100 }, { when: measures('fixed') }),
  percent('percent', { min: 0, max: 100 }, { when: measures('range'), narrowed: scalpRange }),
  integer('steps', { min: 1, max: 10 }, { when: measures('steps') }),
];

const isEmployed = is('segment', 'wage-earner', 'construction');
const isPartial = is('outcome', 'partial-disability');
const hasChildren = ({ values: { children } }: Asked): boolean =>
  Array.isArray(children) && children.length > 0;

/** The question table of the work accident. */
export const questions: readonly QuestionRule[] = [
  segment,
  money('wage', { min: 1 }, { when: isEmployed }),
  money('income', {}, { when: is('segment', 'self-employed') }),
  ...course,
  choice('dominantHand', ['right', 'left'], { default: 'right' }, { when: isPartial }),
  list('impairments', 1, 20, fields, { when: isPartial }),
  ...costs,
  money('prosthesisListPrice', {}, { when: ({ values }) => Number(values.prosthesisCost) > 0 }),
  childrenQuestion(0, is('outcome', 'total-disability', 'death')),
  childrenAlreadyPaidQuestion(hasChildren),
  yesNo('employerReportedLate', false, {
    when: (asked) => isEmployed(asked) && rowOn(lateReport, asked.day) !== undefined,
  }),
  ...claim,
];
