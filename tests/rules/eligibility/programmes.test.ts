import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/eligibility';

const asked = (answers: Answers, on = '2026-06-01'): Result => calculate(answers, on);
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);
const firm = { segment: 'wage-earner', scale: 'medium-large', age: 30 } as const;

describe('job loss cover of wage earners', () => {
  const cases: [fact: string, answers: Answers, on: string, state: string, reasons: string[]][] = [
    ['at 53', { age: 53 }, '2026-06-01', 'automatic', []],
    ['at 54', { age: 54 }, '2026-06-01', 'none', ['registered-at-54-or-older']],
    [
      'of a foreigner without health insurance',
      { citizen: false, healthInsured: false },
      '2026-06-01',
      'none',
      ['not-citizen', 'no-health-insurance'],
    ],
    ['in January 2021', {}, '2021-01-31', 'none', ['job-loss-not-yet']],
    ['in February 2021', {}, '2021-02-01', 'automatic', []],
    ['in a micro business', { scale: 'micro' }, '2026-06-01', 'to-verify', ['job-loss-micro-to-verify']],
    ['in a micro business in 2020', { scale: 'micro' }, '2020-06-01', 'none', ['job-loss-not-yet']],
  ];
  for (const [fact, answers, on, state, reasons] of cases) {
    it(`${fact} is ${state}`, () => {
      const result = asked({ ...firm, ...answers }, on);
      expect([result.facts.jobLoss, codes(result)]).to.deep.equal([state, reasons]);
    });
  }
});

describe('the self-employed', () => {
  it('register until 64', () => {
    expect(asked({ segment: 'self-employed', age: 64 }).facts.oldAge).to.equal('optional');
    const late = asked({ segment: 'self-employed', age: 65 });
    expect([late.status, late.facts]).to.deep.equal(['ineligible', {}]);
  });

  it('must save for old age when they employ others', () => {
    expect(asked({ segment: 'self-employed', age: 40, isEmployer: true }).facts.oldAge).to.equal('mandatory');
  });
});

describe('everybody else', () => {
  it('is unknown as a migrant worker before February 2023', () => {
    const before = asked({ segment: 'migrant' }, '2023-01-31');
    expect([before.status, before.facts, codes(before)]).to.deep.equal(['unknown', {}, ['no-parameter']]);
    expect(asked({ segment: 'migrant' }, '2023-02-01').status).to.equal('complete');
  });

  it('is asked no age where it does not matter', () => {
    const names = (answers: Answers): string[] => questions(answers, '2026-06-01').map(({ name }) => name);
    expect(names({ segment: 'construction' })).to.deep.equal(['segment']);
    expect(names({ segment: 'wage-earner', scale: 'micro' })).to.deep.equal(['segment', 'scale']);
    expect(names({ segment: 'wage-earner', scale: 'small' })).to.deep.equal([
      'segment',
      'scale',
      'age',
      'citizen',
      'healthInsured',
    ]);
  });

  it('has no amount and no days of validity', () => {
    const result = asked(firm);
    expect([result.lines, result.totals, result.validFrom]).to.deep.equal([[], {}, null]);
  });
});
