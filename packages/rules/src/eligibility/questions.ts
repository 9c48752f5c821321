import { choice, integer, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly segment: 'wage-earner' | 'self-employed' | 'construction' | 'migrant';
  readonly scale?: 'micro' | 'small' | 'medium-large';
  readonly age?: number;
  readonly citizen?: boolean;
  readonly healthInsured?: boolean;
  readonly isEmployer?: boolean;
}

const isSelfEmployed = ({ values }: Asked): boolean => values.segment === 'self-employed';
const isInLargerFirm = ({ values: { segment, scale } }: Asked): boolean =>
  segment === 'wage-earner' && (scale === 'small' || scale === 'medium-large');

/** The question table of the programmes. */
export const questions: readonly QuestionRule[] = [
  choice('segment', ['wage-earner', 'self-employed', 'construction', 'migrant']),
  choice(
    'scale',
    ['micro', 'small', 'medium-large'],
    {},
    { when: ({ values }) => values.segment === 'wage-earner' },
  ),
  integer(
    'age',
    { min: 15, max: 100, unit: 'years' },
    { when: (asked) => isSelfEmployed(asked) || isInLargerFirm(asked) },
  ),
  yesNo('citizen', true, { when: isInLargerFirm }),
  yesNo('healthInsured', true, { when: isInLargerFirm }),
  yesNo('isEmployer', false, { when: isSelfEmployed }),
];
