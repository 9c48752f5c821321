/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/** A closed line; its last position repeats the first. */
export type Ring = readonly Position[];

/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

/** Length of a degree of latitude. */
export const kmPerDegree = 111.32;

/** West, south, east and north of many positions. */
export function boundsOf(
  positions: readonly (readonly [lon: number, lat: number, ...rest: unknown[]])[],
): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    [west, south, east, north] = [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ];
  }
  return [west, south, east, north];
}

/** Area within a ring, exact enough to tell a large island from a small one. */
export function areaOf(ring: Ring): number {
  const latitude = ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length;
  return areaOnGrid(ring) * kmPerDegree ** 2 * Math.cos(radians(latitude));
}

/** Area within a ring in square units of its own numbers. */
export function areaOnGrid(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [px, py] = ring[(index || ring.length) - 1]!;
    return total + px * y - x * py;
  }, 0);
  return Math.abs(sum) / 2;
}

/** Area of a polygon without its holes, in km². */
export function polygonArea([outer, ...holes]: Polygon): number {
  return holes.reduce((area, hole) => area - areaOf(hole), areaOf(outer!));
}

/** True when a point lies within the rings by the even-odd rule. */
export function isWithin([x, y]: Position, rings: readonly Ring[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1]!;
      const [bx, by] = ring[index]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    }
  }
  return isInside;
}

/** The angle in radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
