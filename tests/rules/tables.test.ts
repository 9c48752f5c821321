import { expect } from '@open-wc/testing';
import { calculate } from '@payung/rules';
import type { Answers } from '@payung/rules';
import { expectedParameters } from './boundary-days.ts';

/** The numbers of a table, typed from the document of the law. */
const table = <Value>(id: string): Value =>
  expectedParameters.find((expected) => expected.id === id)!.rows[0]![2] as Value;

describe('the income table of the self-employed', () => {
  const steps = table<readonly { from: number; base: number }[]>('bpu.brackets');
  const base = (income: number): number | undefined =>
    calculate('contribution', { segment: 'self-employed', income }, '2025-06-01').totals.base;

  it('has 33 steps', () => {
    expect(steps.length).to.equal(33);
  });
  steps.forEach(({ from, base: expected }, place) => {
    it(`goes to ${expected} at an income of ${from}, not one rupiah earlier`, () => {
      expect(base(from)).to.equal(expected);
      if (place > 0) expect(base(from - 1)).to.equal(steps[place - 1]!.base);
    });
  });
  it('ends with its last step', () => {
    expect(base(1e12)).to.equal(20_700_000);
  });
});

describe('the table of impairments', () => {
  const kinds = table<Readonly<Record<string, number | readonly number[]>>>('jkk.impairments');
  const result = (kind: string, more: object = {}) =>
    calculate(
      'accident',
      {
        segment: 'wage-earner',
        wage: 1_000_000,
        outcome: 'partial-disability',
        impairments: [{ kind, ...more }],
      } as Answers,
      '2026-01-10',
    );

  it('has 46 kinds', () => {
    expect(Object.keys(kinds).length).to.equal(46);
  });
  for (const [kind, percent] of Object.entries(kinds)) {
    if (typeof percent !== 'number') continue;
    const isPerStep = /-per-10(db)?$/.test(kind);
    it(`gives ${percent} per cent${isPerStep ? ' a step' : ''} for ${kind}`, () => {
      // 80 months of one million are 80 million, of which one per cent is 800,000.
      const { facts, lines } = result(kind, isPerStep ? { steps: 1 } : {});
      expect(facts.disabilityPercent).to.equal(String(percent));
      expect(lines[0]!.amount).to.equal(percent * 800_000);
    });
  }
  it('leaves the scalp to the doctor, from 10 to 30 per cent', () => {
    expect(kinds.scalp).to.deep.equal([10, 30]);
    const path = 'impairments[0].percent';
    expect(result('scalp', { percent: 10 }).facts.disabilityPercent).to.equal('10');
    expect(result('scalp', { percent: 30 }).facts.disabilityPercent).to.equal('30');
    expect(result('scalp', { percent: 9.9999 }).problems).to.deep.equal({ [path]: 'too-small' });
    expect(result('scalp', { percent: 30.0001 }).problems).to.deep.equal({ [path]: 'too-large' });
  });
});

/** What 1,000,000 more adds just below and just above the end of a slice. */
function around(sum: (amount: number) => number, end: number): [below: number, above: number] {
  return [sum(end) - sum(end - 1_000_000), sum(end + 1_000_000) - sum(end)];
}

describe('the slices of a contract value', () => {
  const tiers = table<readonly { upTo: number | null; accident: number; death: number }[]>('jakon.tiers');
  const line = (place: number) => (contractValue: number) =>
    calculate('construction', { basis: 'contract', contractValue }, '2026-06-01').lines[place]!.amount;

  tiers.slice(0, -1).forEach(({ upTo, accident, death }, place) => {
    const next = tiers[place + 1]!;
    it(`change at ${upTo} from ${accident} and ${death} per cent to ${next.accident} and ${next.death}`, () => {
      expect(around(line(0), upTo!)).to.deep.equal([
        Math.round(accident * 10_000),
        Math.round(next.accident * 10_000),
      ]);
      expect(around(line(1), upTo!)).to.deep.equal([
        Math.round(death * 10_000),
        Math.round(next.death * 10_000),
      ]);
    });
  });
});

describe('the slices of the progressive tax', () => {
  const slices = table<readonly { upTo: number | null; percent: number }[]>('jht.tax.progressive');
  const tax = (balance: number): number =>
    calculate(
      'old-age-withdrawal',
      { cause: 'contract-ended', balance, earlierPayments: [{ date: '2022-06-01', amount: 1 }] },
      '2026-06-01',
    ).totals.tax!;

  slices.slice(0, -1).forEach(({ upTo, percent }, place) => {
    const next = slices[place + 1]!.percent;
    it(`change at ${upTo} from ${percent} to ${next} per cent`, () => {
      expect(around(tax, upTo!)).to.deep.equal([percent * 10_000, next * 10_000]);
    });
  });
});

describe('the savings a migrant worker may choose', () => {
  const choices = table<readonly number[]>('jht.migrant.choices');
  const result = (oldAgeMonthly: number) =>
    calculate('migrant-contribution', { placement: 'agency', termMonths: 6, oldAgeMonthly }, '2026-06-01');

  for (const amount of choices) {
    it(`hold ${amount} a month and no rupiah more`, () => {
      expect(result(amount).totals.oldAge).to.equal(amount * 6);
      expect(result(amount + 1).problems).to.deep.equal({ oldAgeMonthly: 'not-a-choice' });
    });
  }
  it('hold nothing at all, too', () => {
    expect(result(0).totals.oldAge).to.equal(0);
  });
});
