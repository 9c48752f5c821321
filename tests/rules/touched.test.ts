import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import type { CalculationId } from '@payung/rules';
import { calculations } from './calculations.ts';
import { codes, kindOf, namesIn } from './codes.ts';
import { vectors } from './vectors.ts';

/** Parameters that no line, reason or notice of a calculation names. */
const silent: Partial<Record<CalculationId, readonly string[]>> = {
  // It decides a fact alone, and stands in the step of that fact.
  'job-loss': ['jkp.training'],
  // It stands for the table of programmes and scales as a whole.
  eligibility: ['programmes.matrix'],
  // The one sum of the first rules had ended before migrant workers were covered.
  'migrant-benefit': ['scholarship.once'],
};

/** Dues are due whoever somebody is: nobody is refused. */
const neverRefused: readonly CalculationId[] = [
  'contribution',
  'old-age-projection',
  'migrant-contribution',
  'construction',
  'group-budget',
];

describe('the conformance suite', () => {
  for (const { id, parameters } of calculations) {
    const own = vectors.filter(({ calculation }) => calculation === id);
    const expected = own.map((vector) => vector.expect);
    const without = (list: string, seen: readonly string[]): string[] =>
      namesIn(list).filter((name) => !seen.includes(name));

    it(`expects every line, total, fact, reason and notice of ${id} by name`, () => {
      const keys = (part: 'lines' | 'totals' | 'facts') =>
        expected.flatMap((one) => Object.keys(one[part] ?? {}));
      const listed = (part: 'reasons' | 'notices') => expected.flatMap((one) => one[part] ?? []);
      const { lines, totals, facts, reasons, notices } = codes[id];
      expect(without(lines, keys('lines').map(kindOf))).to.deep.equal([]);
      expect(without(totals, keys('totals'))).to.deep.equal([]);
      expect(without(facts, keys('facts'))).to.deep.equal([]);
      expect(without(reasons, listed('reasons'))).to.deep.equal([]);
      expect(without(notices, listed('notices'))).to.deep.equal([]);
    });

    it(`uses every parameter of ${id}`, () => {
      const used = own
        .map(({ answers, on }) => calculate(id, answers, on))
        .flatMap(({ lines, reasons, notices }) => [...lines, ...reasons, ...notices])
        .flatMap((one) => one.parameters);
      const unused = parameters.map((one) => one.id).filter((one) => !used.includes(one));
      expect(unused).to.deep.equal(silent[id] ?? []);
    });

    it(`has every status that ${id} can have`, () => {
      const statuses = [
        'complete',
        'incomplete',
        'unknown',
        ...(neverRefused.includes(id) ? [] : ['ineligible']),
      ];
      expect([...new Set(expected.map(({ status }) => status))].sort()).to.deep.equal(statuses.sort());
    });
  }
});
