import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate, type Answers } from '@payung/rules';
import { amountsOf } from './amounts-of.ts';

const on = '2026-11-29';
const total = (answers: Answers) => calculate('accident', answers, on).totals['total']!;
const example = (wage?: number) => amountsOf('jkk', 'example', on, wage);

describe('the examples of jkk', () => {
  it('give the family of the fisher what the calculation gives', () => {
    assert.ok(example().includes(total({ segment: 'self-employed', income: 0, outcome: 'death' })));
  });
  for (const wage of [4_500_000, 5_067_381, 300_000]) {
    it(`give the factory worker what the calculation gives at a wage of ${wage}`, () => {
      const answers = {
        segment: 'wage-earner',
        wage,
        outcome: 'partial-disability',
        monthsUnable: 3,
        dominantHand: 'right',
        impairments: [{ kind: 'one-eye', functionLoss: 100 }],
      };
      assert.ok(example(wage).includes(total(answers)));
    });
    it(`give the family of the factory worker what the calculation gives at a wage of ${wage}`, () => {
      assert.ok(example(wage).includes(total({ segment: 'wage-earner', wage, outcome: 'death' })));
    });
  }
});

describe('the benefits of jkk', () => {
  it('count death and total disability in months of wage', () => {
    const said = amountsOf('jkk', 'benefits', on);
    for (const months of [48, 56]) assert.ok(said.includes(months), String(months));
  });
});
