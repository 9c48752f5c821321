import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/migrant-contribution';

const paid = (answers: Answers, on = '2026-06-01'): Result =>
  calculate({ placement: 'agency', ...answers }, on);

describe('what a migrant worker pays once', () => {
  const cases: [termMonths: number, protection: number, parameters: string[]][] = [
    [6, 145_500, ['pmi.pre', 'pmi.6']],
    [7, 159_000, ['pmi.pre', 'pmi.6', 'pmi.extra']],
    [11, 213_000, ['pmi.pre', 'pmi.6', 'pmi.extra']],
    [12, 226_500, ['pmi.pre', 'pmi.12']],
    [23, 375_000, ['pmi.pre', 'pmi.12', 'pmi.extra']],
    [24, 370_000, ['pmi.pre', 'pmi.24']],
    [60, 856_000, ['pmi.pre', 'pmi.24', 'pmi.extra']],
  ];
  for (const [termMonths, protection, parameters] of cases) {
    it(`is ${protection} for ${termMonths} months with an agency`, () => {
      const result = paid({ termMonths });
      expect(result.totals).to.deep.equal({ protection, oldAge: 0, total: protection });
      expect(result.lines.flatMap((line) => line.parameters)).to.deep.equal(parameters);
    });
  }

  it('is not due before work for who goes alone', () => {
    const result = paid({ placement: 'individual', termMonths: 24 });
    expect(result.totals.protection).to.equal(332_500);
    expect(result.reasons.map(({ code }) => code)).to.deep.equal(['individual-no-preparation-fee']);
  });

  it('counts chosen savings over the whole contract and shows them by the month', () => {
    const result = paid({ termMonths: 30, oldAgeMonthly: 50_000 });
    expect(result.totals).to.deep.equal({ protection: 451_000, oldAge: 1_500_000, total: 1_951_000 });
    expect(result.lines.at(-1)).to.include({ id: 'old-age', amount: 50_000, unit: 'month' });
  });

  it('offers no savings that the regulation does not', () => {
    expect(paid({ termMonths: 24, oldAgeMonthly: 75_000 }).problems).to.deep.equal({
      oldAgeMonthly: 'not-a-choice',
    });
    expect(questions({}, '2026-06-01').at(-1)!.choices![0]).to.equal(0);
  });

  it('is unknown before 22 February 2023, whatever is answered', () => {
    expect(paid({ termMonths: 'x' }, '2023-02-21').reasons.map(({ code }) => code)).to.deep.equal([
      'no-parameter',
    ]);
    expect(paid({ termMonths: 24 }, '2023-02-22').status).to.equal('complete');
  });

  it('has terms of 6 to 60 months', () => {
    expect(paid({ termMonths: 5 }).problems).to.deep.equal({ termMonths: 'too-small' });
    expect(paid({ termMonths: 61 }).problems).to.deep.equal({ termMonths: 'too-large' });
  });
});
