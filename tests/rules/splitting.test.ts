import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calculate } from '@payung/rules';
import type { Answers, CalculationId } from '@payung/rules';
import { rounds } from '../proof.ts';

const numRuns = rounds('randomPairs');
const rupiah = (max: number) => fc.integer({ min: 0, max });
const totals = (calculation: CalculationId, answers: object, on: string): Record<string, number> =>
  calculate(calculation, answers as Answers, on).totals;

/** The same day some months later; only for days that every month has. */
function later(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}

describe('what is divided', () => {
  it('a budget for two groups costs what both cost alone', () => {
    const people = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(people, people, rupiah(30_000_000), fc.boolean(), (a, b, income, withOldAge) => {
        const cost = (count: number) =>
          totals(
            'group-budget',
            { people: count, months: 14, payer: 'donor', occupation: 'other', income, withOldAge },
            '2026-02-01',
          );
        for (const name of ['accident', 'death', 'oldAge', 'total', 'saving'])
          expect(cost(a + b)[name]).to.equal(cost(a)[name]! + cost(b)[name]!);
      }),
      { numRuns },
    );
  });

  it('a budget for some months and the months after costs what all of them cost', () => {
    const months = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(months, months, fc.constantFrom('transport', 'other'), (first, second, occupation) => {
        const cost = (count: number, on: string) =>
          totals('group-budget', { people: 77, months: count, payer: 'self', occupation }, on);
        const start = '2025-06-15';
        for (const name of ['accident', 'death', 'perPerson', 'total', 'saving'])
          expect(cost(first + second, start)[name]).to.equal(
            cost(first, start)[name]! + cost(second, later(start, first))[name]!,
          );
      }),
      { numRuns },
    );
  });

  it('a month of a budget costs what the dues of one person are, times the people', () => {
    const person = fc.record({
      income: rupiah(30_000_000),
      withOldAge: fc.boolean(),
      payer: fc.constantFrom('self', 'donor', 'state-budget'),
      occupation: fc.constantFrom('transport', 'other'),
    });
    const month = fc.integer({ min: 0, max: 200 }).map((count) => later('2015-07-15', count));
    fc.assert(
      fc.property(person, month, fc.integer({ min: 1, max: 10_000_000 }), (answers, on, people) => {
        const one = totals('contribution', { segment: 'self-employed', ...answers }, on);
        const many = totals('group-budget', { ...answers, people, months: 1 }, on);
        expect(many.total).to.equal(one.bill! * people);
        expect(many.saving).to.equal((one.saving ?? 0) * people);
      }),
      { numRuns },
    );
  });

  it('savings over some years are the same when every year is projected for itself', () => {
    fc.assert(
      fc.property(
        rupiah(1e9),
        rupiah(1e8),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 150_000 }),
        (balance, wage, years, rate) => {
          const project = (from: number, months: number) =>
            totals(
              'old-age-projection',
              { segment: 'wage-earner', wage: wage + 1, balance: from, months, returnRate: rate / 10_000 },
              '2026-02-01',
            ).final!;
          let saved = balance;
          for (let year = 0; year < years; year += 1) saved = project(saved, 12);
          expect(project(balance, years * 12)).to.equal(saved);
        },
      ),
      { numRuns },
    );
  });

  // In multiples of twenty every rate of the tax gives whole rupiah, so that no rounding stands between the parts and the whole.
  const payments = fc.tuple(rupiah(1e8), rupiah(1e8)).map(([a, b]) => [a * 20, b * 20] as const);
  const tax = (balance: number, on: string, earlier: object[]): number =>
    totals('old-age-withdrawal', { cause: 'contract-ended', balance, earlierPayments: earlier }, on).tax!;

  it('two payments within two years are taxed as one', () => {
    fc.assert(
      fc.property(payments, ([first, second]) => {
        const parts =
          tax(first, '2025-03-01', []) + tax(second, '2026-03-01', [{ date: '2025-03-01', amount: first }]);
        expect(parts).to.equal(tax(first + second, '2025-03-01', []));
      }),
      { numRuns },
    );
  });

  it('two payments of one later year are taxed as one', () => {
    const old = { date: '2020-01-01', amount: 1 };
    fc.assert(
      fc.property(payments, ([first, second]) => {
        const parts =
          tax(first, '2026-03-01', [old]) +
          tax(second, '2026-09-01', [old, { date: '2026-03-01', amount: first }]);
        expect(parts).to.equal(tax(first + second, '2026-09-01', [old]));
      }),
      { numRuns },
    );
  });

  it('dues of two wages differ from the dues of their sum by rounding alone', () => {
    const wage = fc.integer({ min: 1, max: 5e11 });
    fc.assert(
      fc.property(wage, wage, fc.integer({ min: 1, max: 5 }), (a, b, riskClass) => {
        const lines = (amount: number) =>
          calculate(
            'contribution',
            { segment: 'wage-earner', scale: 'small', riskClass, wage: amount },
            '2026-11-01',
          ).lines;
        const [first, second] = [lines(a), lines(b)];
        lines(a + b).forEach(({ amount }, place) => {
          expect(Math.abs(amount - first[place]!.amount - second[place]!.amount)).to.be.at.most(1);
        });
      }),
      { numRuns },
    );
  });
});

describe('what is asked again', () => {
  it('each line is the exact share of the wage, rounded half up, however large', () => {
    const hundredthsOfPercent = {
      accident: 24n,
      death: 30n,
      'old-age.employer': 370n,
      'old-age.worker': 200n,
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (wage) => {
        const answers = { segment: 'wage-earner', scale: 'small', riskClass: 1, wage };
        for (const { id, amount } of calculate('contribution', answers, '2026-11-01').lines) {
          const share = hundredthsOfPercent[id as keyof typeof hundredthsOfPercent];
          expect(BigInt(amount)).to.equal((2n * BigInt(wage) * share + 10_000n) / 20_000n);
        }
      }),
      { numRuns },
    );
  });
});
