import { choice, integer, list, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { isLevel, levels, yearsOf } from './levels.ts';
import type { Level } from './levels.ts';

/** A child as answered: the level attended now or first, and how far the schooling is to go. */
export interface Child {
  readonly level: Level;
  readonly yearsLeft: number;
  readonly until: Level;
  readonly universityYears?: number;
  readonly age?: number;
  readonly startsInYears: number;
  readonly marriedOrWorking: boolean;
}

const hasLevel = ({ values }: Asked): boolean => isLevel(values.level);

const fields: readonly QuestionRule[] = [
  choice('level', levels),
  integer(
    'yearsLeft',
    { min: 1, max: Math.max(...Object.values(yearsOf)), required: false, unit: 'years' },
    {
      when: hasLevel,
      narrowed: ({ values: { level } }) =>
        isLevel(level) ? { max: yearsOf[level], default: yearsOf[level] } : {},
    },
  ),
  choice(
    'until',
    levels,
    { default: 'university' },
    {
      when: hasLevel,
      narrowed: ({ values: { level } }) =>
        isLevel(level) ? { choices: levels.slice(levels.indexOf(level)) } : {},
    },
  ),
  integer(
    'universityYears',
    { min: 1, max: yearsOf.university, default: yearsOf.university, unit: 'years' },
    { when: ({ values }) => values.until === 'university' && values.level !== 'university' },
  ),
  integer('age', { min: 0, max: 40, required: false, unit: 'years' }),
  integer('startsInYears', { min: 0, max: 10, default: 0, unit: 'years' }),
  yesNo('marriedOrWorking', false),
];

/** The list of children, in the order in which the family wants them paid. */
export function childrenQuestion(min: number, when?: (asked: Asked) => boolean): QuestionRule {
  return list('children', min, 10, fields, when && { when });
}

/** How many children of this participant already have a scholarship. */
export function childrenAlreadyPaidQuestion(when?: (asked: Asked) => boolean): QuestionRule {
  const range = { min: 0, max: 2, default: 0, unit: 'people' } as const;
  return integer('childrenAlreadyPaid', range, when && { when });
}

/** How many months of dues were paid. */
export function monthsPaidQuestion(when?: (asked: Asked) => boolean): QuestionRule {
  return integer('monthsPaid', { min: 0, max: 900, unit: 'months' }, when && { when });
}
