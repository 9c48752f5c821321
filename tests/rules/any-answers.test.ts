import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, Calculation } from '@payung/rules';
import { rounds } from '../proof.ts';
import { calculations } from './calculations.ts';
import { casesOf, objectsFor } from './drawn.ts';
import { wrongIn } from './problems-in.ts';

const numRuns = rounds('randomAnswers');

/** A fingerprint that also sees what JSON leaves out; the same for all that cannot be looked at. */
function seen(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' || typeof part === 'string' ? part : `${typeof part} ${String(part)}`,
    );
  } catch {
    return 'unreadable';
  }
}

function check(calculation: Calculation, answers: Answers, on: string): void {
  const before = seen(answers);
  const result = calculation.calculate(answers, on);
  expect(seen(answers)).to.equal(before);
  expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  expect(JSON.stringify(calculation.calculate(answers, on))).to.equal(JSON.stringify(result));
  const amounts = [...result.lines.map(({ amount }) => amount), ...Object.values(result.totals)];
  for (const amount of amounts) expect(Number.isSafeInteger(amount) && amount >= 0).to.equal(true);
  const { missing, problems } = wrongIn(calculation, answers, on);
  expect(result.missing).to.deep.equal(missing);
  expect(result.problems).to.deep.equal(problems);
  const isOpen = missing.length > 0 || Object.keys(problems).length > 0;
  expect(result.status === 'incomplete').to.equal(isOpen);
  if (isOpen) {
    const { lines, totals, facts, reasons, notices, validFrom, validUntil } = result;
    const nothing = [[], {}, {}, [], [], null, null];
    expect([lines, totals, facts, reasons, notices, validFrom, validUntil]).to.deep.equal(nothing);
  }
}

describe('whatever is answered', () => {
  for (const calculation of calculations) {
    it(`${calculation.id} never throws, changes nothing, says the same twice and names every wrong answer`, () => {
      fc.assert(
        fc.property(casesOf(calculation, 9), ({ answers, on }) => check(calculation, answers, on)),
        { numRuns },
      );
    });

    it(`${calculation.id} takes objects of any kind`, () => {
      fc.assert(
        fc.property(objectsFor(calculation), ({ answers, on }) => check(calculation, answers, on)),
        { numRuns },
      );
    });
  }
});
