import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import type { Region } from '@payung/regions';
import { inlinePicture, type InlinePicture } from '@payung/regions/inline';
import { shapes } from '@payung/regions/shapes';
import type { Language } from '../locale.ts';
import { isMarked } from './describe.ts';
import { keepWords } from './keep/words.ts';
import { rowsInWords, type RowInWords } from './legend-rows.ts';
import { mapModel } from './map-model.ts';
import { fillOf } from './picture-region.ts';
import { placeOrNation } from './place.ts';
import { summaryText } from './summary-line.ts';
import { boxOf, unitsPerPixel, viewBoxOf } from './view-box.ts';
import { words as english } from './words.en.ts';
import { words as indonesian } from './words.id.ts';

export { landStyle } from './land-style.ts';
export { pointedStyle } from './pointed-style.ts';
export { swatchStyle } from './swatch-style.ts';
export { layoutOf, patterns } from './patterns.ts';
export { scale } from '../scale.ts';
export { inLight } from '../themed.ts';

/** A map that stands still, in words and classes: what a page or a picture shows that runs no script. */
export interface StillMap {
  readonly area: Region;
  readonly title: string;
  /** What the map tells, in sentences; empty while figures of a host are still to come. */
  readonly summary: string;
  readonly label: string;
  /** Where the figures come from, in one sentence. */
  readonly source: string;
  readonly picture: InlinePicture;
  readonly viewBox: string;
  /** Units of the picture per pixel of a page of middle width: how wide its patterns are. */
  readonly unit: number;
  /** The class of each path of the picture by code. */
  readonly fills: ReadonlyMap<string, string>;
  /** Codes of the regions that are hatched. */
  readonly marked: readonly string[];
  readonly legend: { readonly title: string; readonly rows: readonly RowInWords[] };
}

const shipped = () => ({ figures: shippedFigures(), absences: shippedAbsences() });

/** Pixels of the frame on a page between phone and desk. */
const middle = { width: 640, height: 300 };

/** The map of an area with our figures; without any where the page names a table of its own, because ours must never pass for them. */
export function stillMap(code: string, hasOwnTable: boolean, language: Language): StillMap {
  const words = language === 'en' ? english : indonesian;
  const voice = { words, language };
  const { area } = placeOrNation(code);
  const box = boxOf(shapes(), area);
  const model = mapModel(area, hasOwnTable ? undefined : shipped(), voice);
  return {
    area,
    title: words.title(area.name),
    summary: hasOwnTable ? '' : summaryText(area, model.regions, voice),
    label: words.mapOf(area.name),
    source: keepWords[language].pictureSource(keepWords[language].ownFigures),
    picture: inlinePicture(),
    viewBox: viewBoxOf(box),
    unit: Math.round(unitsPerPixel(box, middle) * 100) / 100,
    fills: new Map(model.regions.map((region) => [region.region.code, fillOf(region, !hasOwnTable)])),
    marked: model.regions.filter(({ figure }) => isMarked(figure)).map(({ region }) => region.code),
    legend: { title: words.legend, rows: hasOwnTable ? [] : rowsInWords(model.legend, voice) },
  };
}
