import { mapBox, shapesOf, stillMap, type StillMap } from '@payung/elements/coverage-map/still';
import { markup } from '../markup.ts';
import { colour } from './colours.ts';
import { drawnMap, fillOf, patternDefs } from './drawn-map.ts';
import type { Size } from './share-picture.ts';
import { fontFamily } from './text.ts';

/** Pixels. */
const width = 1200;
const margin = 32;
const line = 30;

/** What a map is asked for as a file. */
export interface MapFile {
  readonly region: string;
  /** One year of figures; without it the newest of each area. */
  readonly year?: string | undefined;
  readonly language: 'id' | 'en';
}

/** Where the parts of the file are, from its top, in pixels; `height` is that of all. */
function placesOf({ area, legend }: StillMap) {
  const box = mapBox(area);
  const mapHeight = Math.round(((width - 2 * margin) * (box[3] - box[1])) / (box[2] - box[0]));
  const top = margin + 1.5 * line;
  const legendTop = top + mapHeight + line;
  const height = legendTop + (Math.ceil(legend.rows.length / 2) + 1) * line + margin / 2;
  return { box, top, mapHeight, legendTop, height };
}

/** How large the file is, in pixels, so that a page can keep the room. */
export function mapFileSize({ region, year, language }: MapFile): Size {
  return { width, height: placesOf(stillMap(region, false, language, year)).height };
}

/** A map as a picture file at an address that stays: title, map, legend, where the figures come from; it needs nothing else. Light, whatever the page. */
export async function mapFile({ region, year, language }: MapFile): Promise<string> {
  const map = stillMap(region, false, language, year);
  const { area, regency, title, summary, legend, source, regions, marked } = map;
  const { box, top, mapHeight, legendTop, height } = placesOf(map);
  const drawing = drawnMap({
    shapes: await shapesOf(area),
    box,
    frame: { x: margin, y: top, width: width - 2 * margin, height: mapHeight },
    kinds: new Map(regions.map(({ region: { code }, kind }) => [code, kind])),
    marked,
    chosen: regency?.code,
  });
  const rows = legend.rows.map(({ kind, text, count }, place) => {
    const x = margin + (place % 2) * (width / 2 - margin);
    const y = legendTop + Math.floor(place / 2) * line;
    const swatch = (fill: string) =>
      markup`<rect fill="${fill}" stroke="${colour('province-line')}" x="${x}" y="${y}" width="36" height="20"/>`;
    const isMarked = kind === 'marked';
    return markup`${swatch(fillOf(isMarked ? 'c2' : kind, 'legend-'))}${isMarked ? swatch(fillOf(kind, 'legend-')) : ''}<text x="${x + 48}" y="${y + 17}" font-size="19">${text} ${count}</text>`;
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fontFamily}" font-size="20" fill="${colour('ink')}">
<title>${title}</title>
<desc>${summary}</desc>
<rect width="${width}" height="${height}" fill="${colour('surface')}"/>
<text x="${margin}" y="${margin + 20}" font-size="28" font-weight="700">${title}</text>
${drawing}
${patternDefs(1, 'legend-')}${rows}
<text x="${margin}" y="${height - margin / 2}" font-size="16" fill="${colour('muted')}">${source}</text>
</svg>`.text;
}
