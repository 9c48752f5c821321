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

/** The same day of the month `months` later (or earlier), or the last day when that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const count = year * 12 + month - 1 + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = count - laterYear * 12 + 1;
  return `${pad(laterYear, 4)}-${pad(laterMonth, 2)}-${pad(Math.min(date, daysInMonth(laterYear, laterMonth)), 2)}`;
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
