import { digits } from './digits.ts';
import type { Box, Point } from './paths.ts';

/**
 * Reads marker points as `build/markers.ts` writes them: two digits a regency, in the order of `boxes`, each a share of its box.
 * So a point costs two bytes and is most exact where the regency is small.
 */
export function readMarkers(text: string, boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Point> {
  const share = (index: number) => (digits.indexOf(text[index]!) + 0.5) / digits.length;
  return new Map(
    [...boxes].map(([code, [x0, y0, x1, y1]], index): [string, Point] => [
      code,
      [x0 + share(2 * index) * (x1 - x0), y0 + share(2 * index + 1) * (y1 - y0)],
    ]),
  );
}
