import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate } from '@payung/rules';
import { amountsOf } from './amounts-of.ts';

const on = '2026-11-29';
const wages = [900_000, 1_234_550, 5_000_000, 12_345_650];

describe('the text of housing loans', () => {
  for (const wage of wages) {
    it(`adds ten years of old-age dues as the calculation does: ${wage}`, () => {
      const answers = { segment: 'wage-earner', wage, months: 120, returnRate: 0 };
      const { totals } = calculate('old-age-projection', answers, on);
      assert.ok(amountsOf('mlt', 'example', on, wage).includes(totals['final']!));
    });
  }
});
