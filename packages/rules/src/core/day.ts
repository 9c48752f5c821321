/** The first and the last day the engine takes as the day of a calculation, and the range of a plain date answer. */
export const firstDay = '1900-01-01';
export const lastDay = '2100-12-31';

const form = /^\d{4}-\d{2}-\d{2}$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function parts(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** Whether `text` is a real calendar day written `YYYY-MM-DD`; such days compare in time by comparing as text. */
export function isDay(text: string): boolean {
  if (!form.test(text)) return false;
  const [year, month, date] = parts(text);
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The month of a day as a number that grows by one a month, so that months can be counted and compared. */
export function monthNumber(day: string): number {
  const [year, month] = parts(day);
  return year * 12 + month - 1;
}

/** The month of that number as `2026-02`. */
export function monthText(number: number): string {
  const year = Math.floor(number / 12);
  return `${pad(year, 4)}-${pad(number - year * 12 + 1, 2)}`;
}

/** The same day of the month `months` later (or earlier), or the last day when that month is shorter. */
export function addMonths(day: string, months: number): string {
  const later = `${monthText(monthNumber(day) + months)}-${day.slice(8)}`;
  const last = lastDayOfMonth(later);
  return later < last ? later : last;
}

/** How many full months lie between two days: the greatest n with `addMonths(from, n)` not after `until`. */
export function fullMonths(from: string, until: string): number {
  const [fromYear, fromMonth] = parts(from);
  const [untilYear, untilMonth] = parts(until);
  const months = (untilYear - fromYear) * 12 + untilMonth - fromMonth;
  return addMonths(from, months) > until ? months - 1 : months;
}

/** The last day of the month that `day` lies in; a contribution month takes the parameters in force on it. */
export function lastDayOfMonth(day: string): string {
  const [year, month] = parts(day);
  return `${day.slice(0, 8)}${daysInMonth(year, month)}`;
}

/** The day before. */
export function dayBefore(day: string): string {
  const date = Number(day.slice(8));
  return date > 1 ? `${day.slice(0, 8)}${pad(date - 1, 2)}` : lastDayOfMonth(addMonths(day, -1));
}

/** The day after. */
export function dayAfter(day: string): string {
  if (day === lastDayOfMonth(day)) return addMonths(`${day.slice(0, 8)}01`, 1);
  return `${day.slice(0, 8)}${pad(Number(day.slice(8)) + 1, 2)}`;
}
