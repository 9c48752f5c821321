import {
  absenceOf,
  givenClasses,
  joinFigures,
  mapBounds,
  type Absence,
  type CoverageFigure,
  type KnownAreas,
} from '@payung/coverage';
import { provinces, regenciesOf, type Region } from '@payung/regions';
import { isMarked, shownPercent, valueText, type Voice } from './describe.ts';
import { kindOf } from './kinds.ts';
import type { Legend } from './legend-rows.ts';
import type { PictureRegion } from './picture-region.ts';

/** What the map shows of one area with one set of figures. */
export interface MapModel {
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
}

/** The kinds of nothing in the order of the legend. */
const absences: readonly Absence[] = ['no-data', 'budget-only', 'not-applicable'];

/** Joins the regencies of an area, or the provinces of the country, with what is known of them and classes them; with nothing known yet they have only their names. */
export function mapModel(
  area: Region,
  known: KnownAreas | undefined,
  voice: Voice,
  level: 'regency' | 'province' = 'regency',
): MapModel {
  const listed = level === 'province' ? provinces : regenciesOf(area.code);
  const joined = joinFigures(listed, known?.figures ?? new Map<string, CoverageFigure>());
  const figures = joined.flatMap(({ figure }) => (figure ? [figure] : []));
  const { rows } = givenClasses(figures.map(shownPercent), mapBounds);
  const regions = joined.map(({ region, figure }) => {
    const absence = known && absenceOf(region.code, known);
    return {
      region,
      figure,
      absence,
      kind: figure ? kindOf(shownPercent(figure)) : (absence ?? 'no-data'),
      label: known ? `${region.name}: ${valueText(figure, voice, absence)}` : region.name,
    };
  });
  const absent = new Map(
    absences
      .map((kind) => [kind, regions.filter((region) => region.kind === kind).length] as const)
      .filter(([kind, count]) => count || kind === 'no-data'),
  );
  return { area, regions, legend: { rows, absent, marked: figures.filter(isMarked).length } };
}
