import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { install } from '../../bench/install.ts';
import { judgedRatio } from '../../bench/judge.ts';

describe('the dues of the self-employed beside Publicodes', () => {
  let comparison: typeof import('../../bench/publicodes.ts');

  before(async () => {
    install();
    comparison = await import('../../bench/publicodes.ts');
  });

  it('are the same for every income, day, occupation and payer', () => {
    assert.ok(comparison.assertEqualResults() > 1_000);
  });

  it('are worked out many times faster', () => {
    const { fails, line } = judgedRatio(comparison.compared(7, 30).ratio);
    assert.ok(!fails, line);
  });
});
