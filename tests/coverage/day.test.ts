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
  ['', undefined],
];

/** As spreadsheets and letters write them. */
const writtenDates: readonly (readonly [string, string | undefined])[] = [
  ['Des-25', '2025-12'],
  ['Dec-25', '2025-12'],
  ['31-Des-25', '2025-12-31'],
  ['31/12/25', '2025-12-31'],
  ['12/2025', '2025-12'],
  ['2025/12/31', '2025-12-31'],
  ['2025/12', '2025-12'],
  ['2025-12-31 00:00:00', '2025-12-31'],
  ['2025-12-31T00:00', '2025-12-31'],
  ['31/12/2025 7.30', '2025-12-31'],
  ['31 Desember 2025', '2025-12-31'],
  ['1 SEPT 2025', '2025-09-01'],
  ['Agustus 2025', '2025-08'],
  ['Ags 2025', '2025-08'],
  ['August 2025', '2025-08'],
  ['Nopember 2025', '2025-11'],
  ['May-2025', '2025-05'],
  // Another day in Indonesia than the one that is written.
  ['2025-12-30T17:00:00.000Z', undefined],
  ['2025-12-31T00:00:00+09:00', undefined],
  // The month first, as in America, would make two days of 1/2/2025.
  ['12/31/2025', undefined],
  ['31 Februari 2025', undefined],
  ['Marah 2025', undefined],
  ['De-25', undefined],
  ['25-Des', undefined],
  ['Triwulan IV 2025', undefined],
  ['45657', undefined],
  [`${' '.repeat(5)}31${' '.repeat(50_000)}Desember 2025`, undefined],
];

describe('readDate()', () => {
  for (const [cell, expected] of [...dates, ...writtenDates]) {
    it(`reads ${JSON.stringify(cell.slice(0, 40))} as ${String(expected)}`, () => {
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
