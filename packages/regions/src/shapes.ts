import packed from '../data/shapes.json' with { type: 'json' };
import { decodeShapes, type Shapes } from './decode-shapes.ts';
import { regencies } from './list.ts';

export { decodeShapes, type Shapes } from './decode-shapes.ts';
export type { Box, Point } from './paths.ts';

let national: Shapes | undefined;

/** The national picture: 514 regencies, decoded at the first call and kept. */
export function shapes(): Shapes {
  return (national ??= decodeShapes(
    packed,
    regencies.map(({ code }) => code),
  ));
}
