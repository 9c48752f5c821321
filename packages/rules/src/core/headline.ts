import type { Calculation } from './calculation.ts';
import type { Result } from './result.ts';

/** The amount that is the result itself, and which total it is. */
export interface Headline {
  readonly id: string;
  readonly amount: number;
}

/** The headline of a result; undefined unless it is complete and has one. */
export function headlineOf({ headline = [] }: Calculation, { status, totals }: Result): Headline | undefined {
  const id = status === 'complete' ? headline.find((total) => total in totals) : undefined;
  return id === undefined ? undefined : { id, amount: totals[id]! };
}
