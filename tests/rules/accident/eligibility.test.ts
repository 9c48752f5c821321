import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/accident';

const dead = { segment: 'wage-earner', wage: 5_000_000, outcome: 'death' } as const;
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);

describe('the time for a claim', () => {
  const cases: [on: string, claimDate: string, status: string][] = [
    ['2019-12-01', '2021-12-01', 'complete'],
    ['2019-12-01', '2021-12-02', 'ineligible'],
    ['2019-12-02', '2024-12-02', 'complete'],
    ['2019-12-02', '2024-12-03', 'ineligible'],
  ];
  for (const [on, claimDate, status] of cases) {
    it(`is ${status} for an accident on ${on} and a claim on ${claimDate}`, () => {
      const result = calculate({ ...dead, claimDate }, on);
      expect(result.status).to.equal(status);
      expect(codes(result.reasons)).to.deep.equal(status === 'complete' ? [] : ['claim-expired']);
    });
  }
});

describe('an employer who reports late', () => {
  const late = { ...dead, employerReportedLate: true, children: [{ level: 'university' }] };

  it('pays every line itself and the amounts stay', () => {
    const result = calculate(late, '2025-02-01');
    expect(result.lines.every((line) => line.payer === 'employer')).to.equal(true);
    expect(result.totals.total).to.equal(
      calculate({ ...late, employerReportedLate: false }, '2025-02-01').totals.total,
    );
    expect(codes(result.reasons)).to.deep.equal(['employer-liable']);
    expect(codes(result.notices)).to.include.members(['employer-liable', 'to-verify']);
  });

  it('is not asked about before February 2025 or for the self-employed', () => {
    const names = (answers: Answers, on: string): string[] => questions(answers, on).map(({ name }) => name);
    expect(names(dead, '2025-01-31')).to.not.include('employerReportedLate');
    expect(names(dead, '2025-02-01')).to.include('employerReportedLate');
    expect(names({ ...dead, segment: 'self-employed' }, '2025-02-01')).to.not.include('employerReportedLate');
  });

  it('is never asked together with days of late payment', () => {
    const names = (employerReportedLate: boolean | string): string[] =>
      questions({ ...dead, employerReportedLate }, '2025-02-01').map(({ name }) => name);
    expect(names(true)).to.not.include('paidLateDays');
    expect(names(false)).to.include('paidLateDays');
    expect(names('yes')).to.include('paidLateDays');
  });
});
