import type { Answers, CalculationId } from '../packages/rules/src/index.ts';

/** One case that is measured. */
export interface Case {
  readonly calculation: CalculationId;
  /** What makes it the heavy one. */
  readonly about: string;
  readonly on: string;
  readonly answers: Answers;
}

/** Children on every level before university, the smallest first. */
const children = (count: number): Readonly<Record<string, string | number | boolean>>[] =>
  [...Array(count).keys()].map((place) => ({
    level: (['kindergarten', 'primary', 'junior', 'senior'] as const)[Math.floor((place * 4) / count)]!,
    yearsLeft: 2,
    until: 'university',
    universityYears: 4,
    age: 5 + place,
    startsInYears: 0,
    marriedOrWorking: false,
  }));

const impairments = (count: number): Readonly<Record<string, string | number>>[] =>
  [...Array(count).keys()].map(
    (place) =>
      [
        { kind: 'thumb-right', functionLoss: 62.5 },
        { kind: 'hearing-both-per-10db', steps: 3 },
        { kind: 'scalp', percent: 12.5 },
        { kind: 'index-finger-phalanx-left', functionLoss: 33.3 },
      ][place % 4]!,
  );

const wageHistory = (years: number): { wage: number; inflation: number }[] =>
  [...Array(years).keys()].map((year) => ({
    wage: 3_000_000 + 215_731 * year,
    inflation: [2.72, 3.61, 3.13, 1.68, 1.87, 5.51, 2.61, 1.57][year % 8]!,
  }));

const earlierPayments = (count: number): { date: string; amount: number }[] =>
  [...Array(count).keys()].map((place) => ({ date: `2025-0${(place % 9) + 1}-10`, amount: 11_250_000 }));

const group = { people: 5_000, payer: 'donor', occupation: 'other', income: 2_750_000, withOldAge: true };

