import { expect } from '@open-wc/testing';
import type { Answers } from '@payung/rules';
import { calculate as accident } from '@payung/rules/accident';
import { calculate as death } from '@payung/rules/death';
import { benefits } from '@payung/rules/group-budget/benefits';
import type { BenefitId } from '@payung/rules/group-budget/benefits';

const given = (answers: Answers = {}): Answers => ({
  people: 5_000,
  months: 12,
  payer: 'state-budget',
  ...answers,
});

type Case = readonly [
  id: BenefitId,
  on: string,
  answers: Answers,
  amount: number | undefined,
  laws: readonly string[],
  from: string,
];

const cases: readonly Case[] = [
  ['death', '2026-11-01', {}, 42_000_000, ['PP 82/2019 34'], '20 + 12 + 10 million'],
  ['death', '2019-11-01', {}, 24_000_000, ['PP 44/2015 34'], '16.2 + 4.8 + 3 million'],
  ['death-waiting', '2026-11-01', {}, 10_000_000, ['Permenaker 1/2025'], 'the funeral alone'],
  [
    'accident-death',
    '2026-11-01',
    {},
    70_000_000,
    ['PP 44/2015 25', 'PP 82/2019 25', 'PP 44/2015 Lampiran II'],
    '48 × 1 million + 12 + 10 million',
  ],
  [
    'accident-death',
    '2026-11-01',
    { income: 3_000_000 },
    48 * 2_950_000 + 22_000_000,
    ['PP 44/2015 25', 'PP 82/2019 25', 'PP 44/2015 Lampiran II'],
    '48 × the step of the income',
  ],
  ['treatment', '2026-11-01', {}, undefined, ['PP 44/2015 25'], 'no limit'],
  [
    'unable',
    '2026-11-01',
    { income: 1_200_000 },
    1_200_000,
    ['PP 44/2015 25', 'PP 44/2015 Lampiran II'],
    'the whole step',
  ],
  ['scholarship', '2026-11-01', {}, 174_000_000, ['PP 82/2019 25, 34'], 'two children, all levels'],
  ['scholarship', '2018-03-01', {}, 12_000_000, ['PP 44/2015 25, 34'], 'one child, one sum'],
  [
    'old-age',
    '2026-11-01',
    { withOldAge: true },
    240_000,
    ['PP 46/2015', 'PP 44/2015 Lampiran II'],
    '12 × 2 % of 1 million',
  ],
];

describe('what a budget buys for one person', () => {
  for (const [id, on, answers, amount, laws, from] of cases) {
    it(`${id} in ${on.slice(0, 7)} ${JSON.stringify(answers)}: ${amount ?? 'no limit'} (${from})`, () => {
      const found = benefits(given(answers), on).find((benefit) => benefit.id === id)!;
      expect(found.amount).to.equal(amount);
      expect(
        found.sources.map(({ regulation, article }) => [regulation, article].filter(Boolean).join(' ')),
      ).to.deep.equal(laws);
    });
  }

  it('is what the other calculations say, and names their parameters', () => {
    const all = benefits(given({ income: 2_000_000 }), '2026-11-01');
    const of = (id: BenefitId) => all.find((benefit) => benefit.id === id)!;
    const atWork = accident({ segment: 'self-employed', income: 2_000_000, outcome: 'death' }, '2026-11-30');
    expect(of('accident-death').lines).to.deep.equal(atWork.lines);
    expect(of('accident-death').parameters).to.include.members([
      'jkk.death',
      'jkk.months',
      'jkk.death-floor',
    ]);
    const elsewhere = death({ segment: 'self-employed', registeredOn: '2020-01-01' }, '2026-11-30');
    expect(of('death').lines).to.deep.equal(elsewhere.lines);
    expect(of('death-waiting').parameters).to.have.members(['jkm.waiting-months', 'jkm.waiting-amount']);
  });

  it('counts the months of waiting, the children, and the months of dues that school money needs', () => {
    const counts = new Map(benefits(given(), '2026-11-01').map((benefit) => [benefit.id, benefit.counts]));
    expect(counts.get('death-waiting')).to.deep.equal({ months: 3 });
    expect(counts.get('scholarship')).to.deep.equal({ children: 2, months: 36 });
  });

  const ids = (answers: Answers, on: string): BenefitId[] => benefits(answers, on).map(({ id }) => id);

  it('has no waiting before February 2025', () => {
    expect(ids(given(), '2025-01-31')).to.not.include('death-waiting');
    expect(ids(given(), '2025-02-01')).to.include('death-waiting');
  });

  it('has savings only where they are chosen', () => {
    expect(ids(given(), '2026-11-01')).to.not.include('old-age');
    expect(ids(given({ withOldAge: true }), '2026-11-01').at(-1)).to.equal('old-age');
  });

  it('goes by the rules of the first month', () => {
    const dead = benefits(given({ months: 24 }), '2019-12-01').find(({ id }) => id === 'death')!;
    expect(dead.amount).to.equal(42_000_000);
  });

  it('is nothing while the budget has no answer', () => {
    expect(ids({ people: 5_000 }, '2026-11-01')).to.deep.equal([]);
    expect(ids(given({ people: 0 }), '2026-11-01')).to.deep.equal([]);
    expect(ids(given(), '2015-06-01')).to.deep.equal([]);
  });
});
