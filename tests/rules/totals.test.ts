import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, CalculationId, Line, Result } from '@payung/rules';
import { rounds } from '../proof.ts';
import { calculations } from './calculations.ts';
import { casesOf } from './drawn.ts';

const numRuns = rounds('randomResults');

const sum = (lines: readonly Line[]): number => lines.reduce((total, { amount }) => total + amount, 0);
const named =
  (...ids: readonly string[]) =>
  (line: Line): boolean =>
    ids.includes(line.id);
const paidBy =
  (...payers: readonly string[]) =>
  (line: Line): boolean =>
    payers.includes(line.payer);
const isScholarship = ({ id }: Line): boolean => id.startsWith('scholarship.');
const cash = named(
  'temporary-disability',
  'partial-disability',
  'total-disability',
  'death',
  'periodic',
  'funeral',
);
const costs = named(
  'transport-land',
  'transport-sea',
  'transport-air',
  'dental',
  'hearing-aid',
  'glasses',
  'home-care',
  'prosthesis',
);

/** What the totals of a complete result must come to, from its lines and the answers; typed from the contract. */
type Rule = (result: Result, answers: Answers) => Record<string, number>;

const whole: Rule = ({ lines }) => ({ total: sum(lines) });

const rules: Readonly<Record<CalculationId, Rule>> = {
  contribution: ({ lines, totals: { base, saving } }, { segment }) => {
    const job = lines.filter(({ id }) => id.startsWith('job-loss.'));
    const employer = sum(lines.filter(paidBy('employer')));
    const worker = sum(lines.filter(paidBy('worker')));
    const bill =
      segment === 'self-employed' ? { bill: sum(lines) } : { employer, worker, bill: employer + worker };
    const rest = { ...(job.length > 0 && { jobLoss: sum(job) }), ...(saving !== undefined && { saving }) };
    return { base: base!, ...bill, ...rest };
  },
  accident: ({ lines }) => ({
    cash: sum(lines.filter(cash)),
    reimbursement: sum(lines.filter(costs)),
    scholarship: sum(lines.filter(isScholarship)),
    total: sum(lines),
  }),
  death: ({ lines }) => ({
    cash: sum(lines.filter(cash)),
    scholarship: sum(lines.filter(isScholarship)),
    total: sum(lines),
  }),
  scholarship: ({ lines }) => ({ scholarship: sum(lines), total: sum(lines) }),
  'old-age-projection': ({ lines }, { months }) => ({
    monthlyDeposit: lines[1]!.amount / Number(months),
    final: sum(lines),
  }),
  'old-age-withdrawal': ({ lines }) => ({
    gross: lines[0]!.amount,
    tax: lines[1]!.amount,
    net: lines[0]!.amount - lines[1]!.amount,
  }),
  pension: ({ lines: [line], totals: { averageWage } }) =>
    line!.id === 'pension.lump-sum'
      ? { lumpSum: line!.amount }
      : { monthly: line!.amount, ...(averageWage !== undefined && { averageWage }) },
  'job-loss': whole,
  'migrant-contribution': ({ lines }, { termMonths }) => {
    const protection = sum(lines.filter(({ unit }) => unit === 'once'));
    const oldAge = sum(lines.filter(named('old-age'))) * Number(termMonths);
    return { protection, oldAge, total: protection + oldAge };
  },
  'migrant-benefit': whole,
  construction: ({ lines, totals: { netValue, saving } }) => ({
    total: sum(lines),
    ...(netValue !== undefined && { netValue }),
    ...(saving !== undefined && { saving }),
  }),
  'group-budget': ({ lines, totals }, { people, alreadyPaid }) => {
    const { accident, death, oldAge, saving } = totals as Record<
      'accident' | 'death' | 'oldAge' | 'saving',
      number
    >;
    const total = sum(lines);
    const left = total - Number(alreadyPaid ?? 0);
    const parts = { accident, death, oldAge: total - accident - death, saving };
    expect(oldAge).to.equal(parts.oldAge);
    return {
      ...parts,
      perPerson: total / Number(people),
      total,
      balanceDue: Math.max(0, left),
      credit: Math.max(0, -left),
    };
  },
  eligibility: () => ({}),
};

describe('the totals of a complete result', () => {
  for (const calculation of calculations) {
    it(`of ${calculation.id} are what its lines come to`, () => {
      fc.assert(
        fc.property(casesOf(calculation), ({ answers, on }) => {
          const result = calculation.calculate(answers, on);
          if (result.status === 'complete') {
            expect(result.totals).to.deep.equal(rules[calculation.id](result, answers));
          }
        }),
        { numRuns },
      );
    });
  }
});

describe('what relief saves', () => {
  const contribution = calculations.find(({ id }) => id === 'contribution')!;
  const relieved: [who: string, on: string, answers: object, without: [on: string, answers: object]][] = [
    ['everybody in the pandemic', '2020-09-01', {}, ['2020-07-01', {}]],
    [
      'a labour-intensive firm',
      '2025-06-01',
      { labourIntensive: true, employerWorkers: 50 },
      ['2025-06-01', {}],
    ],
  ];
  for (const [who, on, more, [otherDay, other]] of relieved) {
    it(`for ${who} is the difference to the month without it`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 5 }), (wage, riskClass) => {
          const answers = { segment: 'wage-earner', scale: 'micro', wage, riskClass };
          const { totals } = contribution.calculate({ ...answers, ...more }, on);
          const normal = contribution.calculate({ ...answers, ...other }, otherDay);
          expect(totals.saving).to.equal(normal.totals.bill! - totals.bill!);
        }),
        { numRuns },
      );
    });
  }

  it('for the self-employed is the difference to the month before, and never touches savings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000_000 }), fc.boolean(), (income, withOldAge) => {
        const answers = { segment: 'self-employed', income, withOldAge, occupation: 'transport' };
        const { totals, lines } = contribution.calculate(answers, '2026-01-01');
        const normal = contribution.calculate(answers, '2025-12-01');
        expect(totals.saving).to.equal(normal.totals.bill! - totals.bill!);
        expect(lines.find(named('old-age'))).to.deep.equal(normal.lines.find(named('old-age')));
      }),
      { numRuns },
    );
  });
});
