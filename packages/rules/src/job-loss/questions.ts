import { rowOn } from '../core/parameter.ts';
import { choice, date, integer, money, yesNo } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';
import { benefitMonths } from './months.ts';
import { claimsAllowed, runNeeded } from './parameters.ts';

/** Valid answers to the questions below; a question that was not asked has no value. */
export interface Values {
  readonly cause:
    | 'terminated'
    | 'contract-ended-early'
    | 'resigned'
    | 'contract-expired'
    | 'retired'
    | 'total-disability'
    | 'death';
  readonly citizen?: boolean;
  readonly ageAtRegistration?: number;
  readonly programmesComplete?: boolean;
  readonly willingToWork?: boolean;
  readonly monthsPaidInLast24?: number;
  readonly longestRunPaid?: number;
  readonly previousClaims?: number;
  readonly monthsPaidSinceLastClaim?: number;
  readonly claimDate?: string;
  readonly newJobInMonth?: number;
  readonly wage?: number;
}

/** Whether the end of work is one the programme covers: dismissal, or a fixed term cut short. */
export function isCovered(cause: unknown): boolean {
  return cause === 'terminated' || cause === 'contract-ended-early';
}

const when = ({ values }: Asked): boolean => isCovered(values.cause);

function hasClaimsLeft({ values, day }: Asked): boolean {
  const claims = Number(values.previousClaims ?? 0);
  const allowed = rowOn(claimsAllowed, day);
  return claims > 0 && allowed !== undefined && claims < allowed.value;
}

/** The question table of the job-loss benefit. */
export const questions: readonly QuestionRule[] = [
  choice('cause', [
    'terminated',
    'contract-ended-early',
    'resigned',
    'contract-expired',
    'retired',
    'total-disability',
    'death',
  ]),
  yesNo('citizen', true, { when }),
  integer('ageAtRegistration', { min: 15, max: 100, unit: 'years' }, { when }),
  yesNo('programmesComplete', true, { when }),
  yesNo('willingToWork', true, { when }),
  integer('monthsPaidInLast24', { min: 0, max: 24, unit: 'months' }, { when }),
  integer(
    'longestRunPaid',
    { min: 0, max: 24, unit: 'months' },
    { when: (asked) => when(asked) && rowOn(runNeeded, asked.day) !== undefined },
  ),
  integer('previousClaims', { min: 0, max: 10, default: 0 }, { when }),
  integer('monthsPaidSinceLastClaim', { min: 0, max: 900, unit: 'months' }, { when: hasClaimsLeft }),
  date('claimDate', false, { when, narrowed: ({ day }) => ({ min: day }) }),
  integer('newJobInMonth', { min: 1, max: benefitMonths, required: false }, { when }),
  money('wage', { min: 1 }, { when }),
];
