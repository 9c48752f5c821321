import { expect } from '@open-wc/testing';
import {
  addMonths,
  dayAfter,
  dayBefore,
  fullMonths,
  isDay,
  lastDayOfMonth,
} from '../../../packages/rules/src/core/day.ts';

describe('isDay()', () => {
  for (const day of ['2026-11-20', '2024-02-29', '2000-02-29', '1900-01-01']) {
    it(`takes ${day}`, () => expect(isDay(day)).to.equal(true));
  }
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '',
    ' 2026-11-20',
    '2026-11-20T00:00',
  ]) {
    it(`refuses "${text}"`, () => expect(isDay(text)).to.equal(false));
  }
});

describe('addMonths()', () => {
  for (const [day, months, expected] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-20', 3, '2027-02-20'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 60, '2031-12-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const) {
    it(`${day} + ${months} is ${expected}`, () => expect(addMonths(day, months)).to.equal(expected));
  }
});

describe('fullMonths()', () => {
  for (const [from, until, months] of [
    ['2026-08-10', '2026-11-09', 2],
    ['2026-08-10', '2026-11-10', 3],
    ['2025-11-30', '2026-02-27', 2],
    ['2025-11-30', '2026-02-28', 3],
    ['2026-11-20', '2026-11-20', 0],
  ] as const) {
    it(`counts ${months} from ${from} to ${until}`, () => expect(fullMonths(from, until)).to.equal(months));
  }
});

describe('lastDayOfMonth()', () => {
  for (const [day, last] of [
    ['2026-02-01', '2026-02-28'],
    ['2024-02-10', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
    ['2026-04-15', '2026-04-30'],
  ] as const) {
    it(`of ${day} is ${last}`, () => expect(lastDayOfMonth(day)).to.equal(last));
  }
});

describe('dayBefore() and dayAfter()', () => {
  const pairs = [
    ['2026-03-31', '2026-04-01'],
    ['2026-04-09', '2026-04-10'],
    ['2025-12-31', '2026-01-01'],
    ['2024-02-29', '2024-03-01'],
    ['2026-02-28', '2026-03-01'],
    ['0999-12-31', '1000-01-01'],
  ] as const;
  for (const [before, after] of pairs) {
    it(`${after} follows ${before}`, () =>
      expect([dayBefore(after), dayAfter(before)]).to.deep.equal([before, after]));
  }
});
