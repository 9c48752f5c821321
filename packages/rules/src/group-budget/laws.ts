import type { Answers } from '../core/answers.ts';
import { addMonths, lastDayOfMonth } from '../core/day.ts';
import type { Citations, Dated, Source } from '../core/parameter.ts';
import { citations } from './citations.ts';
import { calculate, parameters } from './index.ts';

/** The places in the law that rows of these parameters cite, each once, of every row that holds between the two days. */
export function placesOf(
  ids: readonly string[],
  known: readonly Dated[],
  cited: Citations,
  [first, last]: readonly [string, string],
): Source[] {
  const places = new Map<string, Source>();
  for (const id of ids) {
    for (const { from, to, cite } of known.find((dated) => dated.id === id)?.rows ?? []) {
      const source = from <= last && (to === null || first <= to) ? cited[cite] : undefined;
      if (source) places.set(`${source.regulation} ${source.article}`, source);
    }
  }
  return [...places.values()];
}

/** The law behind the dues of a budget, and behind what relieves them or refuses to; none while the budget has no answer. */
export function laws(answers: Answers, on: string): Source[] {
  const { lines, reasons } = calculate(answers, on);
  if (lines.length === 0) return [];
  const ids = [...lines, ...reasons].flatMap((part) => part.parameters);
  const last = addMonths(`${on.slice(0, 8)}01`, lines.length - 1);
  return placesOf([...new Set(ids)], parameters, citations, [lastDayOfMonth(on), lastDayOfMonth(last)]);
}
