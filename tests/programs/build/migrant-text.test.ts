import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate, type Answers } from '@payung/rules';
import { amountsOf } from './amounts-of.ts';

const on = '2026-11-29';
const dues = (placement: string, termMonths: number) =>
  calculate('migrant-contribution', { placement, termMonths }, on).totals['total']!;
const benefit = (answers: Answers) => calculate('migrant-benefit', answers, on).totals['total']!;

describe('the text of migrant workers', () => {
  const terms: [placement: string, termMonths: number][] = [
    ['agency', 24],
    ['individual', 30],
    ['individual', 24],
    ['individual', 12],
    ['individual', 6],
  ];
  for (const [placement, termMonths] of terms) {
    it(`says what ${termMonths} months cost (${placement})`, () => {
      assert.ok(amountsOf('pmi', 'cost', on).includes(dues(placement, termMonths)));
    });
  }
  it('says what twelve months and twelve more cost', () => {
    const oneMore = dues('individual', 13) - dues('individual', 12);
    assert.ok(amountsOf('pmi', 'mistakes', on).includes(dues('individual', 12) + 12 * oneMore));
  });
  for (const phase of ['before', 'during', 'after']) {
    it(`says what a family receives for a death: ${phase}`, () => {
      assert.ok(amountsOf('pmi', 'benefits', on).includes(benefit({ phase, benefit: 'death' })));
    });
  }
  it('adds the school years of a child as the calculation does', () => {
    const children = [{ level: 'primary', yearsLeft: 2, universityYears: 4 }];
    assert.equal(
      amountsOf('pmi', 'example', on).at(-1),
      benefit({ phase: 'during', benefit: 'death', children }),
    );
  });
});
