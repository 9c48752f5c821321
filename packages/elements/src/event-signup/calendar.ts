import { cached } from '../format.ts';
import type { Language } from '../locale.ts';

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
