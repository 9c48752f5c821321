import { addMonths, lastDayOfMonth, monthNumber, monthText } from '../core/day.ts';
import type { Dated, Row } from '../core/parameter.ts';

/** Months in a row in which no parameter changes: the number of the first, its last day, which decides the rows, and how many they are. */
export interface Stretch {
  readonly first: number;
  readonly day: string;
  readonly count: number;
}

/** The months with which a row begins to hold and no longer holds; in a month those rows hold that hold on its last day. */
function borders({ from, to }: Row): number[] {
  const begin = monthNumber(from);
  if (to === null) return [begin];
  return [begin, monthNumber(to) + (to < lastDayOfMonth(to) ? 0 : 1)];
}

/** `count` months, the month of `day` first, in as few stretches as the parameters allow. */
export function stretchesFrom(day: string, count: number, parameters: readonly Dated[]): Stretch[] {
  const first = monthNumber(day);
  const end = first + count;
  const starts = new Set([first, end]);
  for (const { rows } of parameters) {
    for (const border of rows.flatMap(borders)) if (border > first && border < end) starts.add(border);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.slice(1).map((next, place) => {
    const start = sorted[place]!;
    return { first: start, day: lastDayOfMonth(`${monthText(start)}-01`), count: next - start };
  });
}

/** Whether a row of the parameter holds on the last day of one of `count` months, the month of `day` first. */
export function holdsWithin(of: Dated, day: string, count: number): boolean {
  const last = lastDayOfMonth(addMonths(`${day.slice(0, 8)}01`, count - 1));
  return of.rows.some(({ from, to }) => from <= last && (to === null || lastDayOfMonth(day) <= to));
}
