import { classes, joinFigures, type CoverageFigure } from '@payung/coverage';
import { regenciesOf, type Region } from '@payung/regions';
import { isMarked, valueText, type Voice } from './describe.ts';
import type { Legend } from './legend.ts';
import type { PictureRegion } from './picture.ts';

/** What the map shows of one area with one set of figures. */
export interface MapModel {
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
}

/**
 * Equal steps that stay the same for every area and every table, so that a colour means one thing wherever one looks.
 * A printed rate above 100 belongs to the last class.
 */
const scale = { method: 'thresholds', thresholds: [20, 40, 60, 80], domain: [0, 100] } as const;

/** Joins the regencies of an area with their figures and classes them; without figures they have only their names. */
export function mapModel(
  area: Region,
  figures: ReadonlyMap<string, CoverageFigure> | undefined,
  voice: Voice,
): MapModel {
  const joined = joinFigures(regenciesOf(area.code), figures ?? new Map<string, CoverageFigure>());
  const known = joined.flatMap(({ figure }) => (figure ? [figure] : []));
  const { rows, classOf } = classes(
    known.map(({ percent }) => percent),
    scale,
  );
  return {
    regions: joined.map(({ region, figure }) => ({
      region,
      figure,
      colour: classOf(figure?.percent),
      label: figures ? `${region.name}: ${valueText(figure, voice)}` : region.name,
    })),
    legend: { rows, withoutData: joined.length - known.length, marked: known.filter(isMarked).length },
  };
}
