import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, Calculation } from '@payung/rules';
import {
  changedBetween,
  dayOfOldRules,
  isByMonth,
  isOtherOutcome,
  lawChanges,
  turningDays,
} from '@payung/rules/law-changes';
import { calculation as contribution } from '@payung/rules/contribution';
import { calculation as accident } from '@payung/rules/accident';
import { calculation as construction } from '@payung/rules/construction';
import { calculation as death } from '@payung/rules/death';
import { calculation as groupBudget } from '@payung/rules/group-budget';
import { calculation as jobLoss } from '@payung/rules/job-loss';
import { calculations } from './calculations.ts';
import { rounds } from '../proof.ts';
import { drawnAnswers, drawnDay, draws } from './drawn.ts';

type Case = readonly [what: string, Calculation, Answers, on: string, turns: readonly string[]];

const farmer = { segment: 'self-employed', income: 1_000_000, occupation: 'other' };
const driver = { ...farmer, occupation: 'transport' };
const earner = { segment: 'wage-earner', wage: 15_000_000, riskClass: 2, scale: 'medium-large' };
const dismissed = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 4_500_000 };

const cases: readonly Case[] = [
  ['a farmer', contribution, farmer, '2026-11-20', ['2021-02-01', '2026-04-01', '2027-01-01']],
  [
    'a farmer on the first day of the relief',
    contribution,
    farmer,
    '2026-04-01',
    ['2021-02-01', '2026-04-01', '2027-01-01'],
  ],
  [
    'a farmer in the month before it',
    contribution,
    farmer,
    '2026-03-31',
    ['2020-08-01', '2021-02-01', '2026-04-01', '2027-01-01'],
  ],
  ['a driver', contribution, driver, '2026-11-20', ['2021-02-01', '2026-01-01', '2027-04-01']],
  ['a wage above the ceiling', contribution, earner, '2026-11-20', ['2025-03-01', '2026-03-01']],
  [
    'a wage below it',
    contribution,
    { ...earner, wage: 5_000_000 },
    '2026-11-20',
    ['2020-08-01', '2021-02-01'],
  ],
  ['a death', death, { segment: 'wage-earner' }, '2026-11-20', ['2019-12-02']],
  ['a dismissal', jobLoss, { ...dismissed, longestRunPaid: 6 }, '2025-02-10', ['2025-02-07', '2025-04-14']],
  [
    'a dismissal that the old rules ask more about',
    jobLoss,
    dismissed,
    '2025-02-10',
    ['2025-02-07', '2025-04-14'],
  ],
];

describe('lawChanges()', () => {
  for (const [what, calculation, answers, on, turns] of cases) {
    it(`finds the days that matter around ${what} (${on})`, () => {
      expect(lawChanges(calculation, answers, on).map((change) => change.on)).to.deep.equal(turns);
    });
  }

  it('gives the last day of the old rules, or a day of the last month where months count', () => {
    expect(lawChanges(death, { segment: 'wage-earner' }, '2026-11-20')).to.deep.equal([
      { before: '2019-12-01', on: '2019-12-02' },
    ]);
    expect(lawChanges(contribution, driver, '2026-11-20')[1]).to.deep.equal({
      before: '2025-12-01',
      on: '2026-01-01',
    });
  });

  it('offers no day for which the rules are not known', () => {
    const turns = turningDays(contribution);
    expect(turns).to.include('2027-03-01');
    expect(lawChanges(contribution, earner, '2026-11-20').map(({ on }) => on)).to.not.include('2027-03-01');
  });

  it('finds as many on each side as it is asked for', () => {
    expect(lawChanges(contribution, earner, '2026-11-20', 1).map(({ on }) => on)).to.deep.equal([
      '2026-03-01',
    ]);
    expect(lawChanges(contribution, earner, '2026-11-20', 9)).to.have.length.above(5);
  });

  it('blames no change of the law for months that only move along', () => {
    const answers = { people: 10, months: 12, payer: 'donor', occupation: 'other' };
    expect(lawChanges(groupBudget, answers, '2026-03-01').map(({ on }) => on)).to.not.include('2026-01-01');
  });

  it('finds none as long as an answer is missing', () => {
    expect(lawChanges(accident, {}, '2026-01-10')).to.deep.equal([]);
  });
});

