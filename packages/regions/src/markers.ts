import type { Box, Point } from './paths.ts';

/** Digits of a place within a box: 64 steps a side, printable and free of quotes and backslashes. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Reads marker points written by `writeMarker`: two digits a regency, in the order of `boxes`, each a share of its box.
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

/** Writes one point as two digits, the step of its box that it falls into. */
export function writeMarker([x, y]: Point, [x0, y0, x1, y1]: Box): string {
  const digit = (share: number) =>
    digits[Math.min(digits.length - 1, Math.max(0, Math.floor(share * digits.length)))]!;
  return digit((x - x0) / (x1 - x0)) + digit((y - y0) / (y1 - y0));
}
