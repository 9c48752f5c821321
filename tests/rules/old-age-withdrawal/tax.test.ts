import { expect } from '@open-wc/testing';
import type { Result } from '@payung/rules';
import { calculate } from '@payung/rules/old-age-withdrawal';

type Payment = readonly [date: string, amount: number];
const paid = (on: string, balance: number, earlier: readonly Payment[] = []): Result =>
  calculate(
    {
      cause: 'retirement-age',
      age: 60,
      balance,
      earlierPayments: earlier.map(([date, amount]) => ({ date, amount })),
    },
    on,
  );
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);

describe('the tax on old-age savings', () => {
  const cases: [fact: string, on: string, balance: number, earlier: Payment[], tax: number][] = [
    ['is nothing on the limit', '2026-05-05', 50_000_000, [], 0],
    ['is one rupiah on twenty above it', '2026-05-05', 50_000_020, [], 1],
    ['rounds half a rupiah up', '2026-05-05', 50_000_010, [], 1],
    ['adds up payments of the same year', '2026-05-05', 30_000_000, [['2026-01-01', 30_000_000]], 500_000],
    [
      'adds up payments of two calendar years',
      '2026-05-05',
      30_000_000,
      [['2025-01-01', 60_000_000]],
      1_500_000,
    ],
    [
      'is 5 per cent of a first slice in the third year',
      '2026-05-05',
      30_000_000,
      [['2024-12-31', 1]],
      1_500_000,
    ],
    [
      'goes by the slices after earlier payments of the same year',
      '2026-05-05',
      30_000_000,
      [
        ['2024-12-31', 1],
        ['2026-01-02', 50_000_000],
      ],
      3_500_000,
    ],
    [
      'reaches every slice',
      '2026-05-05',
      6_000_000_000,
      [['2020-01-01', 0]],
      3_000_000 + 28_500_000 + 62_500_000 + 1_350_000_000 + 350_000_000,
    ],
  ];
  for (const [fact, on, balance, earlier, tax] of cases) {
    it(`${fact}: ${tax}`, () => {
      const result = paid(on, balance, earlier);
      expect(result.totals).to.deep.equal({ gross: balance, tax, net: balance - tax });
    });
  }

  it('says when earlier payments count and when the ordinary rates do', () => {
    expect(codes(paid('2026-05-05', 1, [['2025-12-31', 1]]))).to.deep.equal(['tax-window-earlier-payments']);
    expect(codes(paid('2026-05-05', 1, [['2025-12-31', 0]]))).to.deep.equal([]);
    expect(codes(paid('2026-05-05', 1, [['2024-12-31', 1]]))).to.deep.equal(['tax-progressive']);
  });

  it('is not known where the slices of the day are not', () => {
    const result = paid('2021-12-31', 10_000_000, [['2019-12-31', 1]]);
    expect([result.status, codes(result), result.totals, result.notices]).to.deep.equal([
      'unknown',
      ['no-parameter'],
      {},
      [],
    ]);
    expect(result.lines.map(({ id }) => id)).to.deep.equal(['withdrawal']);
    expect(paid('2022-01-01', 10_000_000, [['2019-12-31', 1]]).status).to.equal('complete');
  });
});
