import { rowOn } from '../core/parameter.ts';
import { choice, date, integer, list, money, percent, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { entitlementOf } from './entitlement.ts';
import type { Entitlement } from './entitlement.ts';
import { monthsNeeded } from './parameters.ts';

/** The wage of a year and how much prices rose in it, per cent. */
export interface WageYear {
  readonly wage: number;
  readonly inflation: number;
}

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly kind: 'old-age' | 'widow' | 'child' | 'disability' | 'parent';
  readonly birthDate?: string;
  readonly alreadyPensioner?: boolean;
  readonly currentPension?: number;
  readonly monthsPaid?: number;
  readonly monthsMember?: number;
  readonly density?: number;
  readonly wageBasis?: 'average' | 'history';
  readonly averageWage?: number;
  readonly wageHistory?: readonly WageYear[];
  readonly accumulated?: number;
}

const is =
  (name: string, ...accepted: readonly unknown[]) =>
  ({ values }: Asked): boolean =>
    accepted.includes(values[name]);

const isOldAge = is('kind', 'old-age');
const isSurvivor = is('kind', 'widow', 'child');

const gives =
  (...accepted: readonly Entitlement[]) =>
  ({ values, day }: Asked): boolean => {
    const entitlement = entitlementOf(values, day);
    return entitlement !== undefined && accepted.includes(entitlement);
  };

function hasTooFewMonths({ values, day }: Asked): boolean {
  const needed = rowOn(monthsNeeded, day)?.value;
  return typeof values.monthsPaid === 'number' && needed !== undefined && values.monthsPaid < needed;
}

const isShortSurvivor = (asked: Asked): boolean => isSurvivor(asked) && hasTooFewMonths(asked);
const isFromWage = gives('monthly', 'monthly-as-if');

const fields: readonly QuestionRule[] = [
  money('wage', { min: 1 }),
  percent('inflation', { min: -20, max: 30 }),
];

/** The question table of the pension. */
export const questions: readonly QuestionRule[] = [
  choice('kind', ['old-age', 'widow', 'child', 'disability', 'parent']),
  date('birthDate', false, { when: isOldAge, narrowed: ({ day }) => ({ max: day }) }),
  yesNo('alreadyPensioner', false, { when: isSurvivor }),
  money('currentPension', { min: 1 }, { when: is('alreadyPensioner', true) }),
  integer(
    'monthsPaid',
    { min: 0, max: 600, unit: 'months' },
    { when: (asked) => isOldAge(asked) || is('alreadyPensioner', false)(asked) },
  ),
  integer('monthsMember', { min: 0, max: 900, unit: 'months' }, { when: isShortSurvivor }),
  percent('density', { min: 0, max: 100 }, { when: isShortSurvivor }),
  choice('wageBasis', ['average', 'history'], { default: 'average' }, { when: isFromWage }),
  money('averageWage', { min: 1 }, { when: is('wageBasis', 'average') }),
  list('wageHistory', 1, 40, fields, { when: is('wageBasis', 'history') }),
  money('accumulated', {}, { when: gives('lump-sum') }),
];
