import type { CountFigure } from './coverage-figure.ts';
import type { Figure } from './figure.ts';
import { newerOf } from './newest.ts';

/** What is offered in words beside a share, or where there is none, in this order. */
export const countIndicators = ['active_participants', 'local_budget_protected'] as const;

/** The newest count of members, and of people enrolled with public money, of one area; empty where neither is known. */
export function countFigures(figures: readonly Figure[], code: string): readonly CountFigure[] {
  const own = figures.filter((figure) => figure.code === code);
  return countIndicators.flatMap((indicator) => {
    let newest: Figure | undefined;
    for (const figure of own) if (figure.indicator === indicator) newest = newerOf(newest, figure);
    if (!newest) return [];
    const { id, value, asOf, source, note } = newest;
    return [{ id, code, indicator, value, asOf, publisher: source.publisher, note }];
  });
}
