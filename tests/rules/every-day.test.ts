import { expect } from '@open-wc/testing';
import type { Answers, CalculationId } from '@payung/rules';
import { calculate } from '@payung/rules';

// Every month's first and last days lie among these, and in a full run every day does.
const step = (window as { PAYUNG_PROOF?: string }).PAYUNG_PROOF === 'full' ? 1 : 5;

function* days(first: string, last: string): Generator<string> {
  const end = Date.parse(last);
  for (let time = Date.parse(first); time <= end; time += step * 86_400_000) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}

const people: readonly (readonly [CalculationId, string, Answers])[] = [
  [
    'contribution',
    'a wage earner',
    {
      segment: 'wage-earner',
      wage: 20_000_000,
      riskClass: 2,
      scale: 'medium-large',
      jobLossMember: true,
      labourIntensive: true,
      employerWorkers: 80,
    },
  ],
  [
    'contribution',
    'a driver',
    { segment: 'self-employed', income: 3_000_000, withOldAge: true, occupation: 'transport' },
  ],
  [
    'death',
    'a family',
    {
      segment: 'self-employed',
      registeredOn: '2015-01-01',
      monthsPaid: 60,
      children: [{ level: 'primary', age: 8 }, { level: 'senior' }],
      paidLateDays: 2,
    },
  ],
];

describe('every day from July 2015 to 2035', () => {
  for (const [calculation, who, answers] of people) {
    it(`gives ${who} an answer of the ${calculation} or says that it is not known`, () => {
      for (const on of days('2015-07-01', '2035-12-31')) {
        const result = calculate(calculation, answers, on);
        expect(result.status, on).to.be.oneOf(['complete', 'unknown']);
        expect(
          result.lines.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0),
          on,
        ).to.equal(true);
      }
    });
  }
});
