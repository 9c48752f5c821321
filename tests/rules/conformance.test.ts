import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import { vectors } from './vectors.ts';

function expectKeys(actual: object, expected: object | undefined): void {
  if (!expected) return;
  if (Object.keys(expected).length === 0) expect(actual).to.deep.equal({});
  expect(actual).to.deep.include(expected);
}

describe('the conformance suite', () => {
  for (const { id, calculation, on, answers, expect: expected } of vectors) {
    it(`${id} › ${calculation} on ${on} is ${expected.status}`, () => {
      const result = calculate(calculation, answers, on);
      expect(result.status).to.equal(expected.status);
      if (expected.lines) {
        expect(Object.fromEntries(result.lines.map((line) => [line.id, line.amount]))).to.deep.equal(
          expected.lines,
        );
      }
      expectKeys(result.totals, expected.totals);
      expectKeys(result.facts, expected.facts);
      if (expected.reasons) expect(result.reasons.map(({ code }) => code)).to.deep.equal(expected.reasons);
      if (expected.missing) expect(result.missing).to.deep.equal(expected.missing);
      if (expected.problems) expect(result.problems).to.deep.equal(expected.problems);
      if (expected.notices) {
        expect(result.notices.map(({ code }) => code)).to.include.members([...expected.notices]);
      }
    });
  }
});
