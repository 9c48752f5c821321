import { nationCode, type Region } from '@payung/regions';
import type { Point, Shapes } from '@payung/regions/shapes';
import { stopsOf } from './frame-keys.ts';
import { isSmall, type PictureRegion } from './picture-region.ts';
import { remembered } from './remembered.ts';
import { boxOf, pointAt, unitsPerPixel, type Size } from './view-box.ts';
import { stopNear, type Stop } from './walk.ts';

/** Pixels: how near the pointer must come to a small regency lying in a larger one, and to one with sea around it. */
const reachInside = 8;
const reachAround = 24;
const reachInProvince = 44;

/** What is pointed at in a frame of that size. */
interface Pointed {
  /** Pixels from the frame's upper left corner; undefined for a click of assistive technology, which has no place. */
  readonly pixel: Point | undefined;
  /** The code of the region under it. */
  readonly under: string | undefined;
  readonly size: Size;
}

/** The region meant by a pointer: a small one that is near, else the one under it, else the nearest within reach. */
export function meantRegion(
  { pixel, under, size }: Pointed,
  { shapes, area, regions }: { shapes: Shapes; area: Region; regions: readonly PictureRegion[] },
): string | undefined {
  const box = boxOf(shapes, area);
  const units = unitsPerPixel(box, size);
  const smallest = 2 * reachInside * units;
  if (!pixel || (under && isSmall(shapes, under, smallest))) return under;
  const point = pointAt(pixel, box, size);
  const stops = stopsOf(shapes, regions);
  const tiny = tinyOf(stops, shapes, smallest);
  const reach = area.code === nationCode ? reachAround : reachInProvince;
  return (
    stopNear(tiny, point, reachInside * units)?.code ?? under ?? stopNear(stops, point, reach * units)?.code
  );
}

/** The stops in regencies that are smaller than so many units; the same ones as long as nothing is drawn anew. */
const tinyOf = remembered((stops: readonly Stop[], shapes: Shapes, smallest: number): readonly Stop[] =>
  stops.filter(({ code }) => isSmall(shapes, code, smallest)),
);
