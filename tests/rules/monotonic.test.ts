import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calculate } from '@payung/rules';
import type { Answers, CalculationId, Result } from '@payung/rules';
import { rounds } from '../proof.ts';

const numRuns = rounds('randomPairs');

/** A value that is varied, everything else of the law being the same: more of it never gives less (or never more). */
interface Growth {
  readonly fact: string;
  readonly calculation: CalculationId;
  readonly on?: string;
  readonly answers: object;
  /** The answer that grows; in a list item by what builds the answers. */
  readonly grows: string | ((value: number) => object);
  readonly from: number;
  readonly to: number;
  readonly measure: (result: Result) => number;
  readonly falls?: true;
}

const total =
  (name: string) =>
  ({ status, totals }: Result): number => {
    if (status !== 'complete') throw new Error(`the result is ${status}`);
    return totals[name]!;
  };
const line =
  (id: string) =>
  ({ lines }: Result): number =>
    lines.find((one) => one.id === id)?.amount ?? 0;

const most = 30_000_000;
const earner = { segment: 'wage-earner', riskClass: 4, scale: 'medium-large', jobLossMember: true };
const worker = { segment: 'wage-earner', wage: 4_321_987 };
const dismissed = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24 };
const child = (more: object) => ({ cause: 'work-death', children: [more] });
const saver = { segment: 'wage-earner', wage: 4_321_987, balance: 1_234_567 };
const paid = (date: string, amount: number) => ({ earlierPayments: [{ date, amount }] });
const pension = { kind: 'old-age', monthsPaid: 200, averageWage: 6_543_210 };
const group = { people: 321, months: 12, payer: 'donor', occupation: 'other' };

