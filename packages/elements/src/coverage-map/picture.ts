import type { JoinedRegion } from '@payung/coverage';
import type { Shapes } from '@payung/regions/shapes';
import { nothing, svg, type TemplateResult } from 'lit';
import { isMarked } from './describe.ts';
import { kindOf } from './legend.ts';

/** One regency on the picture. */
export interface PictureRegion extends JoinedRegion {
  /** Row of the legend, counted from 0; undefined without a figure. */
  readonly colour: number | undefined;
  /** What a screen reader says: name and value. */
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
  const small = regions.filter(
    ({ region, colour }) => colour !== undefined && isSmall(shapes, region.code, smallest),
  );
  const at = (code: string) => {
    const [x, y] = shapes.markers.get(code)!;
    return `M${Math.round(x)} ${Math.round(y)}h.01`;
  };
  return svg`
    <path class="dot-edge" d=${small.map(({ region }) => at(region.code)).join('')}></path>
    ${small.map(({ region, colour }) => svg`<path class="dot c${colour! + 1}" d=${at(region.code)}></path>`)}
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

/** Patterns in their own units; `scale` keeps their lines as far apart on the screen at every zoom. */
export function renderPatterns(scale: number): TemplateResult {
  const transform = `scale(${scale.toFixed(3)})`;
  return svg`<defs>
    <pattern id="no-data" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform=${transform}>
      <rect class="no-data-ground" width="6" height="6"></rect>
      <circle class="no-data-point" cx="3" cy="3" r="0.8"></circle>
    </pattern>
    <pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="${transform} rotate(45)">
      <rect class="hatching-dark" width="1" height="5"></rect>
      <rect class="hatching-light" x="1" width="1" height="5"></rect>
    </pattern>
  </defs>`;
}

/** The class that fills a region; land is plain until there are figures. */
export function fillOf({ colour }: PictureRegion, hasFigures: boolean): string {
  return colour === undefined && !hasFigures ? 'plain' : kindOf(colour);
}
