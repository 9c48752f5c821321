import type { Absence } from './absence.ts';
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
  /** All that have no share, whatever the reason. */
  readonly withoutData: number;
  /** How many of them are without one because it does not apply. */
  readonly notApplicable: number;
  /** How many of them have only counts of people enrolled with public money. */
  readonly budgetOnly: number;
  /** How many figures are of before 2023. */
  readonly old: number;
}

/** Highest, lowest and how many are empty. Order and difference of figures of different years and bases say little: name both. */
export function summary(
  joined: readonly JoinedRegion[],
  absences: ReadonlyMap<string, Absence> = new Map(),
): Summary {
  const known = joined.filter((row): row is KnownRegion => row.figure !== undefined);
  const empty = (kind: Absence) =>
    joined.filter(({ region, figure }) => !figure && absences.get(region.code) === kind).length;
  const percents = known.map(({ figure }) => figure.percent);
  const having = (percent: number) => known.filter(({ figure }) => figure.percent === percent);
  return {
    highest: having(Math.max(...percents)),
    lowest: having(Math.min(...percents)),
    withData: known.length,
    withoutData: joined.length - known.length,
    notApplicable: empty('not-applicable'),
    budgetOnly: empty('budget-only'),
    old: known.filter(({ figure }) => isOld(figure)).length,
  };
}