/** Every calculation with its heaviest answers: all questions answered, the longest lists and periods that are allowed. */
export const cases: readonly Case[] = [
  {
    calculation: 'contribution',
    about: 'wage earner, every programme',
    on: '2026-01-20',
    answers: {
      segment: 'wage-earner',
      wage: 12_345_678,
      minimumWage: 5_067_381,
      riskClass: 5,
      scale: 'medium-large',
      jobLossMember: true,
      labourIntensive: true,
      employerWorkers: 40,
      accidentPaidUp: true,
    },
  },
  {
    calculation: 'contribution',
    about: 'self-employed, relief, old-age savings',
    on: '2026-11-20',
    answers: {
      segment: 'self-employed',
      income: 3_000_000,
      payer: 'donor',
      occupation: 'other',
      withOldAge: true,
    },
  },
  {
    calculation: 'accident',
    about: 'total disability, 8 costs, 10 children, the most, paid late',
    on: '2026-05-20',
    answers: {
      segment: 'wage-earner',
      wage: 5_250_000,
      outcome: 'total-disability',
      monthsUnable: 14,
      daysUnable: 11,
      transportLandCost: 6_000_000,
      transportSeaCost: 1_250_000,
      transportAirCost: 12_000_000,
      dentalCost: 4_900_000,
      hearingAidCost: 2_600_000,
      glassesCost: 900_000,
      homeCareCost: 21_000_000,
      prosthesisCost: 9_000_000,
      prosthesisListPrice: 7_500_000,
      children: children(10),
      childrenAlreadyPaid: 0,
      employerReportedLate: false,
      claimDate: '2027-01-11',
      paidLateDays: 12,
    },
  },
  {
    calculation: 'accident',
    about: 'partial disability, 20 impairments, the most, 8 costs',
    on: '2026-05-20',
    answers: {
      segment: 'wage-earner',
      wage: 5_250_000,
      outcome: 'partial-disability',
      monthsUnable: 14,
      daysUnable: 11,
      dominantHand: 'left',
      impairments: impairments(20),
      transportLandCost: 6_000_000,
      transportSeaCost: 1_250_000,
      transportAirCost: 12_000_000,
      dentalCost: 4_900_000,
      hearingAidCost: 2_600_000,
      glassesCost: 900_000,
      homeCareCost: 21_000_000,
      prosthesisCost: 9_000_000,
      prosthesisListPrice: 7_500_000,
      claimDate: '2027-01-11',
      paidLateDays: 12,
    },
  },
  {
    calculation: 'death',
    about: '10 children, the most, paid late',
    on: '2026-11-20',
    answers: {
      segment: 'self-employed',
      active: true,
      registeredOn: '2022-02-10',
      children: children(10),
      monthsPaid: 44,
      childrenAlreadyPaid: 0,
      paidLateDays: 12,
    },
  },
  {
    calculation: 'scholarship',
    about: '10 children, the most',
    on: '2026-11-20',
    answers: { cause: 'other-death', monthsPaid: 44, children: children(10), childrenAlreadyPaid: 0 },
  },
  {
    calculation: 'old-age-projection',
    about: '30 years',
    on: '2026-11-20',
    answers: {
      segment: 'wage-earner',
      balance: 17_345_678,
      contributing: true,
      wage: 7_654_321,
      months: 360,
      returnRate: 5.69,
    },
  },
  {
    calculation: 'old-age-projection',
    about: '480 months, the most',
    on: '2026-11-20',
    answers: {
      segment: 'wage-earner',
      balance: 17_345_678,
      contributing: true,
      wage: 7_654_321,
      months: 480,
      returnRate: 5.69,
    },
  },
  {
    calculation: 'old-age-withdrawal',
    about: '2 earlier payments, progressive tax',
    on: '2026-11-20',
    answers: {
      cause: 'resigned',
      endedOn: '2026-09-30',
      balance: 187_654_321,
      earlierPayments: [
        { date: '2021-02-10', amount: 12_500_000 },
        { date: '2026-03-10', amount: 25_000_000 },
      ],
    },
  },
  {
    calculation: 'old-age-withdrawal',
    about: '20 earlier payments, the most',
    on: '2026-11-20',
    answers: {
      cause: 'resigned',
      endedOn: '2026-09-30',
      balance: 187_654_321,
      earlierPayments: earlierPayments(20),
    },
  },
  {
    calculation: 'pension',
    about: 'old age, wages of 11 years',
    on: '2026-11-20',
    answers: {
      kind: 'old-age',
      birthDate: '1967-02-03',
      monthsPaid: 136,
      accumulated: 43_210_987,
    },
  },
  {
    calculation: 'pension',
    about: 'child of a wage earner, wages of 15 years',
    on: '2026-11-20',
    answers: {
      kind: 'child',
      alreadyPensioner: false,
      monthsPaid: 184,
      wageBasis: 'history',
      wageHistory: wageHistory(15),
    },
  },
  {
    calculation: 'pension',
    about: 'wages of 40 years, the most',
    on: '2026-11-20',
    answers: {
      kind: 'child',
      alreadyPensioner: false,
      monthsPaid: 480,
      wageBasis: 'history',
      wageHistory: wageHistory(40),
    },
  },
  {
    calculation: 'job-loss',
    about: 'second claim, 6 months',
    on: '2026-11-20',
    answers: {
      cause: 'terminated',
      citizen: true,
      ageAtRegistration: 31,
      programmesComplete: true,
      willingToWork: true,
      monthsPaidInLast24: 20,
      longestRunPaid: 12,
      previousClaims: 1,
      monthsPaidSinceLastClaim: 72,
      claimDate: '2026-12-01',
      wage: 5_432_100,
    },
  },
  {
    calculation: 'migrant-contribution',
    about: 'agency, 36 months, savings',
    on: '2026-11-20',
    answers: { placement: 'agency', termMonths: 36, oldAgeMonthly: 100_000 },
  },
  {
    calculation: 'migrant-benefit',
    about: 'death from work, 10 children, the most',
    on: '2026-11-20',
    answers: {
      phase: 'during',
      benefit: 'work-accident-death',
      children: children(10),
      childrenAlreadyPaid: 0,
      claimDate: '2027-01-11',
    },
  },
  {
    calculation: 'construction',
    about: 'contract of 12 billion with VAT',
    on: '2026-11-20',
    answers: { basis: 'contract', contractValue: 12_345_678_901, includesVat: true, vatPercent: 11 },
  },
  {
    calculation: 'group-budget',
    about: '12 months',
    on: '2026-11-20',
    answers: { ...group, months: 12, alreadyPaid: 100_000_000 },
  },
  {
    calculation: 'group-budget',
    about: '120 months, the most',
    on: '2026-11-20',
    answers: { ...group, months: 120, alreadyPaid: 100_000_000 },
  },
  {
    calculation: 'eligibility',
    about: 'wage earner in a large firm',
    on: '2026-11-20',
    answers: { segment: 'wage-earner', scale: 'medium-large', age: 33, citizen: true, healthInsured: false },
  },
];
