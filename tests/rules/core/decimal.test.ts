import { expect } from '@open-wc/testing';
import { isDecimal } from '../../../packages/rules/src/core/decimal.ts';

describe('isDecimal()', () => {
  for (const value of [5, 0.24, 62.5, -12.3456, 1e12, 1.5e300]) {
    it(`takes ${value}`, () => expect(isDecimal(value)).to.equal(true));
  }
  for (const value of [0.12345, 99.99999, 1e-7, 0.1 + 0.2, 1 / 3]) {
    it(`refuses ${value}`, () => expect(isDecimal(value)).to.equal(false));
  }
});
