import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, Calculation } from '@payung/rules';
import { headlineOf } from '@payung/rules/headline';
import { changedFacts, influences } from '@payung/rules/influence';
import type { Influence } from '@payung/rules/influence';
import { calculation as contribution } from '@payung/rules/contribution';
import { calculation as accident } from '@payung/rules/accident';
import { calculation as death } from '@payung/rules/death';
import { calculation as eligibility } from '@payung/rules/eligibility';
import { calculation as groupBudget } from '@payung/rules/group-budget';
import { calculation as jobLoss } from '@payung/rules/job-loss';
import { calculation as pension } from '@payung/rules/pension';
import { calculations } from './calculations.ts';
import { rounds } from '../proof.ts';
import { drawnAnswers, drawnDay, draws } from './drawn.ts';

type Case = readonly [
  what: string,
  calculation: Calculation,
  answers: Answers,
  on: string,
  path: string,
  value: unknown,
  change: number | undefined,
  status: string,
];

const farmer = { segment: 'self-employed', income: 1_000_000, occupation: 'other' };
const earner = { segment: 'wage-earner', wage: 5_000_000, riskClass: 2, scale: 'medium-large' };
const family = {
  segment: 'wage-earner',
  monthsPaid: 40,
  children: [{ level: 'primary' }, { level: 'senior' }],
};
const dismissed = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 4_500_000 };
const fishers = { people: 500, months: 12, payer: 'donor', occupation: 'other' };

const cases: readonly Case[] = [
  ['old-age savings of a farmer', contribution, farmer, '2026-11-20', 'withOldAge', true, 20_000, 'complete'],
  [
    'a farmer paid for by the state',
    contribution,
    farmer,
    '2026-11-20',
    'payer',
    'state-budget',
    8_400,
    'complete',
  ],
  [
    'the last month without the relief',
    contribution,
    farmer,
    '2026-11-20',
    'on',
    '2026-03-01',
    8_400,
    'complete',
  ],
  ['the first month without it', contribution, farmer, '2026-11-20', 'on', '2027-01-01', 8_400, 'complete'],
  ['a tenth more income', contribution, farmer, '2026-11-20', 'income', 1_100_000, 1_000, 'complete'],
  ['a more dangerous job', contribution, earner, '2026-11-20', 'riskClass', 5, 60_000, 'complete'],
  ['no membership any more', death, family, '2026-11-20', 'active', false, undefined, 'ineligible'],
  ['a year of dues less', death, family, '2026-11-20', 'monthsPaid', 28, -153_000_000, 'complete'],
  ['one child left out', death, family, '2026-11-20', 'children.0', undefined, -84_000_000, 'complete'],
  [
    'a child in another school',
    death,
    family,
    '2026-11-20',
    'children.1.level',
    'kindergarten',
    18_000_000,
    'complete',
  ],
  ['a worker who resigned', jobLoss, dismissed, '2026-08-15', 'cause', 'resigned', undefined, 'ineligible'],
  ['a tenth more wage', jobLoss, dismissed, '2026-08-15', 'wage', 5_000_000, 1_800_000, 'complete'],
  ['a month less', groupBudget, fishers, '2026-03-01', 'months', 11, -8_400_000, 'complete'],
  ['fifty people more', groupBudget, fishers, '2026-03-01', 'people', 550, 6_300_000, 'complete'],
];

const found = ({ ranked }: { ranked: readonly Influence[] }, path: string, value: unknown) =>
  ranked.find((influence) => influence.path === path && influence.value === value);

