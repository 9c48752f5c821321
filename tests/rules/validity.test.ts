import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, CalculationId, Result } from '@payung/rules';
import { rounds } from '../proof.ts';
import { calculations } from './calculations.ts';
import { casesOf } from './drawn.ts';

const numRuns = rounds('randomResults');

/**
 * The calculations whose lines follow from their rows alone, and the answers whose question depends on the day itself: those are not
 * given, because on another day the same answer would mean something else.
 */
const byRows: Partial<Record<CalculationId, readonly string[]>> = {
  accident: [
    'claimDate',
    'employerReportedLate',
    'paidLateDays',
    'glassesCost',
    'hearingAidCost',
    'homeCareCost',
  ],
  death: ['registeredOn'],
  scholarship: [],
  pension: ['birthDate'],
  'migrant-contribution': [],
  'migrant-benefit': ['claimDate'],
};

const told = ({ status, lines, totals, validFrom, validUntil }: Result): unknown => [
  status,
  lines,
  totals,
  validFrom,
  validUntil,
];

describe('the days for which a result holds', () => {
  for (const calculation of calculations) {
    it(`of ${calculation.id} include the day it was asked for`, () => {
      fc.assert(
        fc.property(casesOf(calculation), ({ answers, on }) => {
          const { validFrom, validUntil } = calculation.calculate(answers, on);
          const day = calculation.dayOfRows(on);
          expect((validFrom ?? day) <= day && day <= (validUntil ?? day)).to.equal(true);
        }),
        { numRuns },
      );
    });
  }

  for (const [id, ofTheDay] of Object.entries(byRows)) {
    const calculation = calculations.find((one) => one.id === id)!;

    it(`of ${id} give the same lines on their first, on their last, and on the day asked for`, () => {
      let compared = 0;
      fc.assert(
        fc.property(casesOf(calculation), ({ answers: drawn, on }) => {
          const answers = Object.fromEntries(
            Object.entries(drawn).filter(([name]) => !ofTheDay.includes(name)),
          ) as Answers;
          const result = calculation.calculate(answers, on);
          if (result.status !== 'complete' || result.validFrom === null) return;
          // Since February 2025 the self-employed are asked when they were registered, which no row of a line says.
          if (id === 'death' && answers.segment === 'self-employed') return;
          compared += 1;
          for (const day of [result.validFrom, result.validUntil ?? '2100-12-31'])
            expect(told(calculation.calculate(answers, day)), `${on} and ${day}`).to.deep.equal(told(result));
        }),
        { numRuns },
      );
      expect(compared).to.be.above(numRuns / 20);
    });
  }
});
