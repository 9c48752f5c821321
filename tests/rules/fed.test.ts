import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import type { Answers, CalculationId, Payer, Unit } from '@payung/rules';

/** A line: how often, who pays, and all parameters that feed it; typed from the tables of the contract. */
type Fed = readonly [line: string, unit: Unit, payer: Payer, parameters: string];
type Case = readonly [
  fact: string,
  calculation: CalculationId,
  on: string,
  answers: object,
  lines: readonly Fed[],
];

const now = '2026-11-20';
const earner = { segment: 'wage-earner', wage: 20_000_000, riskClass: 3, scale: 'medium-large' };
const own = { segment: 'self-employed', income: 3_000_000 };
const hurt = { segment: 'wage-earner', wage: 3_000_000 };
const newborn = [{ level: 'kindergarten' }];
const everyLevel =
  'scholarship.junior scholarship.kindergarten scholarship.primary scholarship.senior scholarship.university';
const bounds = 'jp.accrual jp.cap jp.floor jp.months';
const costs = {
  transportLandCost: 1,
  transportSeaCost: 1,
  transportAirCost: 1,
  dentalCost: 1,
  hearingAidCost: 1,
  glassesCost: 1,
  homeCareCost: 1,
  prosthesisCost: 1,
  prosthesisListPrice: 1,
};

