import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import type { Answers, CalculationId } from '@payung/rules';

type Case = readonly [
  fact: string,
  calculation: CalculationId,
  answers: object,
  notices: string,
  on?: string,
];

const hurt = { segment: 'wage-earner', wage: 3_000_000 };
const smell = { kind: 'smell' };
const group = { people: 2, months: 3, payer: 'donor', occupation: 'other' };
const part = { cause: 'partial-10', monthsMember: 120 };

// A vector can only say which notices must be there; here they are complete, so that none is told without need.
const cases: readonly Case[] = [
  [
    'one lasting damage is not summed',
    'accident',
    { ...hurt, outcome: 'partial-disability', impairments: [smell] },
    'to-verify',
  ],
  [
    'two are',
    'accident',
    { ...hurt, outcome: 'partial-disability', impairments: [smell, smell] },
    'impairments-summed to-verify',
  ],
  ['whole months are no estimate', 'accident', { ...hurt, outcome: 'recovered', monthsUnable: 1 }, ''],
  ['a day is', 'accident', { ...hurt, outcome: 'recovered', daysUnable: 1 }, 'estimate'],
  [
    'a child that is paid is an estimate',
    'accident',
    { ...hurt, outcome: 'death', children: [{ level: 'senior' }] },
    'scholarship-estimate',
  ],
  [
    'a child that is not is none',
    'accident',
    { ...hurt, outcome: 'death', children: [{ level: 'senior', marriedOrWorking: true }] },
    '',
  ],
  ['a death without children needs no notice', 'death', { segment: 'wage-earner' }, ''],
  [
    'a child of it does',
    'death',
    { segment: 'wage-earner', monthsPaid: 36, children: [{ level: 'senior' }] },
    'scholarship-estimate',
  ],
  [
    'too few months do not',
    'death',
    { segment: 'wage-earner', monthsPaid: 35, children: [{ level: 'senior' }] },
    '',
  ],
  [
    'a projection is always an estimate',
    'old-age-projection',
    { segment: 'wage-earner', contributing: false, months: 1 },
    'estimate to-verify',
  ],
  [
    'up to 50 million no tax number is needed',
    'old-age-withdrawal',
    { cause: 'death', balance: 50_000_000 },
    '',
  ],
  ['above it is', 'old-age-withdrawal', { cause: 'death', balance: 50_000_001 }, 'tax-number-needed'],
  [
    'a part makes later payments dearer',
    'old-age-withdrawal',
    { ...part, balance: 50_000_000 },
    'later-payment-taxed',
  ],
  [
    'the whole balance decides, not the part',
    'old-age-withdrawal',
    { ...part, balance: 50_000_001 },
    'later-payment-taxed tax-number-needed',
  ],
  [
    'a monthly pension is an estimate',
    'pension',
    { kind: 'old-age', monthsPaid: 180, averageWage: 5e6 },
    'estimate',
    '2024-06-01',
  ],
  ['one sum is none', 'pension', { kind: 'old-age', monthsPaid: 1, accumulated: 1 }, ''],
  [
    'half of a pension is the least only for a child',
    'pension',
    { kind: 'widow', monthsPaid: 180, averageWage: 5e6 },
    'estimate to-verify',
  ],
  [
    'and is told for one',
    'pension',
    { kind: 'child', monthsPaid: 180, averageWage: 5e6 },
    'estimate lower-bound to-verify',
  ],
  [
    'beyond the last floor only that is told',
    'pension',
    { kind: 'child', monthsPaid: 180, averageWage: 5e6 },
    'pension-bounds-unknown',
    '2027-03-01',
  ],
  [
    'a budget stops with its payment',
    'group-budget',
    { ...group, payer: 'state-budget' },
    'cover-stops-with-payment to-verify',
  ],
  [
    'relief in every month is not a part',
    'group-budget',
    group,
    'cover-stops-with-payment relief-applied to-verify',
    '2026-10-01',
  ],
  [
    'relief in some months is',
    'group-budget',
    group,
    'beyond-checked cover-stops-with-payment relief-applied relief-part-of-period to-verify',
    '2026-12-01',
  ],
  [
    'relief in none is not told',
    'group-budget',
    group,
    'beyond-checked cover-stops-with-payment to-verify',
    '2027-01-01',
  ],
  [
    'job loss needs no notice of its own',
    'job-loss',
    { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 1 },
    '',
  ],
  [
    'the day of the last check is not beyond it',
    'construction',
    { basis: 'wages', monthlyWages: 1 },
    '',
    '2026-11-20',
  ],
  ['the day after is', 'construction', { basis: 'wages', monthlyWages: 1 }, 'beyond-checked', '2026-11-21'],
  [
    'a refusal tells no notice',
    'old-age-withdrawal',
    { ...part, balance: 50_000_001, partialTaken: true },
    '',
    '2026-11-21',
  ],
  [
    'migrant workers have the general ones only',
    'migrant-contribution',
    { placement: 'agency', termMonths: 6 },
    '',
  ],
];

describe('the notices of a result, complete', () => {
  for (const [fact, calculation, answers, notices, on = '2026-11-20'] of cases) {
    it(`${fact}: ${notices || 'none'}`, () => {
      const found = calculate(calculation, answers as Answers, on).notices.map(({ code }) => code);
      expect(found.sort().join(' ')).to.equal(notices);
    });
  }
});
