import { choice, date, money, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { childrenAlreadyPaidQuestion, childrenQuestion } from '../scholarship/questions.ts';
import type { Child } from '../scholarship/questions.ts';

/** Before leaving, at work abroad, or on the way home and after. */
export type Phase = 'before' | 'during' | 'after';

/** What happened. */
export type BenefitKind =
  | 'death'
  | 'work-accident-death'
  | 'failed-departure'
  | 'loss-on-return'
  | 'sexual-violence'
  | 'contract-mismatch'
  | 'care-costs'
  | 'total-disability'
  | 'partial-disability'
  | 'termination'
  | 'termination-after-accident'
  | 'failed-placement';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly phase: Phase;
  readonly benefit: BenefitKind;
  readonly children?: readonly Child[];
  readonly childrenAlreadyPaid?: number;
  readonly ownFault?: boolean;
  readonly lossAmount?: number;
  readonly repatriationCost?: number;
  readonly treatmentCost?: number;
  readonly homeCareCost?: number;
  readonly hearingAidCost?: number;
  readonly glassesCost?: number;
  readonly claimDate?: string;
}

const isFor =
  (benefits: readonly BenefitKind[], phase?: Phase) =>
  ({ values }: Asked): boolean =>
    benefits.includes(values.benefit as BenefitKind) && (phase === undefined || values.phase === phase);

const hasChildren = ({ values: { children } }: Asked): boolean =>
  Array.isArray(children) && children.length > 0;
const isCare = isFor(['care-costs']);
const cost = (name: string, when: (asked: Asked) => boolean): QuestionRule =>
  money(name, { default: 0 }, { when });

/** The question table of the benefits of migrant workers. */
export const questions: readonly QuestionRule[] = [
  choice('phase', ['before', 'during', 'after']),
  choice('benefit', [
    'death',
    'work-accident-death',
    'failed-departure',
    'loss-on-return',
    'sexual-violence',
    'contract-mismatch',
    'care-costs',
    'total-disability',
    'partial-disability',
    'termination',
    'termination-after-accident',
    'failed-placement',
  ]),
  childrenQuestion(0, isFor(['death', 'work-accident-death'], 'during')),
  childrenAlreadyPaidQuestion(hasChildren),
  yesNo('ownFault', false, { when: isFor(['failed-departure'], 'before') }),
  money('lossAmount', {}, { when: isFor(['loss-on-return'], 'after') }),
  cost('repatriationCost', isFor(['contract-mismatch'], 'during')),
  cost('treatmentCost', isFor(['care-costs'], 'during')),
  cost('homeCareCost', isCare),
  cost('hearingAidCost', isCare),
  cost('glassesCost', isCare),
  date('claimDate', false, {
    when: isFor(['care-costs', 'work-accident-death']),
    narrowed: ({ day }) => ({ min: day }),
  }),
];
