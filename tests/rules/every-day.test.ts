import { expect } from '@open-wc/testing';
import { calculate, parameters } from '@payung/rules';
import { shifted } from './boundary-days.ts';
import { calculations } from './calculations.ts';
import { people } from './people.ts';

const first = '2015-07-01';
const last = '2035-12-31';

function everyDay(): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = shifted(day, 1)) days.push(day);
  return days;
}

/** The first and the last day of every month, and the days around every change of the law. */
function tellingDays(): string[] {
  const months = everyDay().filter((day) => day.endsWith('-01'));
  const edges = parameters().flatMap(({ rows }) =>
    rows.flatMap(({ from, to }) => [shifted(from, -1), from, ...(to ? [to, shifted(to, 1)] : [])]),
  );
  const days = new Set([...months, ...months.map((day) => shifted(day, -1)), ...edges, last]);
  return [...days].filter((day) => day >= first && day <= last).sort();
}

const days = (window as { PAYUNG_PROOF?: string }).PAYUNG_PROOF === 'full' ? everyDay() : tellingDays();

describe('every day from July 2015 to 2035', () => {
  it('is asked of every calculation', () => {
    expect(
      calculations.map(({ id }) => id).filter((id) => !people.some(([asked]) => asked === id)),
    ).to.deep.equal([]);
  });

  for (const [calculation, who, answers] of people) {
    it(`gives ${who} an answer of ${calculation} or says that it is not known, and which number is missing`, () => {
      const since = calculations.find(({ id }) => id === calculation)!;
      for (const on of days) {
        const { status, lines, totals, reasons } = calculate(calculation, answers, on);
        expect(status, on).to.be.oneOf(['complete', 'unknown']);
        const amounts = [...lines.map(({ amount }) => amount), ...Object.values(totals)];
        expect(
          amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0),
          on,
        ).to.equal(true);
        if (status === 'complete') continue;
        const codes = reasons.map(({ code }) => code);
        expect(
          ['no-parameter', 'not-computed', 'regime-change'].some((code) => codes.includes(code)),
          on,
        ).to.equal(true);
        const isSupported = since.dayOfRows(on) >= since.since;
        const unnamed = reasons.filter(
          ({ code, parameters: named }) => code === 'no-parameter' && named.length === 0,
        );
        if (isSupported) expect(unnamed, on).to.deep.equal([]);
      }
    });
  }
});
