import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate } from '@payung/rules/old-age-withdrawal';

const asked = (answers: Answers, on = '2026-05-05'): Result =>
  calculate({ balance: 20_000_000, ...answers }, on);
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);

describe('when old-age savings are paid', () => {
  const cases: [fact: string, answers: Answers, reasons: string[]][] = [
    ['not at 55', { cause: 'retirement-age', age: 55 }, ['age-not-reached']],
    ['at 56', { cause: 'retirement-age', age: 56 }, []],
    [
      'at the retirement age of the company',
      { cause: 'retirement-age', age: 50, companyRetirementAge: 50 },
      [],
    ],
    [
      'at 56 even when the company says 60',
      { cause: 'retirement-age', age: 56, companyRetirementAge: 60 },
      [],
    ],
    ['not after 119 months for a part', { cause: 'partial-10', monthsMember: 119 }, ['too-few-months']],
    ['after 120 months for a part', { cause: 'partial-30', monthsMember: 120 }, []],
    [
      'not for a second part',
      { cause: 'partial-30', monthsMember: 100, partialTaken: true },
      ['too-few-months', 'partial-already-taken'],
    ],
    ['after a contract ran out, at once', { cause: 'contract-ended' }, []],
  ];
  for (const [fact, answers, reasons] of cases) {
    it(`${fact}: ${reasons.join(', ') || 'paid'}`, () => {
      const result = asked(answers);
      expect(codes(result.reasons)).to.deep.equal(reasons);
      expect(result.status).to.equal(reasons.length > 0 ? 'ineligible' : 'complete');
    });
  }

  const waiting: [endedOn: string, on: string, from: string, status: string][] = [
    ['2026-01-31', '2026-02-27', '2026-02-28', 'ineligible'],
    ['2026-01-31', '2026-02-28', '2026-02-28', 'complete'],
    ['2026-10-10', '2026-11-09', '2026-11-10', 'ineligible'],
  ];
  for (const [endedOn, on, claimableFrom, status] of waiting) {
    it(`is ${status} on ${on} for a dismissal on ${endedOn}`, () => {
      const result = asked({ cause: 'terminated', endedOn }, on);
      expect([result.status, result.facts]).to.deep.equal([status, { claimableFrom }]);
    });
  }

  it('is not known before 26 April 2022 for what Permenaker 4/2022 brought', () => {
    const result = asked({ cause: 'resigned', endedOn: '2022-01-01' }, '2022-04-25');
    expect([result.status, result.facts, codes(result.reasons)]).to.deep.equal([
      'unknown',
      {},
      ['no-parameter'],
    ]);
    expect(asked({ cause: 'resigned', endedOn: '2022-01-01' }, '2022-04-26').status).to.equal('complete');
    expect(asked({ cause: 'retirement-age', age: 56 }, '2022-04-25').status).to.equal('complete');
    expect(asked({ cause: 'partial-10', monthsMember: 120 }, '2015-07-01').status).to.equal('complete');
  });

  it('warns that a part makes the rest dearer, and of the tax number above fifty million', () => {
    const part = asked({ cause: 'partial-10', monthsMember: 120, balance: 50_000_001 });
    expect(codes(part.notices)).to.deep.equal(['tax-number-needed', 'later-payment-taxed']);
    expect(codes(asked({ cause: 'contract-ended', balance: 50_000_000 }).notices)).to.deep.equal([]);
  });

  it('takes no earlier payment from after the day', () => {
    const result = asked({ cause: 'death', earlierPayments: [{ date: '2026-05-06', amount: 1 }] });
    expect(result.problems).to.deep.equal({ 'earlierPayments[0].date': 'too-late' });
  });
});
