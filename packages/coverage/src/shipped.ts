import { regions } from '@payung/regions';
import shipped from '../data/shipped.json' with { type: 'json' };
import type { Absence } from './absence.ts';
import type { CoverageFigure } from './coverage-figure.ts';
import { unpackFigures } from './packed-figures.ts';

let figures: ReadonlyMap<string, CoverageFigure> | undefined;

/**
 * The shares that travel with the widgets: one for the nation, for each province and for each regency that has one, picked by
 * `pickFigure` from `data/figures.csv` when it was last changed. By code, in the order of codes; decoded at the first call.
 * Titles, links and remarks are in `@payung/coverage/sources`.
 */
export function shippedFigures(): ReadonlyMap<string, CoverageFigure> {
  return (figures ??= new Map(unpackFigures(shipped).map((figure) => [figure.code, figure])));
}

/** The years of which a map can be drawn from our figures, newest first; their figures are in `@payung/coverage/shipped-years`. */
export function shippedYears(): readonly string[] {
  return shipped.years.split(' ');
}

let absences: ReadonlyMap<string, Absence> | undefined;

/**
 * Areas without a shipped share that are not simply without data: those whose published share is of another base (`not-applicable`, by
 * `data/not-applicable.csv`), and those of which only people enrolled with public money are counted (`budget-only`). For `absenceOf`.
 */
export function shippedAbsences(): ReadonlyMap<string, Absence> {
  const kinds: Readonly<Record<string, Absence>> = { n: 'not-applicable', b: 'budget-only' };
  return (absences ??= new Map(
    regions.flatMap(({ code }, place): [string, Absence][] => {
      const kind = kinds[shipped.areas[place]!];
      return kind ? [[code, kind]] : [];
    }),
  ));
}
