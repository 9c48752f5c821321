import { isOld, type CoverageFigure } from './coverage-figure.ts';
import type { JoinedRegion } from './join.ts';

/** A region that has a figure. */
export interface KnownRegion extends JoinedRegion {
  readonly figure: CoverageFigure;
}

/** What a sentence above a map says. */
export interface Summary {
  /** The regions of the greatest share, several on a tie, none without data. */
  readonly highest: readonly KnownRegion[];
  readonly lowest: readonly KnownRegion[];
  readonly withData: number;
  readonly withoutData: number;
  /** How many figures are of before 2023. */
  readonly old: number;
}

/** Highest, lowest and how many are empty. Order and difference of figures of different years and bases say little: name both. */
export function summary(joined: readonly JoinedRegion[]): Summary {
  const known = joined.filter((row): row is KnownRegion => row.figure !== undefined);
  const percents = known.map(({ figure }) => figure.percent);
  const having = (percent: number) => known.filter(({ figure }) => figure.percent === percent);
  return {
    highest: having(Math.max(...percents)),
    lowest: having(Math.min(...percents)),
    withData: known.length,
    withoutData: joined.length - known.length,
    old: known.filter(({ figure }) => isOld(figure)).length,
  };
}
