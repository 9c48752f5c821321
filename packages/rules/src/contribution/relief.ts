import { usedOn } from '../core/parameter.ts';
import type { Dated, Used } from '../core/parameter.ts';
import type { Reason } from './codes.ts';
import { covidRelief } from './reliefs.ts';

/** A relief that holds in a month: the share that is paid, and whether death dues share it. */
export interface Relief {
  readonly reason: Reason;
  readonly used: Used<number>;
  readonly coversDeath: boolean;
}

/** Why a relief that could be expected does not hold. */
export interface Refusal {
  readonly reason: Reason;
  readonly parameter: string;
}

/** What holds in a month for a worker: at most one relief, and the refusals. */
export interface Reliefs {
  readonly relief?: Relief;
  readonly refusals: readonly Refusal[];
}

/** Nothing holds and nothing was to be expected. */
export const noRelief: Reliefs = { refusals: [] };

/** A relief where its rows hold on `day`. */
export function granted(of: Dated<number>, day: string, reason: Reason, coversDeath: boolean): Reliefs {
  const used = usedOn(of, day);
  return used ? { relief: { reason, used, coversDeath }, refusals: [] } : noRelief;
}

/** The relief of the pandemic, which comes before any other. */
export function pandemicRelief(day: string): Reliefs {
  return granted(covidRelief, day, 'relief-covid', true);
}
