import type { KnownAreas } from '@payung/coverage';
import { shippedAbsences, shippedFigures, shippedYears } from '@payung/coverage/shipped';
import { shippedFiguresOf } from '@payung/coverage/shipped-years';
import type { Region } from '@payung/regions';
import { inlinePicture, type InlinePicture } from '@payung/regions/inline';
import { finerShapes } from '@payung/regions/finer';
import { shapes, type Box, type Shapes } from '@payung/regions/shapes';
import type { Language } from '../locale.ts';
import { isMarked } from './describe.ts';
import { keepWords } from './keep/words.ts';
import { rowsInWords, type RowInWords } from './legend-rows.ts';
import { mapModel } from './map-model.ts';
import { fillOf, type PictureRegion } from './picture-region.ts';
import { placeOrNation } from './place.ts';
import { refined } from './refined.ts';
import { summaryText } from './summary-line.ts';
import { boxOf, unitsPerPixel, viewBoxOf } from './view-box.ts';
import { words as english } from './words.en.ts';
import { words as indonesian } from './words.id.ts';

export { figuresCsv } from './keep/figures-csv.ts';
export { landStyle } from './land-style.ts';
export { pointedStyle } from './pointed-style.ts';
export { swatchStyle } from './swatch-style.ts';
export { layoutOf, patterns } from './patterns.ts';
export { isSmall, type PictureRegion } from './picture-region.ts';
export { unitsPerPixel, withMargin } from './view-box.ts';
export { placeOrNation } from './place.ts';
export { scale } from '../scale.ts';
export { inLight } from '../themed.ts';
export { tokens } from '../tokens.ts';

/** A map that stands still, in words and classes: what a page or a picture shows that runs no script. */
export interface StillMap {
  readonly area: Region;
  /** The regency that is picked out in it, if any. */
  readonly regency: Region | undefined;
  readonly title: string;
  /** What the map tells, in sentences; empty while figures of a host are still to come. */
  readonly summary: string;
  readonly label: string;
  /** Where the figures come from, in one sentence. */
  readonly source: string;
  readonly picture: InlinePicture;
  /** Every regency of the area with its figure and its kind, in the order of the list. */
  readonly regions: readonly PictureRegion[];
  readonly viewBox: string;
  /** Units of the picture per pixel of a page of middle width: how wide its patterns are. */
  readonly unit: number;
  /** The class of each path of the picture by code. */
  readonly fills: ReadonlyMap<string, string>;
  /** Codes of the regions that are hatched. */
  readonly marked: readonly string[];
  readonly legend: { readonly title: string; readonly rows: readonly RowInWords[] };
}

/** Our figures, the newest of each area or those of one year; why an area has none in a single year is not told. */
export const shippedAreas = (year?: string): KnownAreas =>
  year === undefined
    ? { figures: shippedFigures(), absences: shippedAbsences() }
    : { figures: shippedFiguresOf(year), absences: new Map() };

/** The year of that text; undefined where no map of ours can be drawn of it. */
export const shownYear = (year: string | null | undefined): string | undefined =>
  shippedYears().find((known) => known === year);

/** The box of the map of an area. */
export const mapBox = (area: Region): Box => boxOf(shapes(), area);

/** What an area is drawn with: a province with its finer lines, and the national ones around it. */
export async function shapesOf({ code, level, parent }: Region): Promise<Shapes> {
  if (level === 'nation') return shapes();
  const province = level === 'regency' ? parent! : code;
  return refined(shapes(), { province, shapes: await finerShapes(province) });
}

/** Pixels of the frame on a page between phone and desk. */
const middle = { width: 640, height: 300 };

/**
 * The map of an area with our figures, of one year where it is given; without any where the page names a table of its own, because ours
 * must never pass for them.
 */
export function stillMap(code: string, hasOwnTable: boolean, language: Language, year?: string): StillMap {
  const words = language === 'en' ? english : indonesian;
  const voice = { words, language };
  const { area, regency } = placeOrNation(code);
  const box = boxOf(shapes(), area);
  const model = mapModel(area, hasOwnTable ? undefined : shippedAreas(year), voice);
  return {
    area,
    regency,
    title: year ? `${words.title(area.name)}, ${year}` : words.title(area.name),
    summary: hasOwnTable ? '' : summaryText(area, model.regions, voice),
    label: words.mapOf(area.name),
    source: keepWords[language].pictureSource(keepWords[language].ownFigures),
    picture: inlinePicture(),
    regions: model.regions,
    viewBox: viewBoxOf(box),
    unit: Math.round(unitsPerPixel(box, middle) * 100) / 100,
    fills: new Map(model.regions.map((region) => [region.region.code, fillOf(region, !hasOwnTable)])),
    marked: model.regions.filter(({ figure }) => isMarked(figure)).map(({ region }) => region.code),
    legend: { title: words.legend, rows: hasOwnTable ? [] : rowsInWords(model.legend, voice) },
  };
}
