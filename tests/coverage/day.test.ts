import { expect } from '@open-wc/testing';
import { lastDayOf, precisionOf, readDate } from '../../packages/coverage/src/day.ts';

const dates: readonly (readonly [string, string | undefined])[] = [
  ['2025', '2025'],
  ['2025-07', '2025-07'],
  ['2025-07-31', '2025-07-31'],
  [' 2025-07 ', '2025-07'],
  ['31/7/2025', '2025-07-31'],
  ['1.12.2025', '2025-12-01'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', undefined],
  ['1900-02-29', undefined],
  ['2025-13', undefined],
  ['2025-00', undefined],
  ['2025-04-31', undefined],
  ['2025-7', undefined],
  ['1825', undefined],
  ['Juli 2025', undefined],
  ['', undefined],
];

describe('readDate()', () => {
  for (const [cell, expected] of dates) {
    it(`reads ${JSON.stringify(cell)} as ${String(expected)}`, () => {
      expect(readDate(cell)).to.equal(expected);
    });
  }
});

describe('lastDayOf() and precisionOf()', () => {
  for (const [date, lastDay, precision] of [
    ['2025', '2025-12-31', 'year'],
    ['2025-04', '2025-04-30', 'month'],
    ['2024-02', '2024-02-29', 'month'],
    ['2000-02', '2000-02-29', 'month'],
    ['2025-02', '2025-02-28', 'month'],
    ['2025-02-03', '2025-02-03', 'day'],
  ] as const) {
    it(`takes ${date} for a ${precision} that ends on ${lastDay}`, () => {
      expect(lastDayOf(date)).to.equal(lastDay);
      expect(precisionOf(date)).to.equal(precision);
    });
  }

  it('leaves no date as no date', () => {
    expect(lastDayOf('')).to.equal('');
  });
});
