import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate, questions } from '@payung/rules/migrant-benefit';

const paid = (phase: string, benefit: string, answers: Answers = {}, on = '2026-03-01'): Result =>
  calculate({ phase, benefit, ...answers }, on);
const codes = (result: Result): string[] => result.reasons.map(({ code }) => code);

describe('what is paid by the time it happened', () => {
  const cases: [phase: string, benefit: string, answers: Answers, total: number, reasons: string[]][] = [
    ['before', 'death', {}, 42_000_000, []],
    ['during', 'death', {}, 85_000_000, []],
    ['during', 'work-accident-death', {}, 85_000_000, []],
    ['before', 'sexual-violence', {}, 50_000_000, []],
    ['during', 'contract-mismatch', { repatriationCost: 15_000_000 }, 40_000_000, []],
    ['during', 'contract-mismatch', { repatriationCost: 15_000_001 }, 40_000_000, ['cost-capped']],
    ['after', 'loss-on-return', { lossAmount: 10_000_001 }, 10_000_000, ['cost-capped']],
    ['after', 'loss-on-return', { lossAmount: 0 }, 0, []],
    [
      'during',
      'care-costs',
      { treatmentCost: 60e6, homeCareCost: 30e6, hearingAidCost: 3e6, glassesCost: 2e6 },
      73_500_000,
      ['cost-capped'],
    ],
    ['after', 'care-costs', { glassesCost: 900_000 }, 900_000, []],
  ];
  for (const [phase, benefit, answers, total, reasons] of cases) {
    it(`${benefit} ${phase} work: ${total}${reasons.length > 0 ? `, ${reasons.join()}` : ''}`, () => {
      const result = paid(phase, benefit, answers);
      expect([result.status, result.totals, codes(result)]).to.deep.equal(['complete', { total }, reasons]);
    });
  }

  it('names every cap that was passed over', () => {
    const result = paid('during', 'care-costs', { treatmentCost: 60e6, glassesCost: 2e6 });
    expect(result.reasons[0]!.parameters).to.deep.equal(['pmi.treatment', 'pmi.glasses']);
  });

  it('has scholarships only for a death during work, without a minimum of months', () => {
    const children = [{ level: 'senior', until: 'senior' }];
    expect(paid('during', 'death', { children }).totals.total).to.equal(94_000_000);
    expect(paid('after', 'death', { children }).totals.total).to.equal(42_000_000);
    expect(questions({ phase: 'after', benefit: 'death' }, '2026-03-01').length).to.equal(2);
  });
});

describe('what is not paid or not known', () => {
  const cases: [phase: string, benefit: string, status: string, reason: string][] = [
    ['during', 'failed-departure', 'ineligible', 'wrong-phase'],
    ['during', 'loss-on-return', 'ineligible', 'wrong-phase'],
    ['before', 'contract-mismatch', 'ineligible', 'wrong-phase'],
    ['before', 'work-accident-death', 'unknown', 'not-computed'],
    ['after', 'work-accident-death', 'unknown', 'not-computed'],
    ['during', 'total-disability', 'unknown', 'not-computed'],
    ['during', 'partial-disability', 'unknown', 'not-computed'],
    ['during', 'termination', 'unknown', 'not-computed'],
    ['during', 'termination-after-accident', 'unknown', 'not-computed'],
    ['during', 'failed-placement', 'unknown', 'not-computed'],
  ];
  for (const [phase, benefit, status, reason] of cases) {
    it(`${benefit} ${phase} work is ${reason}`, () => {
      const result = paid(phase, benefit);
      expect([result.status, codes(result), result.facts, result.lines]).to.deep.equal([
        status,
        [reason],
        {},
        [],
      ]);
    });
  }

  it('pays no failed departure through own fault', () => {
    expect(codes(paid('before', 'failed-departure', { ownFault: true }))).to.deep.equal(['own-fault']);
  });

  it('takes claims for five years', () => {
    expect(paid('during', 'care-costs', { claimDate: '2031-03-01' }).status).to.equal('complete');
    const late = paid('during', 'work-accident-death', { claimDate: '2031-03-02' });
    expect([late.status, codes(late), late.facts]).to.deep.equal([
      'ineligible',
      ['claim-expired'],
      { claimUntil: '2031-03-01' },
    ]);
  });

  it('is unknown before 22 February 2023', () => {
    expect(paid('during', 'death', {}, '2023-02-21').status).to.equal('unknown');
    expect(paid('during', 'death', {}, '2023-02-22').status).to.equal('complete');
  });
});
