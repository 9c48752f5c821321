import type { CoverageFigure, Figure, Indicator } from '@payung/coverage';

/** How many people a share stands for. */
export interface PeopleCount {
  readonly covered: number;
  readonly uncovered: number;
}

/**
 * The people behind a share, where the table itself holds both numbers of the same day, publisher and base: covered and not covered, or
 * covered and all who could be. Otherwise undefined: people are never worked out from a percentage.
 */
export function peopleBehind(figure: CoverageFigure, figures: readonly Figure[]): PeopleCount | undefined {
  const value = (indicator: Indicator) =>
    figures.find(
      (row) =>
        row.code === figure.code &&
        row.indicator === indicator &&
        row.asOf === figure.asOf &&
        row.base === figure.base &&
        row.source.publisher === figure.publisher,
    )?.value;
  const [covered, printed, eligible] = [
    value('covered_workers'),
    value('uncovered_workers'),
    value('workforce_eligible'),
  ];
  if (covered === undefined) return undefined;
  if (printed !== undefined) return { covered, uncovered: printed };
  return eligible !== undefined && eligible >= covered
    ? { covered, uncovered: eligible - covered }
    : undefined;
}
