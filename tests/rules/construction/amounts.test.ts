import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate } from '@payung/rules/construction';

const contract = (contractValue: number, more: Answers = {}, on = '2026-06-01'): Result =>
  calculate({ basis: 'contract', contractValue, ...more }, on);
const wages = (monthlyWages: number, on: string): Result => calculate({ basis: 'wages', monthlyWages }, on);
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);

describe('dues of a contract value', () => {
  // Cumulative totals at the top of each slice, as the operator prints them, and a little above.
  const cases: [value: number, accident: number, death: number][] = [
    [0, 0, 0],
    [100_000_000, 210_000, 30_000],
    [100_001_000, 210_002, 30_000],
    [500_000_000, 890_000, 110_000],
    [1_000_000_000, 1_540_000, 210_000],
    [5_000_000_000, 5_940_000, 610_000],
    [6_000_000_000, 6_840_000, 710_000],
    [1_000_000_000_000, 901_440_000, 100_110_000],
  ];
  for (const [value, accident, death] of cases) {
    it(`are ${accident} and ${death} for ${value}: each slice has its own rate`, () => {
      expect(contract(value).lines.map(({ amount }) => amount)).to.deep.equal([accident, death]);
    });
  }

  it('take the VAT out exactly, not eleven per cent of the whole', () => {
    const result = contract(111_000_000, { includesVat: true });
    expect(result.totals).to.deep.equal({ total: 240_000, netValue: 100_000_000 });
    expect(codes(result.reasons)).to.deep.equal(['net-of-vat']);
    expect(contract(112_500_000, { includesVat: true, vatPercent: 12.5 }).totals.netValue).to.equal(
      100_000_000,
    );
    expect(contract(100_000_000, { includesVat: true, vatPercent: 11 }).totals.netValue).to.equal(90_090_090);
  });

  it('are not computed in the months of the pandemic relief', () => {
    const at = (on: string): string => contract(50_000_000, {}, on).status;
    expect(['2020-07-31', '2020-08-01', '2021-01-31', '2021-02-01'].map(at)).to.deep.equal([
      'complete',
      'unknown',
      'unknown',
      'complete',
    ]);
  });
});

describe('dues of wages', () => {
  it('are those of the highest risk, each rounded for itself', () => {
    expect(wages(12_345_678, '2026-06-01').lines.map(({ amount }) => amount)).to.deep.equal([
      214_815, 37_037,
    ]);
  });

  it('are one per cent of that in the pandemic', () => {
    const result = wages(200_000_000, '2021-01-01');
    expect(result.totals).to.deep.equal({ total: 40_800, saving: 4_039_200 });
    expect([codes(result.reasons), codes(result.notices)]).to.deep.equal([
      ['relief-covid'],
      ['relief-applied', 'to-verify'],
    ]);
    expect(wages(200_000_000, '2021-02-01').totals).to.deep.equal({ total: 4_080_000 });
  });

  it('begin in December 2015', () => {
    expect(wages(1, '2015-11-30').status).to.equal('unknown');
    expect(wages(1, '2015-12-01').status).to.equal('complete');
  });
});
