import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculate } from '@payung/rules';
import { amountsOf } from './amounts-of.ts';

const on = '2026-11-29';

describe('the text of building projects', () => {
  it('reckons a contract slice by slice as the calculation does', () => {
    const { totals } = calculate('construction', { basis: 'contract', contractValue: 1_000_000_000 }, on);
    assert.equal(amountsOf('jakon', 'example', on).at(-1), totals['total']);
  });
  it('says the share of the wages that the calculation takes', () => {
    const { totals } = calculate('construction', { basis: 'wages', monthlyWages: 100_000_000 }, on);
    const [share] = amountsOf('jakon', 'cost', on);
    assert.equal(Number(share) * 1_000_000, totals['total']);
  });
  it('says what a family receives for a death that work did not cause', () => {
    const { totals } = calculate('death', { segment: 'construction', active: true }, on);
    assert.ok(amountsOf('jakon', 'benefits', on).includes(totals['cash']!));
  });
});
