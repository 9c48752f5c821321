import renumbered from '../data/renumbered.json' with { type: 'json' };
import { regionByCode } from './list.ts';

/** A province that was made of part of another. */
export interface Split {
  readonly code: string;
  /** The province it was part of. */
  readonly from: string;
  /** ISO day the law came into force: older figures of `from` include it. */
  readonly since: string;
  readonly law: string;
}

/** The provinces made in 2022, the last splits so far. */
export const splits: readonly Split[] = Object.freeze([
  { code: '93', from: '91', since: '2022-07-25', law: 'UU 14/2022' },
  { code: '94', from: '91', since: '2022-07-25', law: 'UU 15/2022' },
  { code: '95', from: '91', since: '2022-07-25', law: 'UU 16/2022' },
  { code: '96', from: '92', since: '2022-12-08', law: 'UU 29/2022' },
]);

const today: ReadonlyMap<string, string> = new Map(Object.entries(renumbered));

/**
 * Today's code of a regency that was renumbered by the splits of 2022 (`9101` Merauke is `9301` now); undefined for any other code.
 * No old number was given to another regency.
 */
export function currentCode(formerCode: string): string | undefined {
  return today.get(formerCode);
}

/**
 * The day an area came into being, as an ISO day; undefined where that is older than the splits above, and for unknown codes.
 * Regencies have none: the splits of 2022 gave them another province and another number, and left them what they were.
 */
export function validSince(code: string): string | undefined {
  return splitOf(code)?.since;
}

/**
 * Today's provinces that a figure of `code` includes besides itself when it speaks of `day`, in the order of their codes: `93`, `94`
 * and `95` for `91` in 2021. Empty for all other areas: what is not on the map of that day includes nothing.
 *
 * A day may be `2022-07-31`, `2022-07` or `2022`. A month or year is taken for its last day, since that is what figures of a month
 * or year mostly count: `2022` is after the splits of that year, `2021` before. Whatever else is written counts as today.
 */
export function includedThen(code: string, day: string): readonly string[] {
  return splits
    .map((split) => split.code)
    .filter((other) => other !== code && provinceThen(other, day) === code);
}

/**
 * The province that an area was part of on a day (as for `includedThen`) where that is another than today: `91` for `93` and for its
 * regencies in 2021. Undefined otherwise. So a province with such a parent has no figure of its own for that day.
 */
export function parentThen(code: string, day: string): string | undefined {
  const region = regionByCode(code);
  const province = region?.level === 'regency' ? region.parent! : code;
  const then = provinceThen(province, day);
  return then === province ? undefined : then;
}

/**
 * Today's areas that a figure shown for `code` really counts when it speaks of `day` (as for `includedThen`), in the order of their codes.
 * A province that was not yet made has only the figure of the one it was part of, so both count the same: `91`, `93`, `94` and `95`.
 * Every other area counts itself alone.
 */
export function areaThen(code: string, day: string): readonly string[] {
  const counted = provinceThen(code, day);
  return [counted, ...includedThen(counted, day)].sort();
}

function splitOf(code: string): Split | undefined {
  return splits.find((split) => split.code === code);
}

/** The province of that day in which a province of today lay; any other code as it is. */
function provinceThen(code: string, day: string): string {
  const split = splitOf(code);
  return split && isBefore(day, split.since) ? provinceThen(split.from, day) : code;
}

/** Compares as much of the date as is written, so a year that is not over yet is not before a day in it. */
function isBefore(day: string, since: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(day) && day < since.slice(0, day.length);
}