const cases: readonly Growth[] = [
  {
    fact: 'the bill grows with the wage',
    calculation: 'contribution',
    answers: earner,
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('bill'),
  },
  {
    fact: 'job-loss money grows with the wage',
    calculation: 'contribution',
    answers: earner,
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('jobLoss'),
  },
  {
    fact: 'the bill grows with the minimum wage',
    calculation: 'contribution',
    answers: { ...earner, wage: 3_000_000 },
    grows: 'minimumWage',
    from: 1,
    to: most,
    measure: total('bill'),
  },
  {
    fact: 'the bill grows with the risk class',
    calculation: 'contribution',
    answers: { ...earner, wage: 3_333_333 },
    grows: 'riskClass',
    from: 1,
    to: 5,
    measure: total('bill'),
  },
  {
    fact: 'relieved dues grow with the wage',
    calculation: 'contribution',
    on: '2025-06-01',
    answers: { ...earner, labourIntensive: true, employerWorkers: 50 },
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('saving'),
  },
  {
    fact: 'dues of the self-employed grow with the income',
    calculation: 'contribution',
    answers: { segment: 'self-employed', occupation: 'other', withOldAge: true },
    grows: 'income',
    from: 0,
    to: most,
    measure: total('bill'),
  },
  {
    fact: 'the death grant grows with the wage',
    calculation: 'accident',
    answers: { ...worker, outcome: 'death' },
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('total'),
  },
  {
    fact: 'the death grant of the self-employed grows with the income',
    calculation: 'accident',
    answers: { segment: 'self-employed', outcome: 'death' },
    grows: 'income',
    from: 0,
    to: most,
    measure: total('total'),
  },
  {
    fact: 'wage replacement grows with the months',
    calculation: 'accident',
    answers: { ...worker, outcome: 'recovered', daysUnable: 29 },
    grows: 'monthsUnable',
    from: 0,
    to: 600,
    measure: total('cash'),
  },
  {
    fact: 'wage replacement grows with the days',
    calculation: 'accident',
    answers: { ...worker, outcome: 'recovered', monthsUnable: 11 },
    grows: 'daysUnable',
    from: 0,
    to: 29,
    measure: total('cash'),
  },
  {
    fact: 'disability grows with the function lost',
    calculation: 'accident',
    answers: { ...worker, outcome: 'partial-disability' },
    grows: (functionLoss) => ({ impairments: [{ kind: 'one-eye', functionLoss }] }),
    from: 0,
    to: 100,
    measure: total('cash'),
  },
  {
    fact: 'disability grows with the steps',
    calculation: 'accident',
    answers: { ...worker, outcome: 'partial-disability' },
    grows: (steps) => ({
      impairments: [
        { kind: 'vision-per-10', steps },
        { kind: 'scalp', percent: 10 },
      ],
    }),
    from: 1,
    to: 10,
    measure: total('cash'),
  },
  {
    fact: 'paid-back costs grow with the cost',
    calculation: 'accident',
    answers: { ...worker, outcome: 'recovered' },
    grows: 'dentalCost',
    from: 0,
    to: most,
    measure: total('reimbursement'),
  },
  {
    fact: 'a limb grows with its list price',
    calculation: 'accident',
    answers: { ...worker, outcome: 'recovered', prosthesisCost: 9_999_999 },
    grows: 'prosthesisListPrice',
    from: 0,
    to: most,
    measure: total('reimbursement'),
  },
  {
    fact: 'late compensation of an accident grows with the days',
    calculation: 'accident',
    answers: { ...worker, outcome: 'death' },
    grows: 'paidLateDays',
    from: 0,
    to: 365,
    measure: total('total'),
  },
  {
    fact: 'late compensation of a death grows with the days',
    calculation: 'death',
    answers: { segment: 'wage-earner' },
    grows: 'paidLateDays',
    from: 0,
    to: 365,
    measure: total('total'),
  },
  {
    fact: 'a death pays no less for more months of dues',
    calculation: 'death',
    answers: { segment: 'wage-earner', children: [{ level: 'senior' }] },
    grows: 'monthsPaid',
    from: 0,
    to: 900,
    measure: total('total'),
  },
  {
    fact: 'a scholarship grows with the years left',
    calculation: 'scholarship',
    answers: {},
    grows: (yearsLeft) => child({ level: 'primary', yearsLeft }),
    from: 1,
    to: 6,
    measure: total('total'),
  },
  {
    fact: 'a scholarship grows with the years of university',
    calculation: 'scholarship',
    answers: {},
    grows: (universityYears) => child({ level: 'senior', universityYears }),
    from: 1,
    to: 5,
    measure: total('total'),
  },
  {
    fact: 'a scholarship falls with the age',
    calculation: 'scholarship',
    answers: {},
    grows: (age) => child({ level: 'junior', age }),
    from: 0,
    to: 22,
    measure: total('total'),
    falls: true,
  },
  {
    fact: 'a scholarship falls with the years to wait',
    calculation: 'scholarship',
    answers: {},
    grows: (startsInYears) => child({ level: 'junior', age: 12, startsInYears }),
    from: 0,
    to: 10,
    measure: total('total'),
    falls: true,
  },
  {
    fact: 'a scholarship falls with the places taken',
    calculation: 'scholarship',
    answers: { children: [{ level: 'junior' }, { level: 'senior' }], cause: 'work-death' },
    grows: 'childrenAlreadyPaid',
    from: 0,
    to: 1,
    measure: total('total'),
    falls: true,
  },
  {
    fact: 'savings grow with the months',
    calculation: 'old-age-projection',
    answers: saver,
    grows: 'months',
    from: 1,
    to: 480,
    measure: total('final'),
  },
  {
    fact: 'savings grow with the return',
    calculation: 'old-age-projection',
    answers: { ...saver, months: 77 },
    grows: 'returnRate',
    from: 0,
    to: 15,
    measure: total('final'),
  },
  {
    fact: 'savings grow with the wage',
    calculation: 'old-age-projection',
    answers: { ...saver, months: 77 },
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('final'),
  },
  {
    fact: 'savings grow with the balance',
    calculation: 'old-age-projection',
    answers: { ...saver, months: 77 },
    grows: 'balance',
    from: 0,
    to: most,
    measure: total('final'),
  },
  {
    fact: 'what is left after the final tax grows with the balance',
    calculation: 'old-age-withdrawal',
    answers: { cause: 'contract-ended', ...paid('2025-05-05', 45_000_000) },
    grows: 'balance',
    from: 0,
    to: 900_000_000,
    measure: total('net'),
  },
  {
    fact: 'the final tax grows with the balance',
    calculation: 'old-age-withdrawal',
    answers: { cause: 'contract-ended' },
    grows: 'balance',
    from: 0,
    to: 900_000_000,
    measure: total('tax'),
  },
  {
    fact: 'the final tax grows with what was paid before',
    calculation: 'old-age-withdrawal',
    answers: { cause: 'contract-ended', balance: 40_000_000 },
    grows: (amount) => paid('2025-05-05', amount),
    from: 0,
    to: 90_000_000,
    measure: total('tax'),
  },
  {
    fact: 'what is left after the progressive tax grows with the balance',
    calculation: 'old-age-withdrawal',
    answers: { cause: 'contract-ended', ...paid('2020-05-05', 1) },
    grows: 'balance',
    from: 0,
    to: 9_000_000_000,
    measure: total('net'),
  },
  {
    fact: 'the progressive tax grows with the balance',
    calculation: 'old-age-withdrawal',
    answers: { cause: 'contract-ended', ...paid('2020-05-05', 1) },
    grows: 'balance',
    from: 0,
    to: 9_000_000_000,
    measure: total('tax'),
  },
  {
    fact: 'a pension grows with the months paid',
    calculation: 'pension',
    answers: pension,
    grows: 'monthsPaid',
    from: 180,
    to: 600,
    measure: total('monthly'),
  },
  {
    fact: 'a pension grows with the average wage',
    calculation: 'pension',
    answers: pension,
    grows: 'averageWage',
    from: 1,
    to: most,
    measure: total('monthly'),
  },
  {
    fact: 'a pension grows with inflation',
    calculation: 'pension',
    answers: { ...pension, wageBasis: 'history' },
    grows: (inflation) => ({
      wageHistory: [
        { wage: 5_000_001, inflation },
        { wage: 6_000_001, inflation: 3.21 },
      ],
    }),
    from: -20,
    to: 30,
    measure: total('averageWage'),
  },
  {
    fact: 'job-loss cash grows with the wage',
    calculation: 'job-loss',
    answers: dismissed,
    grows: 'wage',
    from: 1,
    to: most,
    measure: total('total'),
  },
  {
    fact: 'job-loss cash grows with the month of the new job',
    calculation: 'job-loss',
    answers: { ...dismissed, wage: 3_210_987 },
    grows: 'newJobInMonth',
    from: 2,
    to: 6,
    measure: total('total'),
  },
  {
    fact: 'a loss on the way home is paid up to its cap',
    calculation: 'migrant-benefit',
    answers: { phase: 'after', benefit: 'loss-on-return' },
    grows: 'lossAmount',
    from: 0,
    to: most,
    measure: total('total'),
  },
  {
    fact: 'treatment abroad is paid up to its cap',
    calculation: 'migrant-benefit',
    answers: { phase: 'during', benefit: 'care-costs' },
    grows: 'treatmentCost',
    from: 0,
    to: 90_000_000,
    measure: total('total'),
  },
  {
    fact: 'dues of a project grow with its wages',
    calculation: 'construction',
    answers: { basis: 'wages' },
    grows: 'monthlyWages',
    from: 0,
    to: 1e12,
    measure: total('total'),
  },
  {
    fact: 'dues of a project grow with its value',
    calculation: 'construction',
    answers: { basis: 'contract', includesVat: true },
    grows: 'contractValue',
    from: 0,
    to: 1e12,
    measure: total('total'),
  },
  {
    fact: 'dues of a project fall with the tax inside its value',
    calculation: 'construction',
    answers: { basis: 'contract', includesVat: true, contractValue: 7_654_321_098 },
    grows: 'vatPercent',
    from: 0,
    to: 20,
    measure: total('total'),
    falls: true,
  },
  {
    fact: 'a budget grows with the people',
    calculation: 'group-budget',
    answers: group,
    grows: 'people',
    from: 1,
    to: 10_000_000,
    measure: total('total'),
  },
  {
    fact: 'a budget grows with the months',
    calculation: 'group-budget',
    answers: group,
    grows: 'months',
    from: 1,
    to: 120,
    measure: total('total'),
  },
  {
    fact: 'a budget grows with the income',
    calculation: 'group-budget',
    answers: group,
    grows: 'income',
    from: 0,
    to: most,
    measure: total('total'),
  },
  {
    fact: 'what is left to pay falls with what was paid',
    calculation: 'group-budget',
    answers: group,
    grows: 'alreadyPaid',
    from: 0,
    to: 100_000_000,
    measure: total('balanceDue'),
    falls: true,
  },
  {
    fact: 'the extra months of a migrant grow with the term',
    calculation: 'migrant-contribution',
    answers: { placement: 'agency' },
    grows: 'termMonths',
    from: 24,
    to: 60,
    measure: line('migrant.extra'),
  },
];

