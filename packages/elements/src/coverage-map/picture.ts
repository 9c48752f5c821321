import type { Absence, JoinedRegion } from '@payung/coverage';
import type { Shapes } from '@payung/regions/shapes';
import { nothing, svg, type TemplateResult } from 'lit';
import { isMarked } from './describe.ts';
import { layoutOf, patterns } from './patterns.ts';

/** One regency on the picture. */
export interface PictureRegion extends JoinedRegion {
  /** How it is filled: `c1` to `c5` by its share, or its `Absence`. */
  readonly kind: string;
  /** Which kind of nothing it is; undefined where it has a figure, and until anything is known. */
  readonly absence: Absence | undefined;
  /** What a screen reader says: name and value, or why there is none. */
  readonly label: string;
}

/** What the picture shows; `regions` of the area can be walked and chosen, the others lie around them as plain land. */
export interface Picture {
  readonly shapes: Shapes;
  readonly regions: readonly PictureRegion[];
  readonly selected: string | undefined;
  /** False until figures are there: then land is plain, not "no data". */
  readonly hasFigures: boolean;
}

/** The hatching over regencies whose figure is rough or of before 2023, as one path. */
export function renderHatching({ shapes, regions }: Pick<Picture, 'shapes' | 'regions'>): TemplateResult {
  const marked = regions.filter(({ figure }) => isMarked(figure));
  return svg`<path class="hatching" d=${marked.map(({ region }) => shapes.paths.get(region.code)).join('')}></path>`;
}

/**
 * A dot at the place of each regency with a figure that is smaller than `smallest` units, so that cities of a few pixels still show
 * their colour. A line without length and with round ends keeps its size in pixels at every zoom.
 */
export function renderDots(
  { shapes, regions }: Pick<Picture, 'shapes' | 'regions'>,
  smallest: number,
): TemplateResult {
  const small = regions.filter(({ region, figure }) => figure && isSmall(shapes, region.code, smallest));
  const at = (code: string) => {
    const [x, y] = shapes.markers.get(code)!;
    return `M${Math.round(x)} ${Math.round(y)}h.01`;
  };
  return svg`
    <path class="dot-edge" d=${small.map(({ region }) => at(region.code)).join('')}></path>
    ${small.map(({ region, kind }) => svg`<path class="dot ${kind}" d=${at(region.code)}></path>`)}
  `;
}

/** The outline of one regency drawn over the picture: what the pointer is on, what has focus, what is selected. */
export function renderOutline(shapes: Shapes, code: string | undefined, kind: string): TemplateResult {
  const path = code === undefined ? undefined : shapes.paths.get(code);
  return svg`<path class="outline ${kind}" d=${path ?? nothing}></path>`;
}

/** Whether a regency is smaller than so many units in both directions. */
export function isSmall(shapes: Shapes, code: string, units: number): boolean {
  const [x0, y0, x1, y1] = shapes.boxes.get(code)!;
  return Math.max(x1 - x0, y1 - y0) < units;
}

/** The patterns where so many units of the picture are a pixel. */
export function renderPatterns(unit: number): TemplateResult {
  return svg`<defs>${patterns.map(
    (pattern) =>
      svg`<pattern
        id=${pattern.id}
        width=${pattern.size}
        height=${pattern.size}
        patternUnits="userSpaceOnUse"
        patternTransform=${layoutOf(pattern, unit)}
      >${pattern.marks.map(([name, line]) => svg`<path class=${name} d=${line}></path>`)}</pattern>`,
  )}</defs>`;
}

/** The class that fills a region; land is plain until there are figures. */
export const fillOf = ({ kind }: PictureRegion, hasFigures: boolean): string => (hasFigures ? kind : 'plain');
