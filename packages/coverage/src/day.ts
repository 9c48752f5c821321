import type { Precision } from './figure.ts';

const pad = (number: string) => number.padStart(2, '0');

/** A date as exact as it was written: `2025`, `2025-07`, `2025-07-31`; also day first, as `31/7/2025`. Undefined for no such day. */
export function readDate(cell: string): string | undefined {
  const text = cell.trim();
  if (!text) return undefined;
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = dayFirst ? `${dayFirst[3]}-${pad(dayFirst[2]!)}-${pad(dayFirst[1]!)}` : text;
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (!year || (month && !isBetween(Number(month), 1, 12))) return undefined;
  if (day && !isBetween(Number(day), 1, daysIn(Number(year), Number(month)))) return undefined;
  return iso;
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

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isBetween(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}
