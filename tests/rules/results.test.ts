import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkedUntil, parameters, ruleSetVersion } from '@payung/rules';
import type { Calculation, Line, Result } from '@payung/rules';
import { rounds } from '../proof.ts';
import { calculations } from './calculations.ts';
import { codes, kindOf, namesIn } from './codes.ts';
import { casesOf } from './drawn.ts';

const numRuns = rounds('randomResults');
const history = new Map(parameters().map(({ id, rows }) => [id, rows]));
const codesOf = (list: Result['reasons']): string[] => list.map(({ code }) => code);

/** The rows that fed a line: in force on the day, or in the month that the line is for. */
function rowsOf(line: Line, calculation: Calculation, on: string) {
  const month = /^month\.(\d{4}-\d\d)$/.exec(line.id)?.[1];
  const day = calculation.dayOfRows(month ? `${month}-01` : on);
  return line.parameters.map((id) =>
    history.get(id)!.find(({ from, to }) => from <= day && (to === null || day <= to))!,
  );
}

function checkLines(result: Result, calculation: Calculation): void {
  const { lines, on, notices } = result;
  for (const line of lines) {
    const rows = rowsOf(line, calculation, on);
    expect(rows.includes(undefined as never), `${line.id} is fed by a row that holds`).to.equal(false);
    const isMedium = rows.some(({ confidence }) => confidence === 'medium');
    expect([line.id, line.confidence]).to.deep.equal([line.id, isMedium ? 'medium' : 'high']);
    expect(new Set(line.parameters).size, line.id).to.equal(line.parameters.length);
  }
  const isUnsure = lines.some(({ confidence }) => confidence === 'medium');
  expect(codesOf(notices).includes('to-verify')).to.equal(isUnsure);
  const dated = result.calculation === 'group-budget' ? lines.slice(0, 1) : lines;
  const used = dated.flatMap((line) => rowsOf(line, calculation, on));
  const froms = used.map(({ from }) => from).sort();
  const tos = used.flatMap(({ to }) => to ?? []).sort();
  expect([result.validFrom, result.validUntil]).to.deep.equal([froms.at(-1) ?? null, tos[0] ?? null]);
}

function checkCodes(result: Result): void {
  const known = codes[result.calculation];
  const order = namesIn(known.reasons);
  const reasons = codesOf(result.reasons);
  expect(reasons).to.deep.equal(order.filter((code) => reasons.includes(code)));
  const notices = codesOf(result.notices);
  expect(new Set(notices).size).to.equal(notices.length);
  expect([...namesIn(known.notices), 'to-verify', 'beyond-checked']).to.include.members(notices);
  const ids = result.lines.map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  const lines = namesIn(known.lines);
  const places = ids.map((id) => lines.indexOf(kindOf(id)));
  expect(places.includes(-1), ids.join(' ')).to.equal(false);
  expect(places, 'in the order of the table').to.deep.equal([...places].sort((a, b) => a - b));
  expect(namesIn(known.totals)).to.include.members(Object.keys(result.totals));
  expect(namesIn(known.facts)).to.include.members(Object.keys(result.facts));
}

function checkStatus(result: Result): void {
  const { status, lines, totals, reasons, notices, on } = result;
  const isBeyond = status === 'complete' && on > checkedUntil;
  expect(codesOf(notices).includes('beyond-checked')).to.equal(isBeyond);
  if (status === 'ineligible') expect([lines, totals, notices]).to.deep.equal([[], {}, []]);
  if (status === 'ineligible' || status === 'unknown') expect(reasons.length).to.be.above(0);
  if (status === 'complete') expect(codesOf(reasons)).to.not.include('no-parameter');
  expect([result.missing, result.problems, result.ruleSetVersion]).to.deep.equal([[], {}, ruleSetVersion]);
}

describe('every result', () => {
  for (const calculation of calculations) {
    it(`of ${calculation.id} holds what the contract says of lines, codes, confidence, dates and status`, () => {
      let complete = 0;
      fc.assert(
        fc.property(casesOf(calculation), ({ answers, on }) => {
          const result = calculation.calculate(answers, on);
          expect(result.status).to.not.equal('incomplete');
          if (result.status === 'complete') complete += 1;
          checkStatus(result);
          checkCodes(result);
          checkLines(result, calculation);
        }),
        { numRuns },
      );
      expect(complete, 'complete results among them').to.be.above(numRuns / 20);
    });

    it(`of ${calculation.id} names no parameter that the calculation does not have`, () => {
      const own = calculation.parameters.map(({ id }) => id);
      fc.assert(
        fc.property(casesOf(calculation), ({ answers, on }) => {
          const { lines, reasons, notices } = calculation.calculate(answers, on);
          const named = [...lines, ...reasons, ...notices].flatMap(({ parameters }) => parameters);
          expect(own).to.include.members(named);
        }),
        { numRuns: Math.ceil(numRuns / 5) },
      );
    });
  }
});