const cases: readonly Case[] = [
  [
    'of a wage earner',
    'contribution',
    '2024-06-01',
    { ...earner, jobLossMember: true },
    [
      ['accident', 'month', 'employer', 'jkk.pu.3'],
      ['death', 'month', 'employer', 'jkm.pu'],
      ['old-age.employer', 'month', 'employer', 'jht.pu.er'],
      ['old-age.worker', 'month', 'worker', 'jht.pu.ee'],
      ['pension.employer', 'month', 'employer', 'jp.ceiling jp.er'],
      ['pension.worker', 'month', 'worker', 'jp.ceiling jp.ee'],
      ['job-loss.government', 'month', 'government', 'jkp.cap jkp.government'],
      ['job-loss.from-accident', 'month', 'recomposition', 'jkk.recomp jkp.cap'],
      ['job-loss.from-death', 'month', 'recomposition', 'jkm.recomp jkp.cap'],
    ],
  ],
  [
    'of a day labourer in the pandemic',
    'contribution',
    '2020-09-01',
    { ...earner, scale: 'micro', wageBasis: 'daily', dailyWage: 1 },
    [
      ['accident', 'month', 'employer', 'jkk.pu.3 relief.covid wage.daily-factor'],
      ['death', 'month', 'employer', 'jkm.pu relief.covid wage.daily-factor'],
    ],
  ],
  [
    'of a labour-intensive firm',
    'contribution',
    '2025-09-01',
    {
      ...earner,
      scale: 'micro',
      wageBasis: 'piece-rate',
      payLast3Months: 1,
      labourIntensive: true,
      employerWorkers: 50,
    },
    [
      ['accident', 'month', 'employer', 'jkk.pu.3 relief.labour-intensive wage.piece-months'],
      ['death', 'month', 'employer', 'jkm.pu wage.piece-months'],
    ],
  ],
  [
    'of a season worker below the minimum wage',
    'contribution',
    now,
    { ...earner, scale: 'micro', wageBasis: 'seasonal-piece-rate', payLast12Months: 1, minimumWage: 9 },
    [
      ['accident', 'month', 'employer', 'jkk.pu.3 wage.minimum-floor wage.seasonal-months'],
      ['death', 'month', 'employer', 'jkm.pu wage.minimum-floor wage.seasonal-months'],
    ],
  ],
  [
    'of a driver whom a donor pays for',
    'contribution',
    now,
    { ...own, payer: 'donor', occupation: 'transport', withOldAge: true },
    [
      ['accident', 'month', 'donor', 'bpu.brackets jkk.bpu.rate relief.bpu.transport'],
      ['death', 'month', 'donor', 'jkm.bpu relief.bpu.transport'],
      ['old-age', 'month', 'donor', 'bpu.brackets jht.bpu.rate'],
    ],
  ],
  [
    'of a fisher whom the state budget pays for',
    'contribution',
    now,
    { ...own, payer: 'state-budget' },
    [
      ['accident', 'month', 'state-budget', 'bpu.brackets jkk.bpu.rate'],
      ['death', 'month', 'state-budget', 'jkm.bpu'],
    ],
  ],
  [
    'of a worker who died',
    'accident',
    now,
    { ...hurt, outcome: 'death', monthsUnable: 13, children: newborn, paidLateDays: 1 },
    [
      ['temporary-disability', 'once', 'bpjs', 'jkk.stmb.1 jkk.stmb.2 jkk.stmb.3'],
      ['death', 'once', 'bpjs', 'jkk.death jkk.death-floor jkk.months'],
      ['periodic', 'once', 'bpjs', 'jkk.periodic'],
      ['funeral', 'once', 'bpjs', 'jkk.funeral'],
      ['scholarship.1', 'total', 'bpjs', everyLevel],
      ['late-compensation', 'once', 'bpjs', 'late-payment'],
    ],
  ],
  [
    'of a self-employed worker with lasting damage',
    'accident',
    now,
    { ...own, outcome: 'partial-disability', impairments: [{ kind: 'smell' }], monthsUnable: 2, ...costs },
    [
      ['temporary-disability', 'once', 'bpjs', 'bpu.brackets jkk.stmb.1'],
      ['partial-disability', 'once', 'bpjs', 'bpu.brackets jkk.disability-cap jkk.impairments jkk.months'],
      ['transport-land', 'once', 'bpjs', 'jkk.transport.land'],
      ['transport-sea', 'once', 'bpjs', 'jkk.transport.sea'],
      ['transport-air', 'once', 'bpjs', 'jkk.transport.air'],
      ['dental', 'once', 'bpjs', 'jkk.dental'],
      ['hearing-aid', 'once', 'bpjs', 'jkk.hearing-aid'],
      ['glasses', 'once', 'bpjs', 'jkk.glasses'],
      ['home-care', 'once', 'bpjs', 'jkk.home-care'],
      ['prosthesis', 'once', 'bpjs', 'jkk.prosthesis'],
    ],
  ],
  [
    'of a project worker whose employer reported late',
    'accident',
    now,
    { ...hurt, segment: 'construction', outcome: 'total-disability', employerReportedLate: true },
    [
      ['total-disability', 'once', 'employer', 'jkk.late-report jkk.months jkk.total-disability'],
      ['periodic', 'once', 'employer', 'jkk.late-report jkk.periodic'],
    ],
  ],
  [
    'of a death',
    'death',
    now,
    {
      segment: 'wage-earner',
      monthsPaid: 36,
      children: [{ level: 'senior', until: 'senior', age: 15 }],
      paidLateDays: 1,
    },
    [
      ['death', 'once', 'bpjs', 'jkm.grant'],
      ['periodic', 'once', 'bpjs', 'jkm.periodic'],
      ['funeral', 'once', 'bpjs', 'jkm.funeral'],
      ['scholarship.1', 'total', 'bpjs', 'scholarship.age scholarship.senior'],
      ['late-compensation', 'once', 'bpjs', 'late-payment'],
    ],
  ],
  [
    'of a death in the waiting period',
    'death',
    now,
    { segment: 'self-employed', registeredOn: now, paidLateDays: 1 },
    [
      ['funeral', 'once', 'bpjs', 'jkm.waiting-amount'],
      ['late-compensation', 'once', 'bpjs', 'late-payment'],
    ],
  ],
  [
    'of a child by the first rules',
    'scholarship',
    '2019-12-01',
    { cause: 'work-death', children: [{ level: 'senior' }] },
    [['scholarship.1', 'once', 'bpjs', 'scholarship.once']],
  ],
  [
    'of a child with an age by the first rules',
    'scholarship',
    '2019-12-01',
    { cause: 'work-death', children: [{ level: 'senior', age: 3 }] },
    [['scholarship.1', 'once', 'bpjs', 'scholarship.age scholarship.once']],
  ],
  [
    'of savings',
    'old-age-projection',
    now,
    { segment: 'wage-earner', wage: 1, months: 1 },
    [
      ['opening-balance', 'once', 'participant', ''],
      ['deposits', 'total', 'participant', 'jht.pu.ee jht.pu.er'],
      ['return', 'total', 'bpjs', 'jht.return.assumed'],
    ],
  ],
  [
    'of savings paid in full',
    'old-age-withdrawal',
    now,
    { cause: 'death', balance: 1 },
    [
      ['withdrawal', 'once', 'bpjs', ''],
      ['tax', 'once', 'participant', 'jht.tax.free jht.tax.rate jht.tax.years'],
    ],
  ],
  [
    'of savings paid in part after years',
    'old-age-withdrawal',
    now,
    {
      cause: 'partial-10',
      monthsMember: 120,
      balance: 1,
      earlierPayments: [{ date: '2020-01-01', amount: 1 }],
    },
    [
      ['withdrawal', 'once', 'bpjs', 'jht.part10'],
      ['tax', 'once', 'participant', 'jht.tax.progressive'],
    ],
  ],
  [
    'of the greater part of savings',
    'old-age-withdrawal',
    now,
    { cause: 'partial-30', monthsMember: 120, balance: 1 },
    [
      ['withdrawal', 'once', 'bpjs', 'jht.part30'],
      ['tax', 'once', 'participant', 'jht.tax.free jht.tax.rate jht.tax.years'],
    ],
  ],
  [
    'of a pension',
    'pension',
    now,
    { kind: 'old-age', monthsPaid: 180, averageWage: 1 },
    [['pension.monthly', 'month', 'bpjs', bounds]],
  ],
  [
    'of a widow',
    'pension',
    now,
    { kind: 'widow', monthsPaid: 180, averageWage: 1 },
    [['pension.monthly', 'month', 'bpjs', `${bounds} jp.widow`]],
  ],
  [
    'of a child',
    'pension',
    now,
    { kind: 'child', monthsPaid: 1, monthsMember: 12, density: 80, averageWage: 1 },
    [['pension.monthly', 'month', 'bpjs', `jp.accrual jp.cap jp.child jp.floor jp.months`]],
  ],
  [
    'of a widow of a pensioner',
    'pension',
    now,
    { kind: 'widow', alreadyPensioner: true, currentPension: 1 },
    [['pension.monthly', 'month', 'bpjs', 'jp.cap jp.floor jp.widow']],
  ],
  [
    'of contributions paid back',
    'pension',
    now,
    { kind: 'old-age', monthsPaid: 1, accumulated: 1 },
    [['pension.lump-sum', 'once', 'bpjs', '']],
  ],
  [
    'of job loss',
    'job-loss',
    now,
    { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 12, wage: 1, newJobInMonth: 5 },
    [
      ['job-loss.month-1', 'month', 'bpjs', 'jkp.benefit-cap jkp.cash.1'],
      ['job-loss.month-2', 'month', 'bpjs', 'jkp.benefit-cap jkp.cash.1'],
      ['job-loss.month-3', 'month', 'bpjs', 'jkp.benefit-cap jkp.cash.1'],
      ['job-loss.month-4', 'month', 'bpjs', 'jkp.benefit-cap jkp.cash.2'],
    ],
  ],
  [
    'of a migrant worker',
    'migrant-contribution',
    now,
    { placement: 'agency', termMonths: 13, oldAgeMonthly: 50_000 },
    [
      ['migrant.before', 'once', 'participant', 'pmi.pre'],
      ['migrant.package', 'once', 'participant', 'pmi.12'],
      ['migrant.extra', 'once', 'participant', 'pmi.extra'],
      ['old-age', 'month', 'participant', 'jht.migrant.choices'],
    ],
  ],
  [
    'of a short term',
    'migrant-contribution',
    now,
    { placement: 'individual', termMonths: 6 },
    [['migrant.package', 'once', 'participant', 'pmi.6']],
  ],
  [
    'of a long term',
    'migrant-contribution',
    now,
    { placement: 'individual', termMonths: 24 },
    [['migrant.package', 'once', 'participant', 'pmi.24']],
  ],
  [
    'of a death before leaving',
    'migrant-benefit',
    now,
    { phase: 'before', benefit: 'death' },
    [
      ['death', 'once', 'bpjs', 'pmi.death.grant'],
      ['periodic', 'once', 'bpjs', 'pmi.death.periodic'],
      ['funeral', 'once', 'bpjs', 'pmi.death.funeral'],
    ],
  ],
  [
    'of a death abroad',
    'migrant-benefit',
    now,
    { phase: 'during', benefit: 'death', children: newborn },
    [
      ['death', 'once', 'bpjs', 'pmi.death.during'],
      ['scholarship.1', 'total', 'bpjs', everyLevel],
    ],
  ],
  [
    'of a death from work abroad',
    'migrant-benefit',
    now,
    { phase: 'during', benefit: 'work-accident-death' },
    [['death', 'once', 'bpjs', 'pmi.accident-death']],
  ],
  [
    'of a failed departure',
    'migrant-benefit',
    now,
    { phase: 'before', benefit: 'failed-departure' },
    [['failed-departure', 'once', 'bpjs', 'pmi.failed-departure']],
  ],
  [
    'of a loss on the way home',
    'migrant-benefit',
    now,
    { phase: 'after', benefit: 'loss-on-return', lossAmount: 1 },
    [['loss-on-return', 'once', 'bpjs', 'pmi.loss']],
  ],
  [
    'of sexual violence',
    'migrant-benefit',
    now,
    { phase: 'after', benefit: 'sexual-violence' },
    [['sexual-violence', 'once', 'bpjs', 'pmi.sexual-violence']],
  ],
  [
    'of another placement',
    'migrant-benefit',
    now,
    { phase: 'during', benefit: 'contract-mismatch', repatriationCost: 1 },
    [
      ['contract-mismatch', 'once', 'bpjs', 'pmi.mismatch'],
      ['repatriation', 'once', 'bpjs', 'pmi.repatriation'],
    ],
  ],
  [
    'of care abroad',
    'migrant-benefit',
    now,
    {
      phase: 'during',
      benefit: 'care-costs',
      treatmentCost: 1,
      homeCareCost: 1,
      hearingAidCost: 1,
      glassesCost: 1,
    },
    [
      ['treatment', 'once', 'bpjs', 'pmi.treatment'],
      ['home-care', 'once', 'bpjs', 'pmi.home-care'],
      ['hearing-aid', 'once', 'bpjs', 'pmi.hearing-aid'],
      ['glasses', 'once', 'bpjs', 'pmi.glasses'],
    ],
  ],
  [
    'of a project by its wages in the pandemic',
    'construction',
    '2020-09-01',
    { basis: 'wages', monthlyWages: 1 },
    [
      ['accident', 'month', 'employer', 'jakon.wages.jkk relief.covid'],
      ['death', 'month', 'employer', 'jakon.wages.jkm relief.covid'],
    ],
  ],
  [
    'of a project by its contract',
    'construction',
    now,
    { basis: 'contract', contractValue: 1 },
    [
      ['accident', 'once', 'employer', 'jakon.tiers'],
      ['death', 'once', 'employer', 'jakon.tiers'],
    ],
  ],
  [
    'of a group',
    'group-budget',
    '2026-12-01',
    { people: 2, months: 2, payer: 'donor', occupation: 'other', withOldAge: true },
    [
      ['month.2026-12', 'month', 'donor', 'bpu.brackets jht.bpu.rate jkk.bpu.rate jkm.bpu relief.bpu.other'],
      ['month.2027-01', 'month', 'donor', 'bpu.brackets jht.bpu.rate jkk.bpu.rate jkm.bpu'],
    ],
  ],
];

describe('what feeds each line', () => {
  for (const [fact, calculation, on, answers, lines] of cases) {
    it(`${fact}, how often it is paid and by whom`, () => {
      const found = calculate(calculation, answers as Answers, on).lines.map(
        ({ id, unit, payer, parameters }): Fed => [id, unit, payer, [...parameters].sort().join(' ')],
      );
      expect(found).to.deep.equal(lines);
    });
  }
});
