import type { Direction } from '@payung/regions/neighbours';
import type { Point } from '@payung/regions/shapes';

/** Something that stands at a point of the map and has a code. */
export interface Stop {
  readonly code: string;
  readonly point: Point;
}

/** How far `to` lies ahead of `from` in a direction, and how far to the side; y grows to the south. */
const ahead: Record<Direction, (from: Point, to: Point) => readonly [along: number, aside: number]> = {
  west: ([x0, y0], [x1, y1]) => [x0 - x1, Math.abs(y0 - y1)],
  east: ([x0, y0], [x1, y1]) => [x1 - x0, Math.abs(y0 - y1)],
  north: ([x0, y0], [x1, y1]) => [y0 - y1, Math.abs(x0 - x1)],
  south: ([x0, y0], [x1, y1]) => [y1 - y0, Math.abs(x0 - x1)],
};

/**
 * The code of the stop one comes to from `from` when going in one direction, by marker points.
 * Stops straight ahead (within 45 degrees) win over stops further to the side; undefined at the edge of the map.
 */
export function stopAhead(stops: readonly Stop[], from: Stop, direction: Direction): string | undefined {
  let best: { code: string; cost: number } | undefined;
  for (const stop of stops) {
    const [along, aside] = ahead[direction](from.point, stop.point);
    if (stop.code === from.code || along <= 0) continue;
    const straight = aside <= along;
    const cost = (straight ? 0 : 1e9) + along + 2 * aside;
    if (!best || cost < best.cost) best = { code: stop.code, cost };
  }
  return best?.code;
}

/** The stop nearest to `point` within `reach` (in the units of the shapes), or undefined. */
export function stopNear(stops: readonly Stop[], point: Point, reach: number): Stop | undefined {
  let best: Stop | undefined;
  let nearest = reach;
  for (const stop of stops) {
    const distance = Math.hypot(stop.point[0] - point[0], stop.point[1] - point[1]);
    if (distance > nearest) continue;
    nearest = distance;
    best = stop;
  }
  return best;
}
