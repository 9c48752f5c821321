import type { DatedRow, DatedValue } from './content.ts';

/**
 * How a value stands on the day asked for: in force; last known to be in force on `day`; or in force only from `day` on.
 * Only a `current` value may be shown as today's.
 */
export type Standing =
  { readonly state: 'current' } | { readonly state: 'ended' | 'not-yet'; readonly day: string };

/** What the law says on a day, and how that stands. */
export interface Resolved {
  readonly value: DatedRow[2];
  readonly unit: string;
  readonly standing: Standing;
}

/** Finds what a value is on a day (ISO): the row in force, else the last one before the day, else the first one after it. */
export function resolve({ unit, rows }: DatedValue, on: string): Resolved {
  const [from, to, value] = rows.filter(([first]) => first <= on).at(-1) ?? rows[0]!;
  if (from > on) return { value, unit, standing: { state: 'not-yet', day: from } };
  if (to !== null && to < on) return { value, unit, standing: { state: 'ended', day: to } };
  return { value, unit, standing: { state: 'current' } };
}
