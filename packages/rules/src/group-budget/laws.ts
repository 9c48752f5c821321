import type { Answers } from '../core/answers.ts';
import { addMonths, lastDayOfMonth } from '../core/day.ts';
import type { Source } from '../core/parameter.ts';
import { citations } from './citations.ts';
import { calculate, parameters } from './index.ts';
import { placesOf } from './places.ts';

/** The law behind the dues of a budget, and behind what relieves them or refuses to; none while the budget has no answer. */
export function laws(answers: Answers, on: string): Source[] {
  const { lines, reasons } = calculate(answers, on);
  if (lines.length === 0) return [];
  const ids = [...lines, ...reasons].flatMap((part) => part.parameters);
  const last = addMonths(`${on.slice(0, 8)}01`, lines.length - 1);
  return placesOf([...new Set(ids)], parameters, citations, [lastDayOfMonth(on), lastDayOfMonth(last)]);
}
