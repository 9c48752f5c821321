import type { CalculationId } from '@payung/rules';

/** What a calculation may say: names typed from the contract, never from the code. */
export interface Codes {
  /** A line, with `N` for a number and `YYYY-MM` for a month. */
  readonly lines: string;
  readonly totals: string;
  readonly facts: string;
  /** In the order in which they are told. */
  readonly reasons: string;
  /** Besides `to-verify` and `beyond-checked`. */
  readonly notices: string;
}

const children = 'scholarship-child-excluded scholarship-age-limit scholarship-child-limit';

/** The codes of every calculation. */
export const codes: Readonly<Record<CalculationId, Codes>> = {
  contribution: {
    lines:
      'accident death old-age.employer old-age.worker old-age pension.employer pension.worker job-loss.government job-loss.from-accident job-loss.from-death',
    totals: 'base employer worker bill jobLoss saving',
    facts: '',
    reasons:
      'no-parameter minimum-wage-floor relief-covid relief-labour-intensive relief-too-few-workers relief-not-paid-up relief-transport relief-other relief-excluded-state-budget pension-ceiling job-loss-cap',
    notices: 'relief-applied pension-ceiling-unknown',
  },
  accident: {
    lines:
      'temporary-disability partial-disability total-disability death periodic funeral transport-land transport-sea transport-air dental hearing-aid glasses home-care prosthesis scholarship.N late-compensation',
    totals: 'cash reimbursement scholarship total',
    facts: 'claimUntil disabilityPercent',
    reasons: `no-parameter claim-expired death-floor disability-capped cost-capped not-covered-then ${children} employer-liable`,
    notices: 'estimate impairments-summed scholarship-estimate employer-liable',
  },
  death: {
    lines: 'death periodic funeral scholarship.N late-compensation',
    totals: 'cash scholarship total',
    facts: '',
    reasons: `no-parameter not-active self-employed-waiting-period scholarship-too-few-months ${children}`,
    notices: 'scholarship-estimate',
  },
  scholarship: {
    lines: 'scholarship.N',
    totals: 'scholarship total',
    facts: '',
    reasons: `no-parameter scholarship-too-few-months ${children} no-child-to-pay`,
    notices: 'scholarship-estimate',
  },
  'old-age-projection': {
    lines: 'opening-balance deposits return',
    totals: 'monthlyDeposit final',
    facts: '',
    reasons: 'no-parameter',
    notices: 'estimate',
  },
  'old-age-withdrawal': {
    lines: 'withdrawal tax',
    totals: 'gross tax net',
    facts: 'claimableFrom',
    reasons:
      'no-parameter age-not-reached waiting-month too-few-months partial-already-taken tax-window-earlier-payments tax-progressive',
    notices: 'tax-number-needed later-payment-taxed',
  },
  pension: {
    lines: 'pension.monthly pension.lump-sum',
    totals: 'monthly averageWage lumpSum',
    facts: 'pensionDate pensionAge pensionStart',
    reasons:
      'no-parameter not-computed pension-age-not-reached under-180-months counted-as-180-months pension-floor pension-cap',
    notices: 'estimate lower-bound pension-bounds-unknown',
  },
  'job-loss': {
    lines: 'job-loss.month-N',
    totals: 'total underOldRule underNewRule',
    facts: 'claimUntil trainingMaximum',
    reasons:
      'no-parameter cause-not-covered not-citizen registered-at-54-or-older programmes-incomplete not-willing-to-work too-few-months too-few-consecutive-months claims-used-up too-soon-after-last-claim claim-expired new-job job-loss-cap regime-change',
    notices: '',
  },
  'migrant-contribution': {
    lines: 'migrant.before migrant.package migrant.extra old-age',
    totals: 'protection oldAge total',
    facts: '',
    reasons: 'no-parameter individual-no-preparation-fee',
    notices: '',
  },
  'migrant-benefit': {
    lines:
      'death periodic funeral scholarship.N failed-departure loss-on-return sexual-violence contract-mismatch repatriation treatment home-care hearing-aid glasses',
    totals: 'total',
    facts: 'claimUntil',
    reasons: `no-parameter not-computed wrong-phase own-fault claim-expired cost-capped ${children}`,
    notices: 'scholarship-estimate',
  },
  construction: {
    lines: 'accident death',
    totals: 'total netValue saving',
    facts: '',
    reasons: 'no-parameter not-computed relief-covid net-of-vat',
    notices: 'relief-applied',
  },
  'group-budget': {
    lines: 'month.YYYY-MM',
    totals: 'accident death oldAge perPerson total saving balanceDue credit',
    facts: '',
    reasons: 'no-parameter relief-covid relief-transport relief-other relief-excluded-state-budget',
    notices: 'cover-stops-with-payment relief-applied relief-part-of-period',
  },
  eligibility: {
    lines: '',
    totals: '',
    facts: 'accident death oldAge pension jobLoss',
    reasons:
      'no-parameter too-old-to-register registered-at-54-or-older not-citizen no-health-insurance job-loss-micro-to-verify job-loss-not-yet',
    notices: 'permanent-staff-are-wage-earners',
  },
};

/** The names in a list of them. */
export const namesIn = (text: string): string[] => text.split(' ').filter(Boolean);

/** The name under which a line stands in the lists above. */
export const kindOf = (line: string): string =>
  line.replace(/\d{4}-\d\d$/, 'YYYY-MM').replace(/(scholarship\.|month-)\d+$/, '$1N');