describe('more of it', () => {
  for (const { fact, calculation, on = '2026-11-20', answers, grows, from, to, measure, falls } of cases) {
    it(`${fact}`, () => {
      const measured = (value: number): number => {
        const varied = typeof grows === 'string' ? { [grows]: value } : grows(value);
        return measure(calculate(calculation, { ...answers, ...varied } as Answers, on));
      };
      fc.assert(
        fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }), (a, b) => {
          const [less, more] = [measured(Math.min(a, b)), measured(Math.max(a, b))];
          expect(falls ? more <= less : less <= more, `${less} and ${more}`).to.equal(true);
        }),
        { numRuns },
      );
      // A measure that never moves would prove nothing.
      expect(measured(from)).to.not.equal(measured(to));
    });
  }

  it('takes years of university away where a child reaches the age limit before, and so can give less', () => {
    const sum = (yearsLeft: number): number =>
      calculate('scholarship', child({ level: 'primary', yearsLeft, age: 10 }) as Answers, '2026-11-20')
        .totals.total!;
    // At 10 with two years left, school ends at 17 and university at 22; each year more takes one of university away.
    expect([sum(1), sum(2), sum(3), sum(4)]).to.deep.equal([76_500_000, 78_000_000, 67_500_000, 57_000_000]);
  });

  it('makes the dues of a migrant worker cheaper at one term only: 24 months cost less than 23', () => {
    const cost = (termMonths: number): number =>
      calculate('migrant-contribution', { placement: 'individual', termMonths }, '2026-11-20').totals.total!;
    const terms = [...Array(55).keys()].map((place) => place + 6);
    expect(terms.slice(1).filter((term) => cost(term) < cost(term - 1))).to.deep.equal([24]);
    expect([cost(23), cost(24)]).to.deep.equal([337_500, 332_500]);
  });
});
