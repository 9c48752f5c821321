import type { Answers, CalculationId } from '@payung/rules';

/** Somebody who asks a calculation; answers that would be wrong on another day are left out. */
export type Person = readonly [calculation: CalculationId, who: string, answers: Answers];

const two = [{ level: 'primary', age: 8 }, { level: 'senior' }];
const dismissed = {
  cause: 'terminated',
  ageAtRegistration: 30,
  monthsPaidInLast24: 24,
  longestRunPaid: 24,
  wage: 6_000_000,
};

/** Somebody for every way through every calculation. */
export const people: readonly Person[] = [
  [
    'contribution',
    'a wage earner',
    {
      segment: 'wage-earner',
      wage: 20_000_000,
      riskClass: 2,
      scale: 'medium-large',
      jobLossMember: true,
      labourIntensive: true,
      employerWorkers: 80,
    },
  ],
  [
    'contribution',
    'a day labourer',
    { segment: 'wage-earner', wageBasis: 'daily', dailyWage: 99_999, riskClass: 5, scale: 'micro' },
  ],
  [
    'contribution',
    'a driver',
    { segment: 'self-employed', income: 3_000_000, withOldAge: true, occupation: 'transport' },
  ],
  [
    'contribution',
    'a fisher of the state budget',
    { segment: 'self-employed', income: 0, payer: 'state-budget' },
  ],
  [
    'accident',
    'a family',
    {
      segment: 'wage-earner',
      wage: 300_000,
      outcome: 'death',
      monthsUnable: 14,
      daysUnable: 3,
      transportLandCost: 9_000_000,
      glassesCost: 9_000_000,
      children: two,
      paidLateDays: 2,
    },
  ],
  [
    'accident',
    'a self-employed worker who lost a hand',
    {
      segment: 'self-employed',
      income: 3_000_000,
      outcome: 'partial-disability',
      impairments: [{ kind: 'hand-wrist-right' }, { kind: 'smell', functionLoss: 33.3 }],
    },
  ],
  [
    'death',
    'a family',
    {
      segment: 'self-employed',
      registeredOn: '2015-01-01',
      monthsPaid: 60,
      children: two,
      paidLateDays: 2,
    },
  ],
  ['scholarship', 'two children', { cause: 'other-death', monthsPaid: 60, children: two }],
  ['old-age-projection', 'a wage earner', { segment: 'wage-earner', wage: 7_654_321, months: 130 }],
  ['old-age-projection', 'a trader', { segment: 'self-employed', income: 7_654_321, months: 13 }],
  ['old-age-projection', 'a migrant worker', { segment: 'migrant', monthlyDeposit: 50_000, months: 13 }],
  ['old-age-withdrawal', 'somebody of 56', { cause: 'retirement-age', age: 56, balance: 123_456_789 }],
  ['old-age-withdrawal', 'heirs', { cause: 'death', balance: 123_456_789 }],
  [
    'old-age-withdrawal',
    'somebody who was paid long ago',
    {
      cause: 'partial-30',
      monthsMember: 130,
      balance: 123_456_789,
      earlierPayments: [{ date: '2013-01-01', amount: 5_000_000 }],
    },
  ],
  ['pension', 'a worker with 20 years', { kind: 'old-age', monthsPaid: 240, averageWage: 7_654_321 }],
  ['pension', 'a worker with few years', { kind: 'old-age', monthsPaid: 24, accumulated: 7_654_321 }],
  [
    'pension',
    'a child',
    { kind: 'child', monthsPaid: 24, monthsMember: 24, density: 100, averageWage: 7_654_321 },
  ],
  ['job-loss', 'a worker', dismissed],
  ['job-loss', 'a worker with a new job', { ...dismissed, newJobInMonth: 3 }],
  [
    'migrant-contribution',
    'somebody who leaves',
    { placement: 'agency', termMonths: 27, oldAgeMonthly: 100_000 },
  ],
  ['migrant-benefit', 'a family', { phase: 'during', benefit: 'death', children: two }],
  ['migrant-benefit', 'a patient', { phase: 'during', benefit: 'care-costs', treatmentCost: 77_000_000 }],
  ['construction', 'a project by wages', { basis: 'wages', monthlyWages: 123_456_789 }],
  [
    'construction',
    'a project by contract',
    { basis: 'contract', contractValue: 7_654_321_098, includesVat: true },
  ],
  ['group-budget', 'fishers', { people: 5_000, months: 12, payer: 'donor', occupation: 'other' }],
  ['eligibility', 'a wage earner', { segment: 'wage-earner', scale: 'small', age: 30 }],
  ['eligibility', 'a migrant worker', { segment: 'migrant' }],
];
