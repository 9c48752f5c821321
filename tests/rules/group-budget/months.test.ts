import { expect } from '@open-wc/testing';
import type { Answers } from '@payung/rules';
import { calculate } from '@payung/rules/group-budget';
import { laws } from '@payung/rules/group-budget/laws';
import { months } from '@payung/rules/group-budget/months';
import { sumOf, years } from '@payung/rules/group-budget/years';

const given = (answers: Answers = {}): Answers => ({ people: 5_000, months: 12, payer: 'donor', ...answers });

describe('the months of a budget', () => {
  it('cost 5,000 people 10,000 for accidents and 6,800 for death each', () => {
    const [january, ...others] = months(given({ payer: 'state-budget' }), '2026-01-31');
    expect(january).to.deep.equal({
      month: '2026-01',
      accident: 50_000_000,
      death: 34_000_000,
      oldAge: 0,
      cost: 84_000_000,
      saving: 0,
      perPerson: 16_800,
      relief: 0,
    });
    expect(others.map(({ cost }) => cost)).to.deep.equal(Array<number>(11).fill(84_000_000));
    expect(others.at(-1)!.month).to.equal('2026-12');
  });

  it('say which share a relief takes off, month by month', () => {
    const reliefs = months(given({ occupation: 'other' }), '2026-02-10').map(({ relief }) => relief);
    expect(reliefs).to.deep.equal([0, 0, ...Array<number>(9).fill(50), 0]);
    expect(months(given({ months: 1 }), '2020-08-01')[0]!.relief).to.equal(99);
  });

  it('relieve no savings', () => {
    const [month] = months(given({ occupation: 'other', withOldAge: true }), '2026-04-01');
    expect([month!.accident, month!.death, month!.oldAge]).to.deep.equal([
      25_000_000, 17_000_000, 100_000_000,
    ]);
    expect(month!.saving).to.equal(42_000_000);
  });

  const cases: readonly (readonly [on: string, answers: Answers])[] = [
    ['2015-07-01', { months: 120 }],
    ['2019-11-20', { months: 60, withOldAge: true, income: 3_000_000 }],
    ['2026-03-31', { months: 1, occupation: 'transport' }],
    ['2026-12-01', { months: 6, occupation: 'other', people: 7, income: 1_234_567 }],
    ['2030-02-28', { months: 120, people: 10_000_000, income: 99_999_999, withOldAge: true }],
  ];
  for (const [on, answers] of cases) {
    it(`come to what the budget says: ${on} ${JSON.stringify(answers)}`, () => {
      const { lines, totals } = calculate(given(answers), on);
      const all = months(given(answers), on);
      expect(all.map(({ month, cost }) => [`month.${month}`, cost])).to.deep.equal(
        lines.map(({ id, amount }) => [id, amount]),
      );
      const { cost, ...parts } = sumOf(all);
      const { accident, death, oldAge, saving, perPerson, total } = totals;
      expect(cost).to.equal(total);
      expect(parts).to.deep.equal({ accident, death, oldAge, saving, perPerson });
    });
  }

  const none: readonly (readonly [why: string, answers: Answers, on: string])[] = [
    ['an answer is missing', { people: 5_000, months: 12 }, '2026-01-01'],
    ['an answer is wrong', given({ months: 121 }), '2026-01-01'],
    ['the month is too early', given(), '2015-06-30'],
  ];
  for (const [why, answers, on] of none) {
    it(`are none while ${why}`, () => {
      expect(months(answers, on)).to.deep.equal([]);
      expect(laws(answers, on)).to.deep.equal([]);
    });
  }
});

describe('the fiscal years of a budget', () => {
  const told = years(months(given({ months: 14, occupation: 'other' }), '2025-12-01'));

  it('begin with January, whatever month the budget begins with', () => {
    expect(told.map(({ year, months: all, cost }) => [year, all.length, cost])).to.deep.equal([
      ['2025', 1, 84_000_000],
      ['2026', 12, 3 * 84_000_000 + 9 * 42_000_000],
      ['2027', 1, 84_000_000],
    ]);
  });

  it('join months that cost the same, never across two years', () => {
    const runs = told.flatMap((year) => year.runs.map((run) => [run.months.length, run.months[0]!.month]));
    expect(runs).to.deep.equal([
      [1, '2025-12'],
      [3, '2026-01'],
      [9, '2026-04'],
      [1, '2027-01'],
    ]);
  });

  it('know what the budget has come to at the end of every run', () => {
    const running = told.flatMap((year) => year.runs.map((run) => run.running));
    expect(running).to.deep.equal([84_000_000, 336_000_000, 714_000_000, 798_000_000]);
  });

  it('keep every month apart when asked to, with the same sums', () => {
    const apart = years(months(given({ months: 14, occupation: 'other' }), '2025-12-01'), true);
    expect(apart.flatMap((year) => year.runs)).to.have.length(14);
    expect(apart.map(({ cost }) => cost)).to.deep.equal(told.map(({ cost }) => cost));
    expect(apart.at(-1)!.runs.at(-1)!.running).to.equal(798_000_000);
  });

  it('are none without months', () => {
    expect(years([])).to.deep.equal([]);
  });
});

describe('the law behind a budget', () => {
  const named = (answers: Answers, on: string): string[] =>
    laws(given(answers), on).map(({ regulation, article }) =>
      [regulation, article].filter(Boolean).join(' '),
    );

  it('is that of the dues, and of the relief that begins later', () => {
    expect(named({ months: 2, occupation: 'other' }, '2026-03-01')).to.deep.equal([
      'PP 44/2015 Lampiran II',
      'PP 44/2015',
      'PP 50/2025',
    ]);
  });

  it('names where it stands that a local budget gets no relief', () => {
    expect(named({ payer: 'state-budget' }, '2026-03-01')).to.include('PP 50/2025 4(1)');
  });

  it('names no relief for months that have none', () => {
    expect(named({ withOldAge: true }, '2028-01-01')).to.deep.equal([
      'PP 44/2015 Lampiran II',
      'PP 44/2015',
      'PP 46/2015',
    ]);
  });
});
