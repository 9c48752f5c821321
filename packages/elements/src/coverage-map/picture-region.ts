import type { Absence, JoinedRegion } from '@payung/coverage';
import type { Shapes } from '@payung/regions/shapes';

/** One regency on the picture. */
export interface PictureRegion extends JoinedRegion {
  /** How it is filled: `c1` to `c5` by its share, or its `Absence`. */
  readonly kind: string;
  /** Which kind of nothing it is; undefined where it has a figure, and until anything is known. */
  readonly absence: Absence | undefined;
  /** What a screen reader says: name and value, or why there is none. */
  readonly label: string;
}

/** The class that fills a region; land is plain until there are figures. */
export const fillOf = ({ kind }: PictureRegion, hasFigures: boolean): string => (hasFigures ? kind : 'plain');

/** Whether a regency is smaller than so many units in both directions. */
export function isSmall(shapes: Pick<Shapes, 'boxes'>, code: string, units: number): boolean {
  const [x0, y0, x1, y1] = shapes.boxes.get(code)!;
  return Math.max(x1 - x0, y1 - y0) < units;
}
