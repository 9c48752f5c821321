import type { Precision } from './figure.ts';
import { monthNamed } from './month-names.ts';

const iso = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Characters of what may be a date with its time; a longer cell is not looked at. */
const longestDate = 40;

/** The time that a spreadsheet writes behind a day; behind one with a time zone it is another day elsewhere, so that is no date. */
const time = /[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?$/;

/** The orders in which people write dates. */
const orders: readonly RegExp[] = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d\d)$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})[\s./-]+)?(?<month>[a-z]{3,9})[\s./-]+(?<year>\d{4}|\d\d)$/i,
];

/**
 * A date as exact as it was written, in ISO form: `2025`, `2025-07`, `2025-07-31`. Read are also a day first, as `31/7/2025` and
 * `31/7/25`, a month's name in both languages, as `Jul-25` and `31 Juli 2025`, and a time behind it, which is dropped. Two digits of a
 * year are of this century. Undefined for no such day.
 */
export function readDate(cell: string): string | undefined {
  const text = cell.trim();
  // A table of a hundred thousand rows has mostly these: nothing, and days in our own form.
  if (text === '') return undefined;
  if (iso.test(text)) return existing(text);
  return text.length > longestDate ? undefined : existing(inOrder(text.replace(time, '')));
}

/** The same date with the year first; any other text as it is. */
function inOrder(text: string): string {
  for (const order of orders) {
    const { year, month = '', day } = order.exec(text)?.groups ?? {};
    if (!year) continue;
    const number = monthNamed(month) ?? month;
    return `${year.padStart(4, '20')}-${pad(number)}${day ? `-${pad(day)}` : ''}`;
  }
  return text;
}

function existing(date: string): string | undefined {
  const [, year, month, day] = iso.exec(date) ?? [];
  if (!year || (month && !isBetween(Number(month), 1, 12))) return undefined;
  if (day && !isBetween(Number(day), 1, daysIn(Number(year), Number(month)))) return undefined;
  return date;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

/** How exact such a date is. */
export function precisionOf(iso: string): Precision {
  return iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
}

/** The last day that such a date can mean: 31 December of a year, the end of a month; empty for empty. */
export function lastDayOf(iso: string): string {
  if (!iso) return iso;
  const [year, month, day] = iso.split('-');
  if (day) return iso;
  return month ? `${iso}-${daysIn(Number(year), Number(month))}` : `${iso}-12-31`;
}

/** Whether a year, month or day begins after a day. */
export function isAfter(iso: string, day: string): boolean {
  return iso > day.slice(0, iso.length);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isBetween(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}