describe('influences()', () => {
  for (const [what, calculation, answers, on, path, value, change, status] of cases) {
    it(`finds what ${what} changes: ${change ?? status}`, () => {
      const influence = found(influences(calculation, answers, on), path, value);
      expect([influence?.change, influence?.result.status]).to.deep.equal([change, status]);
    });
  }

  it('puts first what makes the result no amount any more, then the largest change', () => {
    const { ranked } = influences(death, family, '2026-11-20');
    expect(ranked[0]!.path).to.equal('active');
    const sizes = ranked.slice(1).map(({ change }) => Math.abs(change!));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).to.equal(153_000_000);
  });

  it('names the answers without effect and those that lead to other questions', () => {
    const { without, open } = influences(contribution, farmer, '2026-11-20');
    expect(without).to.deep.equal(['occupation']);
    expect(open).to.deep.equal(['segment']);
  });

  it('has nothing to say as long as an answer is missing', () => {
    expect(influences(contribution, { segment: 'self-employed' }, '2026-11-20')).to.deep.equal({
      ranked: [],
      without: [],
      open: [],
    });
  });

  it('takes a monthly pension and a single payment for different things, not for a fall in rupiah', () => {
    const answers = { kind: 'old-age', monthsPaid: 180, averageWage: 5_000_000, accumulated: 60_000_000 };
    const influence = found(influences(pension, answers, '2026-06-01'), 'monthsPaid', 168);
    expect(influence!.result.totals).to.deep.equal({ lumpSum: 60_000_000 });
    expect(influence!.change).to.equal(undefined);
  });

  it('tries nothing for a sum of nothing', () => {
    const answers = { segment: 'wage-earner', wage: 4_000_000, outcome: 'recovered', monthsUnable: 2 };
    const { ranked, without } = influences(accident, answers, '2026-01-10');
    const paths = [...ranked.map(({ path }) => path), ...without];
    expect(paths.filter((path) => path.endsWith('Cost'))).to.deep.equal([]);
  });

  it('does not count a day for which the law is not known', () => {
    const { ranked } = influences(contribution, { ...earner, wage: 15_000_000 }, '2026-11-20');
    const days = ranked.filter(({ path }) => path === 'on').map(({ on }) => on);
    expect(days).to.deep.equal(['2026-02-01']);
  });

  it('compares the programmes where there is no amount', () => {
    const answers = { segment: 'wage-earner', scale: 'small', age: 54 };
    const influence = found(influences(eligibility, answers, '2026-06-01'), 'scale', 'micro')!;
    expect(influence.change).to.equal(undefined);
    expect(changedFacts(eligibility.calculate(answers, '2026-06-01'), influence.result)).to.include('oldAge');
  });

  it('works a result out 60 times at most', () => {
    const child = { level: 'primary', age: 8 };
    const answers = {
      segment: 'wage-earner',
      wage: 4_000_000,
      outcome: 'total-disability',
      monthsUnable: 14,
      dentalCost: 1_000_000,
      children: [...Array(10)].map(() => child),
    };
    let times = 0;
    const counted: Calculation = {
      ...accident,
      calculate: (given, on) => {
        times += 1;
        return accident.calculate(given, on);
      },
    };
    expect(influences(counted, answers, '2026-01-10').ranked).to.not.deep.equal([]);
    expect(times).to.be.within(30, 60);
  });
});

/** What must hold of the influences of any answers. */
function check(calculation: Calculation, answers: Answers, on: string): void {
  const base = headlineOf(calculation, calculation.calculate(answers, on));
  const { ranked, without, open } = influences(calculation, answers, on);
  for (const { answers: others, on: day, result, change } of ranked) {
    expect(calculation.calculate(others, day)).to.deep.equal(result);
    expect(result.status).to.not.equal('incomplete');
    if (change === undefined) continue;
    const after = headlineOf(calculation, result)!;
    expect([after.id, after.amount - base!.amount]).to.deep.equal([base!.id, change]);
    expect(change).to.not.equal(0);
  }
  const sizes = ranked.map(({ change }) => (change === undefined ? 1e15 : Math.abs(change)));
  expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
  const named = ranked.map(({ path }) => path);
  expect([...without, ...open].filter((path) => named.includes(path))).to.deep.equal([]);
}

describe('influences() on any answers', () => {
  const numRuns = rounds('randomPairs');
  for (const calculation of calculations) {
    it(`promises for ${calculation.id} exactly what then happens, ranked`, () => {
      fc.assert(
        fc.property(draws, (draw) => {
          const on = drawnDay(draw);
          check(calculation, drawnAnswers(calculation, on, draw), on);
        }),
        { numRuns },
      );
    });

    it(`never throws for ${calculation.id} and changes no answer`, () => {
      fc.assert(
        fc.property(draws, (draw) => {
          const on = drawnDay(draw);
          const answers = drawnAnswers(calculation, on, draw, 5);
          const before = { ...answers };
          influences(calculation, answers, on);
          expect(answers).to.deep.equal(before);
        }),
        { numRuns },
      );
    });
  }
});

describe('the headline of a calculation', () => {
  it('is a total that every complete result of it has, except where programmes are the result', () => {
    expect(calculations.filter(({ headline }) => !headline).map(({ id }) => id)).to.deep.equal([
      'eligibility',
    ]);
    const [monthly, once] = [
      { kind: 'old-age', monthsPaid: 180, averageWage: 5_000_000 },
      { kind: 'old-age', monthsPaid: 10, accumulated: 7 },
    ].map((answers) => headlineOf(pension, pension.calculate(answers, '2026-06-01')));
    expect([monthly, once]).to.deep.equal([
      { id: 'monthly', amount: 750_000 },
      { id: 'lumpSum', amount: 7 },
    ]);
  });

  it('is none where nothing is paid or known', () => {
    const result = death.calculate({ segment: 'wage-earner', active: false }, '2026-11-20');
    expect(headlineOf(death, result)).to.equal(undefined);
  });
});
