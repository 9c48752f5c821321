import { nationCode, type Region } from '@payung/regions';
import type { Box, Point, Shapes } from '@payung/regions/shapes';

/** The size of something on the screen in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `box` with a margin on all four sides, given as a share of its longer side. */
export function withMargin([x0, y0, x1, y1]: Box, share: number): Box {
  const margin = Math.max(x1 - x0, y1 - y0) * share;
  return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}

/** What the picture of an area shows: its box, and some sea or land around it. */
export function boxOf(shapes: Pick<Shapes, 'boxes'>, area: Region): Box {
  return withMargin(shapes.boxes.get(area.code)!, area.code === nationCode ? 0.01 : 0.06);
}

/** A box as the value of an SVG `viewBox`. */
export function viewBoxOf([x0, y0, x1, y1]: Box): string {
  return [x0, y0, x1 - x0, y1 - y0].map((value) => Math.round(value)).join(' ');
}

/** Units of the shapes per CSS pixel when `box` is fitted whole into a frame of that size. */
export function unitsPerPixel([x0, y0, x1, y1]: Box, frame: Size): number {
  return Math.max((x1 - x0) / frame.width, (y1 - y0) / frame.height);
}

/** Where a point of the picture lies in the frame, in pixels from its upper left corner. */
export function pixelOf([x, y]: Point, box: Box, frame: Size): Point {
  const units = unitsPerPixel(box, frame);
  const [left, top] = cornerOf(box, frame, units);
  return [(x - left) / units, (y - top) / units];
}

/** The point of the picture under a pixel of the frame; the inverse of `pixelOf`. */
export function pointAt([x, y]: Point, box: Box, frame: Size): Point {
  const units = unitsPerPixel(box, frame);
  const [left, top] = cornerOf(box, frame, units);
  return [left + x * units, top + y * units];
}

/** The point of the picture in the frame's upper left corner: the box is centred where the frame is longer. */
function cornerOf([x0, y0, x1, y1]: Box, frame: Size, units: number): Point {
  return [(x0 + x1 - frame.width * units) / 2, (y0 + y1 - frame.height * units) / 2];
}
