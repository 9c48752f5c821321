import { expect } from '@open-wc/testing';
import { readNumber } from '../../packages/coverage/src/number.ts';

const shares: readonly (readonly [string, number | undefined])[] = [
  ['0', 0],
  ['45', 45],
  ['45.3', 45.3],
  ['45,3', 45.3],
  ['45,30 %', 45.3],
  ['1.234', 1.234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['100.0', 100],
  ['.5', undefined],
  ['5.', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['-1', undefined],
  ['1.2.3', undefined],
  ['12,34,56', undefined],
  ['', undefined],
  ['NaN', undefined],
  ['=1', undefined],
  ['4 5', 45],
];

const counts: readonly (readonly [string, number | undefined])[] = [
  ['1.234', 1234],
  ['1,234', 1234],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['1 234 567', 1234567],
  ['1\u00a0234', 1234],
  ['Rp1.500.000', 1500000],
  ['Rp. 1.500.000', 1500000],
  ['12.5', 12.5],
  ['074.138', 74138],
];

describe('readNumber() › a share', () => {
  for (const [cell, expected] of shares) {
    it(`reads ${JSON.stringify(cell)} as ${String(expected)}`, () => {
      expect(readNumber(cell, false)).to.equal(expected);
    });
  }
});

describe('readNumber() › a whole count', () => {
  for (const [cell, expected] of counts) {
    it(`reads ${JSON.stringify(cell)} as ${String(expected)}`, () => {
      expect(readNumber(cell, true)).to.equal(expected);
    });
  }
});
