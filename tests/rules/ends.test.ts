import { expect } from '@open-wc/testing';
import { calculate, parameters } from '@payung/rules';
import type { Answers, CalculationId } from '@payung/rules';
import { shifted } from './boundary-days.ts';

const earner = { segment: 'wage-earner', wage: 5_000_000, riskClass: 1, scale: 'medium-large' };
const own = { segment: 'self-employed', income: 1_000_000 };
const pension = { kind: 'old-age', monthsPaid: 180, averageWage: 5_000_000 };
const dismissed = { cause: 'terminated', ageAtRegistration: 30, monthsPaidInLast24: 24, wage: 5_000_000 };

/** What still holds the day after a number of the law ended: nothing known, or the rule without it. */
type After = readonly [calculation: CalculationId, answers: object, after: 'unknown' | 'another rule'];

const after: Readonly<Record<string, After>> = {
  'jp.ceiling': ['contribution', earner, 'unknown'],
  'jp.floor': ['pension', pension, 'unknown'],
  'jp.cap': ['pension', pension, 'unknown'],
  'relief.covid': ['contribution', earner, 'another rule'],
  'relief.labour-intensive': [
    'contribution',
    { ...earner, labourIntensive: true, employerWorkers: 50 },
    'another rule',
  ],
  'relief.labour-intensive.workers': [
    'contribution',
    { ...earner, labourIntensive: true, employerWorkers: 49 },
    'another rule',
  ],
  'relief.bpu.transport': ['contribution', { ...own, occupation: 'transport' }, 'another rule'],
  'relief.bpu.other': ['contribution', { ...own, occupation: 'other' }, 'another rule'],
  'scholarship.once': [
    'scholarship',
    { cause: 'work-death', children: [{ level: 'senior' }] },
    'another rule',
  ],
  'jkp.run': ['job-loss', { ...dismissed, longestRunPaid: 5 }, 'another rule'],
};

const ended = parameters().filter(({ rows }) => rows.at(-1)!.to !== null);

/** Every parameter that the result speaks of. */
const named = ({ lines, reasons, notices }: ReturnType<typeof calculate>): string[] =>
  [...lines, ...reasons, ...notices].flatMap((one) => one.parameters);

describe('the day after the last row of a number', () => {
  it('is looked at for every number that ends', () => {
    expect(ended.map(({ id }) => id).sort()).to.deep.equal(Object.keys(after).sort());
  });

  for (const { id, rows } of ended) {
    const [calculation, answers, then] = after[id]!;
    const last = rows.at(-1)!.to!;
    const on = (day: string) => calculate(calculation, answers as Answers, day);

    it(`${id} holds until ${last}`, () => {
      expect(named(on(last))).to.include(id);
    });

    if (then === 'unknown') {
      for (const day of [shifted(last, 1), '2030-06-15', '2100-12-31']) {
        it(`${id} makes ${calculation} unknown on ${day}, is named, and feeds no line`, () => {
          const result = on(day);
          expect(result.status).to.equal('unknown');
          expect(result.totals).to.deep.equal({});
          const reason = result.reasons.find(({ code }) => code === 'no-parameter')!;
          expect(reason.parameters).to.include(id);
          expect(result.lines.flatMap(({ parameters: fed }) => fed)).to.not.include(id);
        });
      }
    } else {
      it(`${id} is gone the day after, and another rule answers`, () => {
        const result = on(shifted(last, 1));
        expect(result.status).to.equal('complete');
        expect(named(result)).to.not.include(id);
      });
    }
  }
});
