import { addMonths, lastDayOfMonth } from '../core/day.ts';
import type { Dated } from '../core/parameter.ts';

/** The last days of `count` months, the month of `day` first; each decides the rows of its month. */
export function monthsFrom(day: string, count: number): string[] {
  const first = `${day.slice(0, 8)}01`;
  return [...Array(count).keys()].map((place) => lastDayOfMonth(addMonths(first, place)));
}

/** Whether a row of the parameter holds on the last day of one of those months. */
export function holdsWithin(of: Dated, day: string, count: number): boolean {
  const last = monthsFrom(day, count).at(-1) ?? day;
  return of.rows.some(({ from, to }) => from <= last && (to === null || lastDayOfMonth(day) <= to));
}
