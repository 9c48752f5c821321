import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate } from '@payung/rules/job-loss';

const dismissed = {
  cause: 'terminated',
  ageAtRegistration: 30,
  monthsPaidInLast24: 24,
  longestRunPaid: 24,
  wage: 4_000_000,
} as const;
const onTheDay = (on: string, answers: Answers = {}): Result => calculate({ ...dismissed, ...answers }, on);
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);
const amounts = (result: Result): number[] => result.lines.map(({ amount }) => amount);

describe('cash by month', () => {
  it('is sixty per cent for six months from 7 February 2025', () => {
    expect(amounts(onTheDay('2025-02-07'))).to.deep.equal(Array(6).fill(2_400_000));
  });

  it('is 45 and then 25 per cent under the first rules', () => {
    expect(amounts(onTheDay('2022-02-01'))).to.deep.equal([
      1_800_000, 1_800_000, 1_800_000, 1_000_000, 1_000_000, 1_000_000,
    ]);
  });

  it('goes by the wage up to its own ceiling', () => {
    expect(codes(onTheDay('2026-01-01', { wage: 5_000_000 }))).to.deep.equal([]);
    const above = onTheDay('2026-01-01', { wage: 5_000_001 });
    expect([above.totals.total, codes(above)]).to.deep.equal([18_000_000, ['job-loss-cap']]);
  });

  for (const month of [2, 6]) {
    it(`ends before month ${month} when a new job begins in it`, () => {
      const result = onTheDay('2026-01-01', { newJobInMonth: month });
      expect(result.lines.length).to.equal(month - 1);
      expect(codes(result)).to.deep.equal(['new-job']);
    });
  }
});

describe('a dismissal whose months reach past 7 February 2025', () => {
  const cases: [on: string, newJobInMonth: number | null, status: string][] = [
    ['2024-08-07', null, 'complete'],
    ['2024-08-08', null, 'unknown'],
    ['2025-02-06', null, 'unknown'],
    ['2025-02-06', 2, 'unknown'],
    ['2024-12-07', 3, 'complete'],
    ['2024-12-08', 3, 'unknown'],
    ['2025-02-07', null, 'complete'],
  ];
  for (const [on, newJobInMonth, status] of cases) {
    it(`is ${status} on ${on}${newJobInMonth ? ` with a new job in month ${newJobInMonth}` : ''}`, () => {
      expect(onTheDay(on, { newJobInMonth }).status).to.equal(status);
    });
  }

  it('shows the total under either rule and chooses none', () => {
    const result = onTheDay('2024-12-01', { wage: 6_000_000, newJobInMonth: 6 });
    expect(result.lines).to.deep.equal([]);
    expect(result.totals).to.deep.equal({ underOldRule: 9_250_000, underNewRule: 15_000_000 });
    expect(codes(result)).to.deep.equal(['new-job', 'job-loss-cap', 'regime-change']);
    expect(result.facts.claimUntil).to.equal('2025-03-01');
    expect([result.validFrom, result.validUntil]).to.deep.equal([null, null]);
  });
});
