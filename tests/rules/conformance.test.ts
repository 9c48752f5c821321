import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import { differences } from '../../packages/rules/conformance/differences.ts';
import { vectors } from './vectors.ts';

describe('the conformance suite', () => {
  for (const { id, calculation, on, answers, expect: expected } of vectors) {
    it(`${id} › ${calculation} on ${on} is ${expected.status}`, () => {
      expect(differences(calculate(calculation, answers, on), expected)).to.deep.equal([]);
    });
  }
});

describe('the comparison of a result with a vector', () => {
  const line = (id: string, amount: unknown) => ({ id, amount });
  const result = {
    status: 'complete',
    lines: [line('accident', 12_000), line('death', 15_000)],
    totals: { bill: 27_000, employer: 27_000 },
    facts: { claimUntil: '2031-01-10' },
    missing: [],
    problems: {},
    reasons: [{ code: 'death-floor' }, { code: 'cost-capped' }],
    notices: [{ code: 'estimate' }, { code: 'to-verify' }],
  };
  const same = {
    status: 'complete',
    lines: { death: 15_000, accident: 12_000 },
    totals: { bill: 27_000 },
    facts: { claimUntil: '2031-01-10' },
    missing: [],
    problems: {},
    reasons: ['death-floor', 'cost-capped'],
    notices: ['to-verify'],
  } as const;

  it('is content with the same lines in any order, and with totals, facts and notices besides', () => {
    expect(differences(result, same)).to.deep.equal([]);
  });

  it('looks only at what the vector names', () => {
    expect(differences(result, { status: 'complete' })).to.deep.equal([]);
  });

  const cases: [fact: string, result: unknown, expected: object, told: string[]][] = [
    ['another status', { ...result, status: 'unknown' }, {}, ['status is "unknown", expected "complete"']],
    ['no result', null, {}, ['the result is null, not an object']],
    ['a list', [result], {}, [`the result is ${JSON.stringify([result])}, not an object`]],
    [
      'an amount written as text',
      { ...result, lines: [line('accident', '12000')] },
      { lines: { accident: 12_000 } },
      ['line accident is "12000", expected 12000'],
    ],
    [
      'a line that is missing',
      result,
      { lines: { ...same.lines, 'old-age': 1 } },
      ['line old-age is absent, expected 1'],
    ],
    ['a line too many', result, { lines: { accident: 12_000 } }, ['line death is 15000, expected absent']],
    [
      'a line that is there twice',
      { ...result, lines: [line('accident', 1), line('accident', 1)] },
      { lines: { accident: 1 } },
      ['line accident is there twice'],
    ],
    ['lines that are no list', { ...result, lines: {} }, { lines: {} }, ['lines are {}, not a list']],
    [
      'a line without a name',
      { ...result, lines: [7] },
      { lines: {} },
      ['a line is 7, not an object with an id'],
    ],
    [
      'a line named like a word of the language',
      { ...result, lines: [] },
      { lines: { constructor: 1 } },
      ['line constructor is absent, expected 1'],
    ],
    ['a total that is missing', result, { totals: { saving: 1 } }, ['total saving is absent, expected 1']],
    [
      'totals where there must be none',
      result,
      { totals: {} },
      ['total bill is 27000, expected absent', 'total employer is 27000, expected absent'],
    ],
    [
      'facts where there must be none',
      result,
      { facts: {} },
      ['fact claimUntil is "2031-01-10", expected absent'],
    ],
    ['totals that are absent', { status: 'complete' }, { totals: {} }, ['totals are absent, not an object']],
    [
      'reasons in another order',
      result,
      { reasons: ['cost-capped', 'death-floor'] },
      ['reasons are ["death-floor","cost-capped"], expected ["cost-capped","death-floor"]'],
    ],
    [
      'a reason too many',
      result,
      { reasons: ['death-floor'] },
      ['reasons are ["death-floor","cost-capped"], expected ["death-floor"]'],
    ],
    [
      'missing answers that are not told',
      result,
      { missing: ['wage'] },
      ['missing are [], expected ["wage"]'],
    ],
    [
      'a problem too many',
      { ...result, problems: { wage: 'type' } },
      { problems: {} },
      ['problem wage is "type", expected absent'],
    ],
    [
      'a notice that is missing',
      result,
      { notices: ['relief-applied'] },
      ['notice relief-applied is absent; there are ["estimate","to-verify"]'],
    ],
  ];
  for (const [fact, given, expected, told] of cases) {
    it(`tells ${fact}`, () => {
      expect(differences(given, { status: 'complete', ...expected })).to.deep.equal(told);
    });
  }
});
