import { nationCode } from '@payung/regions';
import type { Shapes } from '@payung/regions/shapes';

/** The finer picture of a province. */
export interface FinerShapes {
  readonly province: string;
  readonly shapes: Shapes;
}

/** Finer lines in the place of national ones, in the same frame: the picture must not jump when they come. */
export function refined(national: Shapes, { province, shapes: finer }: FinerShapes): Shapes {
  return {
    ...national,
    provinceBorders: finer.provinceBorders,
    paths: new Map([...national.paths, ...finer.paths]),
    markers: new Map([...national.markers, ...finer.markers]),
    boxes: new Map([
      ...national.boxes,
      ...finer.boxes,
      ...[nationCode, province].map((code) => [code, national.boxes.get(code)!] as const),
    ]),
  };
}
