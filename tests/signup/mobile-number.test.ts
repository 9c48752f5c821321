import { expect } from '@open-wc/testing';
import { mobileNumber } from '@payung/signup';

const numbers: readonly [string, string | undefined][] = [
  ['081234567890', '+6281234567890'],
  ['0812 3456 7890', '+6281234567890'],
  ['0812-3456-7890', '+6281234567890'],
  ['0812.3456.7890', '+6281234567890'],
  ['(0812) 3456 7890', '+6281234567890'],
  ['6281234567890', '+6281234567890'],
  ['+62 812‑3456‑7890', '+6281234567890'],
  ['+62 (0) 812 3456 7890', '+6281234567890'],
  ['0062 812 3456 7890', '+6281234567890'],
  ['０８１２３４５６７８９０', '+6281234567890'],
  ['081234567', undefined],
  ['0812345678', '+62812345678'],
  ['0812345678901', '+62812345678901'],
  ['08123456789012', undefined],
  ['812 3456 7890', undefined],
  ['080 1234 5678', undefined],
  ['021 5550 1234', undefined],
  ['+65 8123 4567', undefined],
  ['0812 3456 789O', undefined],
  ['', undefined],
];

describe('mobileNumber()', () => {
  for (const [written, expected] of numbers) {
    it(`reads ${written || 'nothing'} as ${expected ?? 'no Indonesian mobile number'}`, () => {
      expect(mobileNumber(written)).to.equal(expected);
    });
  }
});
