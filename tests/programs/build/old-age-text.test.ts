import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate } from '@payung/rules';
import { amountsOf } from './amounts-of.ts';

const on = '2026-11-29';
const example = (wage?: number) => amountsOf('jht', 'example', on, wage);

describe('the examples of jht', () => {
  for (const wage of [4_500_000, 5_067_381, 20_000_000]) {
    it(`save what the projection saves in a month and in ten years at a wage of ${wage}`, () => {
      const answers = { segment: 'wage-earner', wage, months: 120, returnRate: 0 };
      const { totals } = calculate('old-age-projection', answers, on);
      for (const amount of [totals['monthlyDeposit']!, totals['final']!])
        assert.ok(example(wage).includes(amount), String(amount));
    });
  }
  it('take the tax that the calculation takes', () => {
    const answers = { cause: 'retirement-age', age: 56, balance: 100_000_000 };
    const { totals } = calculate('old-age-withdrawal', answers, on);
    for (const amount of [answers.balance, totals['tax']!])
      assert.ok(example().includes(amount), String(amount));
  });
});

describe('the dues of jht', () => {
  it('are those of a self-employed person with the lowest income', () => {
    const answers = { segment: 'self-employed', income: 0, payer: 'state-budget', withOldAge: true };
    const { totals } = calculate('contribution', answers, on);
    assert.ok(amountsOf('jht', 'cost', on).includes(totals['bill']!));
  });
});
