import { checkDay } from '../core/form.ts';
import type { Parameter, ParameterRow } from '../core/parameter.ts';
import { checkedUntil } from '../core/version.ts';
import { isRenewed } from './renewed.ts';

/** How many days before its end a parameter that is renewed yearly asks for its next value. */
export const noticeDays = 60;

/** A parameter with what stands at its end. */
export interface Expiry {
  readonly parameter: Parameter;
  /** The row in force on the day, else the last one. */
  readonly row: ParameterRow;
  /** The last day of the last row; null while that one is open. */
  readonly ends: string | null;
  /** Whether a next value is announced every year. */
  readonly isRenewed: boolean;
}

/** All parameters by their end, the soonest first and the open ones last; equal ends keep the order given. */
export function byExpiry(parameters: readonly Parameter[], on: string = checkedUntil): Expiry[] {
  checkDay(on);
  const open = '9999-12-31';
  return parameters
    .map((parameter) => {
      const { id, rows } = parameter;
      const last = rows.at(-1)!;
      const row = rows.find(({ from, to }) => from <= on && (to === null || on <= to)) ?? last;
      return { parameter, row, ends: last.to, isRenewed: isRenewed(id) };
    })
    .sort((a, b) => ((a.ends ?? open) < (b.ends ?? open) ? -1 : Number((a.ends ?? open) > (b.ends ?? open))));
}

/** An end with the days left to it on a day: 0 on the last one, negative after it. */
export interface Ending extends Expiry {
  readonly ends: string;
  readonly daysLeft: number;
}

/** What ends soon, or has ended, on a day. */
export interface Expiring {
  /** Renewed yearly, and no next value known `noticeDays` before the end or later: somebody has to look for it. */
  readonly due: readonly Ending[];
  /** Rules that simply end within `noticeDays`; nothing is to be done. */
  readonly ending: readonly Ending[];
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What must be renewed and what simply ends, seen from `on` (`YYYY-MM-DD`; another text throws), soonest first. */
export function expiring(parameters: readonly Parameter[], on: string): Expiring {
  const near = byExpiry(parameters, on).flatMap(({ ends, ...rest }): Ending[] => {
    if (ends === null) return [];
    const daysLeft = daysBetween(on, ends);
    return daysLeft <= noticeDays ? [{ ...rest, ends, daysLeft }] : [];
  });
  return {
    due: near.filter((one) => one.isRenewed),
    ending: near.filter((one) => !one.isRenewed && one.daysLeft >= 0),
  };
}
