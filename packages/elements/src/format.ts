import type { Language } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = formats.get(key) as Format | undefined;
  const format = known ?? make();
  formats.set(key, format);
  return format;
}

/** A whole or decimal number in the reader's notation: `1.250.000` in Indonesian, `1,250,000` in English. */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  const make = () => new Intl.NumberFormat(language, { maximumFractionDigits });
  return cached(`number ${language} ${maximumFractionDigits}`, make).format(value);
}

/** Whole rupiah as `Rp1.250.000` (English: `Rp1,250,000`), without the space that `Intl` puts in. */
export function formatRupiah(amount: number, language: Language): string {
  return `${amount < 0 ? '−' : ''}Rp${formatNumber(Math.abs(amount), language, 0)}`;
}

/** A share given in percent (0–100) as `23,5%` (English: `23.5%`). */
export function formatPercent(percent: number, language: Language, maximumFractionDigits = 1): string {
  return `${formatNumber(percent, language, maximumFractionDigits)}%`;
}

/** An ISO day, month or year (`2026-11-20`, `2026-11`, `2026`) as `20 November 2026`, `November 2026`, `2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!month) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  const locale = language === 'en' ? 'en-GB' : 'id';
  const format = cached(
    `date ${locale} ${day ? 'day' : 'month'}`,
    () => new Intl.DateTimeFormat(locale, options),
  );
  return format.format(Date.UTC(year!, month - 1, day ?? 1));
}

/** An ISO day with its weekday: `Selasa, 23 Maret 2027` (English: `Tuesday 23 March 2027`). */
export function formatDay(iso: string, language: Language): string {
  return dayFormat(language).format(Date.parse(`${iso}T00:00Z`));
}

/** The first and the last of several days, saying once what they share: `Selasa, 23 – Kamis, 25 Maret 2027`. */
export function formatDayRange(first: string, last: string, language: Language): string {
  return dayFormat(language).formatRange(Date.parse(`${first}T00:00Z`), Date.parse(`${last}T00:00Z`));
}

/** An hour of the day given as `08:00`, in the reader's notation: `08.00` in Indonesian. */
export function formatHour(hour: string, language: Language): string {
  return language === 'id' ? hour.replace(':', '.') : hour;
}

function dayFormat(language: Language): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : 'id';
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  };
  return cached(`weekday ${locale}`, () => new Intl.DateTimeFormat(locale, options));
}

/** The month of an ISO day or month in a few letters: `Mar`, `Agu` (English: `Aug`). */
export function formatMonthShort(iso: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'id';
  const make = () => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return cached(`month ${locale}`, make).format(Date.parse(`${iso.slice(0, 7)}-01T00:00Z`));
}
