import { formatDate } from '../format.ts';
import type { Language } from '../locale.ts';

/**
 * An ISO day with its weekday: `Selasa, 23 Maret 2027` (English: `Tuesday, 23 March 2027`); the weekdays are named from Sunday, separated by
 * spaces. `Intl` knows them, too, but takes a tenth of a second to begin on a cheap phone.
 */
export function formatDay(iso: string, weekdays: string, language: Language): string {
  return `${weekdays.split(' ')[new Date(iso).getUTCDay()]}, ${formatDate(iso, language)}`;
}

/** The first and the last of several days, saying once what they share: `Selasa, 23 – Kamis, 25 Maret 2027`. */
export function formatDayRange(first: string, last: string, weekdays: string, language: Language): string {
  const parts = formatDay(first, weekdays, language).split(' ');
  const shared = [7, 4].filter((length) => first.slice(0, length) === last.slice(0, length));
  return `${parts.slice(0, parts.length - shared.length).join(' ')} – ${formatDay(last, weekdays, language)}`;
}

/** An hour of the day given as `08:00`, in the reader's notation: `08.00` in Indonesian. */
export function formatHour(hour: string, language: Language): string {
  return language === 'id' ? hour.replace(':', '.') : hour;
}

/** The month of an ISO day in three letters: `Mar`, `Agu` (English: `Aug`). */
export function formatMonthShort(iso: string, language: Language): string {
  return formatDate(iso.slice(0, 7), language).slice(0, 3);
}
