import type { Box, Point } from '@payung/regions/shapes';

/** Corners of path data made of `M`, `l` with relative steps, and perhaps `z`; one list a line, the last corner of a ring not repeated. */
export function cornersOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.match(/-?[\d.]+/g)!.map(Number);
      const corners: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index < numbers.length; index += 2) {
        [x, y] = [tenths(x + numbers[index]!), tenths(y + numbers[index + 1]!)];
        corners.push([x, y]);
      }
      return corners;
    });
}

/** Path data has one decimal at most; sums of such numbers have more. */
const tenths = (number: number) => Math.round(number * 10) / 10;

/** The area within a ring; its sign tells which way round the ring goes, so holes count against their surroundings. */
function ringArea(corners: readonly Point[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [px, py] = corners.at(index - 1)!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** Square kilometres of land in many shapes, all in a picture of this size. */
export function landOf(paths: Iterable<string>, size: { readonly width: number; readonly height: number }) {
  const [degrees, south] = [45.731, -10.921];
  const unit = (111.32 * degrees) / size.width;
  let land = 0;
  for (const path of paths) {
    for (const ring of cornersOf(path)) {
      const y = ring.reduce((sum, corner) => sum + corner[1], 0) / ring.length;
      const latitude = south + ((size.height - y) * degrees) / size.width;
      land -= ringArea(ring) * unit ** 2 * Math.cos((latitude * Math.PI) / 180);
    }
  }
  return Math.abs(land);
}

/** The straight pieces of a line as text, alike in both directions. */
const stretchesOf = (line: readonly Point[]) =>
  line.slice(1).map((corner, index) => [line[index]!, corner].map(String).sort().join(' '));

/** The same of many lines; those of a ring with the one that closes it. */
export const stretches = (path: string) =>
  cornersOf(path).flatMap((line) => stretchesOf(path.includes('z') ? [...line, line[0]!] : line));

/** Which shapes have which stretch. */
function owners(paths: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [code, path] of paths) {
    for (const stretch of stretches(path)) found.set(stretch, [...(found.get(stretch) ?? []), code]);
  }
  return found;
}

/** The pairs of shapes that share a stretch, as `1101,1102`, with all that they share. */
export function touchingPairs(paths: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const [stretch, codes] of owners(paths)) {
    const [pair, isShared] = [codes.join(), codes.length === 2 && codes[0] !== codes[1]];
    if (isShared) pairs.set(pair, [...(pairs.get(pair) ?? []), stretch]);
  }
  return pairs;
}

/** True when a point of the picture is filled by the path, by the even-odd rule. */
export function isFilled(path: string, [x, y]: Point): boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  return context.isPointInPath(new Path2D(path), x, y, 'evenodd');
}

/** True when the first box lies within the second one. */
export const isWithin = ([x0, y0, x1, y1]: Box, [X0, Y0, X1, Y1]: Box) =>
  x0 >= X0 && y0 >= Y0 && x1 <= X1 && y1 <= Y1;

/** The smallest box around many points. */
export function boxAround(corners: readonly Point[]): Box {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
