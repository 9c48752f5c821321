import { brackets } from '../contribution/brackets.ts';
import { Draft } from '../core/draft.ts';
import type { Dated } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import { Benefit } from './benefit.ts';
import type { Names } from './codes.ts';
import { addDeathCash } from './death.ts';
import { deathFloor, deathShare, funeral, periodic, unableFirst, wageMonths } from './parameters.ts';
import type { Values } from './questions.ts';
import { addUnable } from './unable.ts';

/** What decides the two results below. */
export const deciding: readonly Dated[] = [
  brackets,
  deathFloor,
  deathShare,
  funeral,
  periodic,
  unableFirst,
  wageMonths,
];

function resultOf(add: (values: Values, benefit: Benefit) => void, income: number, day: string): Result {
  const values = { segment: 'self-employed', income, monthsUnable: 1, daysUnable: 0 } as Values;
  const draft = new Draft<Names>('accident', day, []);
  add(values, new Benefit(values, day, draft));
  return draft.complete({});
}

/**
 * The death of a self-employed worker by an accident, and a month without work, as the calculation counts them: the
 * same functions without the form, the injuries and the costs, for who needs only these.
 */
export const deathAtWork = (income: number, day: string): Result =>
  resultOf((_, benefit) => addDeathCash(benefit), income, day);
export const monthUnable = (income: number, day: string): Result => resultOf(addUnable, income, day);
