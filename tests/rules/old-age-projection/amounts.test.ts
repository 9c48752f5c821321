import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/old-age-projection';

const from = (answers: Answers, on = '2026-02-10'): Result => calculate(answers, on);
const lines = (result: Result): number[] => result.lines.map(({ amount }) => amount);

describe('the growth of old-age savings', () => {
  it('credits no return in the first month: deposits come at its end', () => {
    const result = from({ segment: 'wage-earner', wage: 5_000_000, months: 1, returnRate: 15 });
    expect(lines(result)).to.deep.equal([0, 285_000, 0]);
  });

  it('lets a deposit earn from the month after', () => {
    // 1,000,000 for 12 months and 100,000 for 66 months of waiting, at 12 per cent a year: 1 per cent a month.
    const result = from({
      segment: 'migrant',
      balance: 1_000_000,
      monthlyDeposit: 100_000,
      months: 12,
      returnRate: 12,
    });
    expect(lines(result)).to.deep.equal([1_000_000, 1_200_000, 120_000 + 66_000]);
    expect(result.totals.final).to.equal(2_386_000);
  });

  it('adds the return to the balance once a year, the last year may be short', () => {
    const still = {
      segment: 'self-employed',
      contributing: false,
      balance: 10_000_000,
      returnRate: 10,
    } as const;
    expect(from({ ...still, months: 18 }).totals.final).to.equal(11_550_000);
    expect(from({ ...still, months: 24 }).totals.final).to.equal(12_100_000);
  });

  it('rounds both parts of a wage for themselves', () => {
    // 3.7 per cent of 1,000,015 is 37,000.555, 2 per cent is 20,000.3.
    const result = from({ segment: 'wage-earner', wage: 1_000_015, months: 1, returnRate: 0 });
    expect(result.totals.monthlyDeposit).to.equal(57_001);
  });

  it('goes by the base of the bracket, never by the income', () => {
    const result = from({ segment: 'self-employed', income: 3_000_000, months: 1 });
    expect(result.totals.monthlyDeposit).to.equal(59_000);
  });

  it('is labelled an estimate always', () => {
    const codes = from({ segment: 'self-employed', contributing: false, months: 1 }).notices.map(
      ({ code }) => code,
    );
    expect(codes).to.deep.equal(['estimate', 'to-verify']);
  });
});

describe('migrant workers', () => {
  it('are unknown before February 2023', () => {
    const answers = { segment: 'migrant', monthlyDeposit: 50_000, months: 1 };
    expect(from(answers, '2023-01-31').status).to.equal('unknown');
    expect(from(answers, '2023-02-01').status).to.equal('complete');
  });

  it('choose from the amounts of the regulation', () => {
    const asked = questions({ segment: 'migrant' }, '2026-02-10').find(
      ({ name }) => name === 'monthlyDeposit',
    );
    expect(asked!.choices).to.deep.equal([50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000]);
    expect(from({ segment: 'migrant', monthlyDeposit: 60_000, months: 1 }).problems).to.deep.equal({
      monthlyDeposit: 'not-a-choice',
    });
  });
});
