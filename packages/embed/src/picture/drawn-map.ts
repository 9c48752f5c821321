import { isSmall, layoutOf, patterns, unitsPerPixel } from '@payung/elements/coverage-map/still';
import type { Box, Shapes } from '@payung/regions/shapes';
import { markup, type Markup } from '../markup.ts';
import { colour } from './colours.ts';

/** Where something is drawn, in pixels of the picture. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A map with its colours written into it. */
export interface DrawnMap {
  readonly shapes: Pick<Shapes, 'paths' | 'boxes' | 'markers' | 'provinceBorders'>;
  /** What is seen of the shapes; where the frame is longer, more is. */
  readonly box: Box;
  readonly frame: Frame;
  /** `c1` to `c5` or a kind of nothing, by code; land without one is plain. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Codes of the regions that are hatched. */
  readonly marked: readonly string[];
  /** The region that is outlined. */
  readonly chosen?: string | undefined;
  /** How many times as wide patterns and lines are, 1 by default as on a screen, where the picture is seen smaller than it is. */
  readonly coarse?: number;
}

/** Pixels: a region that is smaller is told by a ring; one with a figure whose colour could hardly be seen has a dot. */
const smallest = 14;
const smallestSeen = 9;
const dot = { across: 7, edge: 1 };

/** Patterns of the three kinds of nothing and of rough figures; `unit` is how long a pixel is in what they fill. Those of a legend have names of their own. */
export const patternDefs = (unit: number, legend = ''): Markup =>
  markup`<defs>${patterns.map(
    (pattern) =>
      markup`<pattern id="${legend}${pattern.id}" width="${pattern.size}" height="${pattern.size}" patternUnits="userSpaceOnUse" patternTransform="${layoutOf(pattern, unit)}">${pattern.marks.map(
        ([name, line]) => markup`<path fill="${markColours[name]}" d="${line}"/>`,
      )}</pattern>`,
  )}</defs>`;

const markColours: Readonly<Record<string, string>> = {
  'no-data-ground': colour('no-data'),
  'no-data-point': colour('no-data-line'),
  'hatching-dark': colour('hatch-dark'),
  'hatching-light': colour('hatch-light'),
};

/** The paint of a kind of region. */
export function fillOf(kind: string | undefined, legend = ''): string {
  if (!kind) return colour('plain-land');
  const [, step] = /^c([1-5])$/.exec(kind) ?? [];
  return step ? colour(`scale-${Number(step) as 1 | 2 | 3 | 4 | 5}`) : `url(#${legend}${kind})`;
}

/** Only what is seen is drawn: sea, regions, hatching, borders of provinces, dots of small regions with a figure, the outline of the chosen region. */
export function drawnMap({ shapes, box, frame, kinds, marked, chosen, coarse = 1 }: DrawnMap): Markup {
  const unit = unitsPerPixel(box, frame);
  const seen = filling(box, frame, unit);
  const wide = (pixels: number) => Number((pixels * unit * coarse).toFixed(3));
  const codes = [...shapes.paths.keys()].filter((code) => areTouching(shapes.boxes.get(code)!, seen));
  const line = (of: readonly string[]) => of.map((code) => shapes.paths.get(code)!).join('');
  const { x, y, width, height } = frame;
  return markup`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBoxText(seen)}">${patternDefs(unit * coarse)}
<rect x="${seen[0]}" y="${seen[1]}" width="${seen[2] - seen[0]}" height="${seen[3] - seen[1]}" fill="${colour('sea')}"/>
<g fill-rule="evenodd" stroke-linejoin="round">
<g stroke="${colour('map-line')}" stroke-width="${wide(0.5)}">${codes.map(
    (code) => markup`<path fill="${fillOf(kinds.get(code))}" d="${shapes.paths.get(code)}"/>`,
  )}</g>
<path fill="url(#marked)" d="${line(marked.filter((code) => codes.includes(code)))}"/>
<path fill="none" stroke="${colour('province-line')}" stroke-width="${wide(1)}" d="${shapes.provinceBorders}"/>
<g stroke="${colour('province-line')}" stroke-width="${wide(dot.edge)}">${codes
    .filter((code) => isClass(kinds.get(code)) && isSmall(shapes, code, smallestSeen * unit * coarse))
    .map(
      (code) =>
        markup`<circle fill="${fillOf(kinds.get(code))}" ${placeOf(shapes, code)} r="${wide(dot.across / 2)}"/>`,
    )}</g>
${chosen && shapes.paths.has(chosen) ? outline(shapes, chosen, unit, wide) : undefined}</g></svg>`;
}

/** Whether a kind is one of the five steps, and no kind of nothing. */
const isClass = (kind = ''): boolean => /^c[1-5]$/.test(kind);

/** The attributes of a circle at the point of a region. */
function placeOf({ markers }: DrawnMap['shapes'], code: string): Markup {
  const [x, y] = markers.get(code)!;
  return markup`cx="${x}" cy="${y}"`;
}

function outline(
  shapes: DrawnMap['shapes'],
  code: string,
  unit: number,
  wide: (pixels: number) => number,
): Markup {
  const shape = isSmall(shapes, code, smallest * unit)
    ? markup`<circle fill="none" ${placeOf(shapes, code)} r="${smallest * unit}"`
    : markup`<path fill="none" d="${shapes.paths.get(code)}"`;
  return markup`${shape} stroke="${colour('surface')}" stroke-width="${wide(5)}"/>${shape} stroke="${colour('ink')}" stroke-width="${wide(2.5)}"/>`;
}

/** A box as long and as high as its frame, around the same middle. */
function filling([x0, y0, x1, y1]: Box, { width, height }: Frame, unit: number): Box {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [halfWidth, halfHeight] = [(width * unit) / 2, (height * unit) / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

const areTouching = ([ax0, ay0, ax1, ay1]: Box, [bx0, by0, bx1, by1]: Box): boolean =>
  ax0 <= bx1 && ax1 >= bx0 && ay0 <= by1 && ay1 >= by0;

const viewBoxText = ([x0, y0, x1, y1]: Box): string =>
  [x0, y0, x1 - x0, y1 - y0].map((value) => Number(value.toFixed(2))).join(' ');
