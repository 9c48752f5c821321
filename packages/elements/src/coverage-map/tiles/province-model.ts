import {
  absenceOf,
  classes,
  joinFigures,
  type Absence,
  type CoverageFigure,
  type KnownAreas,
} from '@payung/coverage';
import { provinces } from '@payung/regions';
import { isMarked, valueText, type Voice } from '../describe.ts';
import type { MapModel } from '../map-model.ts';

/** The steps of the map. */
const scale = { method: 'thresholds', thresholds: [20, 40, 60, 80], domain: [0, 100] } as const;

/** The kinds of nothing in the order of the legend. */
const absences: readonly Absence[] = ['no-data', 'budget-only', 'not-applicable'];

/**
 * Joins the provinces with their own printed figures and classes them as `mapModel` does regencies; a figure is never worked out from
 * regencies. With nothing known yet they have only their names.
 */
export function provinceModel(known: KnownAreas | undefined, voice: Voice): MapModel {
  const joined = joinFigures(provinces, known?.figures ?? new Map<string, CoverageFigure>());
  const figures = joined.flatMap(({ figure }) => (figure ? [figure] : []));
  const { rows, classOf } = classes(
    figures.map(({ percent }) => percent),
    scale,
  );
  const regions = joined.map(({ region, figure }) => {
    const absence = known && absenceOf(region.code, known);
    return {
      region,
      figure,
      absence,
      kind: figure ? `c${classOf(figure.percent)! + 1}` : (absence ?? 'no-data'),
      label: known ? `${region.name}: ${valueText(figure, voice, absence)}` : region.name,
    };
  });
  const absent = new Map(
    absences
      .map((kind) => [kind, regions.filter((region) => region.kind === kind).length] as const)
      .filter(([kind, count]) => count || kind === 'no-data'),
  );
  return { regions, legend: { rows, absent, marked: figures.filter(isMarked).length } };
}
