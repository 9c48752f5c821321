import { expect } from '@open-wc/testing';
import { formatList } from '../../packages/elements/src/coverage-map/name-list.ts';
import {
  formatDay,
  formatDayRange,
  formatHour,
  formatMonthShort,
} from '../../packages/elements/src/event-signup/calendar.ts';
import { eventWords as english } from '../../packages/elements/src/event-signup/event-words.en.ts';
import { eventWords as indonesian } from '../../packages/elements/src/event-signup/event-words.id.ts';
import { formatDate, formatNumber, formatPercent, formatRupiah } from '../../packages/elements/src/format.ts';

describe('formatRupiah()', () => {
  it('writes Indonesian thousands with dots and no space', () => {
    expect(formatRupiah(1_250_000, 'id')).to.equal('Rp1.250.000');
  });

  it('writes English thousands with commas', () => {
    expect(formatRupiah(1_250_000, 'en')).to.equal('Rp1,250,000');
  });

  it('puts the sign before the currency', () => {
    expect(formatRupiah(-5_000, 'id')).to.equal('−Rp5.000');
  });

  it('writes the largest amount of the rules to the rupiah', () => {
    expect(formatRupiah(1e12, 'id')).to.equal('Rp1.000.000.000.000');
  });
});

describe('formatDate()', () => {
  const table = [
    ['2026-11-20', 'id', '20 November 2026'],
    ['2026-05-01', 'id', '1 Mei 2026'],
    ['2026-05-01', 'en', '1 May 2026'],
    ['2024-07', 'id', 'Juli 2024'],
    ['2024', 'id', '2024'],
  ] as const;
  for (const [iso, language, text] of table) {
    it(`writes ${iso} in ${language} as ${text}`, () => {
      expect(formatDate(iso, language)).to.equal(text);
    });
  }
});

describe('what is written without the browser', () => {
  for (const language of ['id', 'en'] as const) {
    it(`is every day as the browser writes it in ${language}`, () => {
      const locale = language === 'en' ? 'en-GB' : 'id';
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        const iso = new Date(day).toISOString().slice(0, 10);
        expect(formatDate(iso, language)).to.equal(format.format(day));
      }
    });

    it(`is every whole number as the browser writes it in ${language}`, () => {
      const format = new Intl.NumberFormat(language);
      for (const value of [
        0,
        9,
        10,
        999,
        1000,
        12_345,
        999_999,
        1e6,
        1e12,
        2 ** 53 - 1,
        2 ** 53,
        1e22,
        -1,
        -1234,
      ]) {
        expect(formatNumber(value, language)).to.equal(format.format(value));
      }
    });

    it(`is a row of names as the browser writes it in ${language}`, () => {
      const format = new Intl.ListFormat(language);
      const names = ['Kota Madiun', 'Sidoarjo', 'Bontang', 'Mojokerto'];
      for (const count of [1, 2, 3, 4])
        expect(formatList(names.slice(0, count), language)).to.equal(format.format(names.slice(0, count)));
    });

    it(`is every number with decimals as the browser writes it in ${language}`, () => {
      const halves = [0.005, 1.005, 1.115, 2.675, 0.25, 0.35, 99.995, 1e-7, 1234567.885, -0.125, -23.456];
      const counted = Array.from({ length: 20_000 }, (_, step) => step * 0.0137);
      for (const decimals of [0, 1, 2, 3]) {
        const format = new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
        for (const value of [...halves, ...counted]) {
          const expected = format.format(value).replace(/^-0$/, '0');
          if (formatNumber(value, language, decimals) !== expected)
            expect.fail(`${value}: ${formatNumber(value, language, decimals)} is not ${expected}`);
        }
      }
    });
  }
});

describe('formatNumber() and formatPercent()', () => {
  it('use the decimal comma in Indonesian and the point in English', () => {
    expect(formatNumber(1234.5, 'id')).to.equal('1.234,5');
    expect(formatPercent(23.456, 'id')).to.equal('23,5%');
    expect(formatPercent(23.456, 'en')).to.equal('23.5%');
  });
});

describe('days of events', () => {
  it('name the weekday', () => {
    expect(formatDay('2027-03-23', indonesian.weekdays, 'id')).to.equal('Selasa, 23 Maret 2027');
    expect(formatDay('2027-03-23', english.weekdays, 'en')).to.equal('Tuesday, 23 March 2027');
  });

  it('are called as the browser calls them', () => {
    for (const [language, words] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      for (const date of [1, 2, 3, 4, 5, 6, 7])
        expect(formatDay(`2027-03-0${date}`, words.weekdays, language)).to.match(
          new RegExp(`^${named.format(Date.UTC(2027, 2, date))}\\b`),
        );
    }
  });

  it('say once what the first and the last share', () => {
    const range = (first: string, last: string) => formatDayRange(first, last, indonesian.weekdays, 'id');
    expect(range('2027-03-23', '2027-03-25')).to.equal('Selasa, 23 – Kamis, 25 Maret 2027');
    expect(range('2027-03-31', '2027-04-01')).to.equal('Rabu, 31 Maret – Kamis, 1 April 2027');
    expect(range('2027-12-31', '2028-01-01')).to.equal('Jumat, 31 Desember 2027 – Sabtu, 1 Januari 2028');
    expect(formatDayRange('2027-03-23', '2027-03-25', english.weekdays, 'en')).to.equal(
      'Tuesday, 23 – Thursday, 25 March 2027',
    );
  });

  it('write hours with a point in Indonesian and a colon in English', () => {
    expect(formatHour('08:00', 'id')).to.equal('08.00');
    expect(formatHour('08:00', 'en')).to.equal('08:00');
  });

  it('shorten the month', () => {
    expect(formatMonthShort('2027-08-01', 'id')).to.equal('Agu');
    expect(formatMonthShort('2027-08-01', 'en')).to.equal('Aug');
  });
});
