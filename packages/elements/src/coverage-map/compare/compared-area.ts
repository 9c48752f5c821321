import { absenceOf, type Absence, type CoverageFigure } from '@payung/coverage';
import { regionByCode, type Region } from '@payung/regions';
import type { FigureSet } from '../figure-set.ts';

/** One of the two areas that stand side by side. */
export interface ComparedArea {
  readonly region: Region;
  readonly figure: CoverageFigure | undefined;
  /** Why it has no share; undefined where it has one. */
  readonly absence: Absence | undefined;
  readonly isHosts: boolean;
  /** The one year that is shown; undefined where each area has its newest figure. */
  readonly year: string | undefined;
}

/** What a set of figures, of one year where one is given, knows of an area. */
export function comparedArea(code: string, set: FigureSet, year: string | undefined): ComparedArea {
  return {
    region: regionByCode(code)!,
    figure: set.figures.get(code),
    absence: absenceOf(code, set),
    isHosts: set.host !== undefined,
    year,
  };
}