describe('lawChanges() on any answers', () => {
  for (const calculation of calculations) {
    it(`gives ${calculation.id} days on whose two sides something else is said or asked`, () => {
      fc.assert(
        fc.property(draws, (draw) => {
          const on = drawnDay(draw);
          const answers = drawnAnswers(calculation, on, draw, 9);
          for (const change of lawChanges(calculation, answers, on)) {
            const [old, young] = [change.before, change.on].map((day) => calculation.calculate(answers, day));
            expect(isOtherOutcome(old!, young!)).to.equal(true);
            const unknown = [old!, young!].filter(({ status }) => status === 'unknown');
            expect(unknown.filter(({ totals }) => Object.keys(totals).length === 0)).to.deep.equal([]);
            expect(dayOfOldRules(calculation, change.on)).to.equal(change.before);
          }
        }),
        { numRuns: rounds('randomPairs') },
      );
    });
  }
});

describe('changedBetween()', () => {
  const changes = (calculation: Calculation, answers: Answers, days: readonly [string, string]) =>
    changedBetween(
      calculation,
      calculation.calculate(answers, days[0]),
      calculation.calculate(answers, days[1]),
    ).map(({ id, before, after }) => [id, before?.value, after?.value]);

  it('names the parameter with its value before and after', () => {
    expect(changes(contribution, earner, ['2026-02-10', '2026-03-10'])).to.deep.equal([
      ['jp.ceiling', 10_547_400, 11_086_300],
    ]);
  });

  it('knows a relief that begins and one that has ended', () => {
    expect(changes(contribution, farmer, ['2026-03-01', '2026-04-01'])).to.deep.equal([
      ['relief.bpu.other', undefined, 50],
    ]);
    expect(changes(contribution, farmer, ['2026-12-01', '2027-01-01'])).to.deep.equal([
      ['relief.bpu.other', 50, undefined],
    ]);
  });

  it('names what a fact comes from: a sum, or months that are counted from the day', () => {
    const hurt = { segment: 'wage-earner', wage: 4_000_000, outcome: 'recovered', dentalCost: 1_000_000 };
    expect(changes(accident, hurt, ['2019-12-01', '2019-12-02'])).to.deep.equal([
      ['jkk.claim-months', 24, 60],
      ['jkk.dental', 3_000_000, 5_000_000],
    ]);
    const answers = { ...dismissed, longestRunPaid: 6 };
    expect(changes(jobLoss, answers, ['2025-04-13', '2025-04-14'])).to.deep.equal([
      ['jkp.training', 1_000_000, 2_400_000],
    ]);
  });

  it('is empty between two days of the same rules', () => {
    expect(changes(contribution, farmer, ['2026-04-01', '2026-11-30'])).to.deep.equal([]);
  });
});

describe('the days on which the law turns', () => {
  it('are first days of months where months count', () => {
    expect(calculations.filter(isByMonth).map(({ id }) => id)).to.have.members([
      'contribution',
      'old-age-projection',
      'construction',
      'group-budget',
      'eligibility',
    ]);
    for (const calculation of calculations.filter(isByMonth)) {
      for (const day of turningDays(calculation)) expect(day.slice(8)).to.equal('01');
    }
  });

  it('have a supported day before them', () => {
    for (const calculation of calculations) {
      for (const day of turningDays(calculation)) {
        const before = dayOfOldRules(calculation, day);
        expect(calculation.dayOfRows(before) >= calculation.since, `${calculation.id} ${day}`).to.equal(true);
      }
    }
    expect(turningDays(construction)[0]).to.not.equal('2015-12-01');
  });
});
