import { expect } from '@open-wc/testing';
import type { Answers, Result } from '@payung/rules';
import { calculate } from '@payung/rules/accident';

const worker = { segment: 'wage-earner', wage: 4_000_000 } as const;
const onTheDay = (answers: Answers, on = '2026-01-10'): Result => calculate({ ...worker, ...answers }, on);
const amount = (result: Result, id: string): number | undefined =>
  result.lines.find((line) => line.id === id)?.amount;
const codes = (coded: Result['reasons']): string[] => coded.map(({ code }) => code);

describe('wage while unable to work', () => {
  const cases: [on: string, months: number, days: number, rupiah: number][] = [
    ['2026-01-10', 0, 15, 2_000_000],
    ['2026-01-10', 6, 0, 24_000_000],
    ['2026-01-10', 12, 0, 48_000_000],
    ['2026-01-10', 12, 15, 49_000_000],
    ['2026-01-10', 13, 0, 50_000_000],
    ['2019-12-01', 6, 0, 24_000_000],
    ['2019-12-01', 6, 15, 25_500_000],
    ['2019-12-01', 12, 0, 42_000_000],
    ['2019-12-02', 12, 0, 48_000_000],
    ['2019-12-01', 14, 0, 46_000_000],
  ];
  for (const [on, monthsUnable, daysUnable, rupiah] of cases) {
    it(`pays ${rupiah} for ${monthsUnable} months and ${daysUnable} days after an accident on ${on}`, () => {
      const result = onTheDay({ outcome: 'recovered', monthsUnable, daysUnable }, on);
      expect(amount(result, 'temporary-disability')).to.equal(rupiah);
      expect(codes(result.notices).includes('estimate')).to.equal(daysUnable > 0);
    });
  }

  it('names only the rates of the months that were counted', () => {
    const [line] = onTheDay({ outcome: 'recovered', monthsUnable: 2 }).lines;
    expect(line!.parameters).to.deep.equal(['jkk.stmb.1']);
  });

  it('has no line when no time was lost', () => {
    expect(onTheDay({ outcome: 'recovered' }).lines).to.deep.equal([]);
  });
});

describe('partial disability', () => {
  const of = (impairments: Record<string, string | number>[], more: Answers = {}): Result =>
    onTheDay({ outcome: 'partial-disability', impairments, ...more });

  it('multiplies a lost function by the share of the table instead of replacing it', () => {
    const result = of([{ kind: 'arm-shoulder-right', functionLoss: 50 }]);
    expect(amount(result, 'partial-disability')).to.equal(64_000_000);
    expect(result.facts.disabilityPercent).to.equal('20');
  });

  it('trades right and left for a left-handed worker', () => {
    const result = of([{ kind: 'arm-shoulder-left' }], { dominantHand: 'left' });
    expect(result.facts.disabilityPercent).to.equal('40');
    expect(of([{ kind: 'arm-shoulder-right' }], { dominantHand: 'left' }).facts.disabilityPercent).to.equal(
      '35',
    );
    expect(of([{ kind: 'one-eye' }], { dominantHand: 'left' }).facts.disabilityPercent).to.equal('35');
  });

  it('keeps half percentages exact', () => {
    expect(of([{ kind: 'index-finger-phalanx-right' }]).facts.disabilityPercent).to.equal('4.5');
    expect(
      of([{ kind: 'other-finger-phalanx-left', functionLoss: 33.3333 }]).facts.disabilityPercent,
    ).to.equal('0.4999995');
  });

  it('adds damages up to seventy per cent', () => {
    const atCap = of([{ kind: 'both-legs-groin' }]);
    expect([atCap.facts.disabilityPercent, codes(atCap.reasons)]).to.deep.equal(['70', []]);
    const above = of([{ kind: 'both-legs-groin' }, { kind: 'big-toe' }]);
    expect(above.facts.disabilityPercent).to.equal('70');
    expect(amount(above, 'partial-disability')).to.equal(224_000_000);
    expect(codes(above.reasons)).to.deep.equal(['disability-capped']);
    expect(codes(above.notices)).to.include('impairments-summed');
  });

  it('asks for steps, a percentage or the loss of function, as the damage needs', () => {
    const asked = (kind: string): string[] =>
      Object.keys(of([{ kind, functionLoss: -1, percent: -1, steps: -1 }]).problems);
    expect(asked('one-eye')).to.deep.equal(['impairments[0].functionLoss']);
    expect(asked('scalp')).to.deep.equal(['impairments[0].percent']);
    expect(asked('visual-field-per-10')).to.deep.equal(['impairments[0].steps']);
  });
});

describe('death from work', () => {
  it('compares the floor with the grant alone', () => {
    const result = onTheDay({ outcome: 'death', wage: 416_666 });
    expect(amount(result, 'death')).to.equal(20_000_000);
    expect(result.totals.cash).to.equal(42_000_000);
  });

  it('pays the sums of the first rules until 1 December 2019', () => {
    const result = onTheDay({ outcome: 'death', wage: 100_000 }, '2019-12-01');
    expect(result.lines.map((line) => line.amount)).to.deep.equal([16_200_000, 4_800_000, 3_000_000]);
  });

  it('knows no waiting period for the self-employed', () => {
    const result = calculate({ segment: 'self-employed', income: 0, outcome: 'death' }, '2026-10-05');
    expect(result.totals.cash).to.equal(70_000_000);
    expect(result.lines[0]!.parameters).to.include('bpu.brackets');
    expect(codes(result.notices)).to.include('to-verify');
  });

  it('grants scholarships without a minimum of months', () => {
    const result = onTheDay({ outcome: 'death', children: [{ level: 'kindergarten' }] });
    expect(result.totals.scholarship).to.equal(87_000_000);
  });
});

describe('costs', () => {
  it('gives each means of transport its own cap', () => {
    const costs = { transportLandCost: 6e6, transportSeaCost: 3e6, transportAirCost: 12e6 };
    const result = onTheDay({ outcome: 'recovered', ...costs });
    expect(result.totals.reimbursement).to.equal(17_000_000);
    expect(result.reasons).to.deep.equal([
      { code: 'cost-capped', parameters: ['jkk.transport.land', 'jkk.transport.sea', 'jkk.transport.air'] },
    ]);
  });

  it('has no line for what was not covered before December 2019', () => {
    const costs = { glassesCost: 1, hearingAidCost: 1, homeCareCost: 1 };
    const result = onTheDay({ outcome: 'recovered', ...costs }, '2019-12-01');
    expect(result.lines).to.deep.equal([]);
    expect(codes(result.reasons)).to.deep.equal(['not-covered-then']);
  });

  it('pays an artificial limb up to the list price and two fifths more', () => {
    const of = (prosthesisCost: number): Result =>
      onTheDay({ outcome: 'recovered', prosthesisCost, prosthesisListPrice: 10_000_000 });
    expect(of(14_000_000).totals.reimbursement).to.equal(14_000_000);
    expect(codes(of(14_000_000).reasons)).to.deep.equal([]);
    expect(of(14_000_001).totals.reimbursement).to.equal(14_000_000);
    expect(codes(of(14_000_001).reasons)).to.deep.equal(['cost-capped']);
  });
});
