import { directions, type Direction } from '../src/directions.ts';
import { kmPerDegree, radians, type Position } from './geometry.ts';
import type { Links } from './land-neighbours.ts';

/** Farther away than this no crossing is offered. */
const farthestKm = 700;

/** Share of the straight line that must be water; coasts are drawn more coarsely than the raster. */
const waterShare = 0.85;

const samples = 40;

/** As seen from marker to marker, a crossing may lead this far off its direction: no key points north and lands south. */
const widestAngle = radians(60);

/** A land neighbour this near to a direction holds it: nobody sails from Surabaya to the west while Gresik lies there. */
const landAngle = radians(50);

interface Crossing {
  readonly code: string;
  readonly from: Position;
  readonly to: Position;
  readonly distance: number;
}

/** True at a place without land, of any country. */
export type IsWater = (lon: number, lat: number) => boolean;

/** For each regency, and each direction without a land neighbour, the nearest one by water. */
export type SeaLinks = ReadonlyMap<string, ReadonlyMap<Direction, string>>;

/** The side of the compass a step points to: within 45° of it. */
export function directionOf(dx: number, dy: number): Direction {
  if (Math.abs(dx) >= Math.abs(dy)) return dx > 0 ? 'east' : 'west';
  return dy > 0 ? 'north' : 'south';
}

const bearing: Record<Direction, number> = { east: 0, north: 90, west: 180, south: 270 };

/** How far the way between two positions is off a direction: 0 is straight ahead, π straight back. */
export function angleFrom(direction: Direction, [ax, ay]: Position, [bx, by]: Position): number {
  const angle = Math.abs(Math.atan2(by - ay, bx - ax) - radians(bearing[direction])) % (2 * Math.PI);
  return Math.min(angle, 2 * Math.PI - angle);
}

/** Crossings from every coast; `coasts` holds the corners of each regency's coast, `markers` its point. */
export function seaNeighbours(
  coasts: ReadonlyMap<string, readonly Position[]>,
  markers: ReadonlyMap<string, Position>,
  land: Links,
  isWater: IsWater,
): SeaLinks {
  return new Map(
    [...coasts].map(([code, coast]) => {
      const angle = (direction: Direction, other: string) =>
        angleFrom(direction, markers.get(code)!, markers.get(other)!);
      const open = new Set(
        directions.filter((direction) =>
          [...land.get(code)!].every((other) => angle(direction, other) > landAngle),
        ),
      );
      const found = new Map<Direction, string>();
      for (const { code: other, from, to } of crossingsFrom(code, coast, coasts, land)) {
        const direction = directionOf(to[0] - from[0], to[1] - from[1]);
        if (!open.has(direction) || angle(direction, other) > widestAngle || !isByWater(from, to, isWater))
          continue;
        open.delete(direction);
        found.set(direction, other);
      }
      return [code, found];
    }),
  );
}

/** The shortest straight line to every other coast in each direction, nearest first. */
function crossingsFrom(
  code: string,
  coast: readonly Position[],
  coasts: ReadonlyMap<string, readonly Position[]>,
  land: Links,
): readonly Crossing[] {
  const crossings: Crossing[] = [];
  for (const [other, otherCoast] of coasts) {
    if (other === code || land.get(code)!.has(other)) continue;
    const nearest = new Map<Direction, Crossing>();
    for (const from of coast) {
      for (const to of otherCoast) {
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const distance = Math.hypot(dx, dy) * kmPerDegree;
        if (distance > farthestKm) continue;
        const direction = directionOf(dx, dy);
        if (distance < (nearest.get(direction)?.distance ?? Infinity))
          nearest.set(direction, { code: other, from, to, distance });
      }
    }
    crossings.push(...nearest.values());
  }
  return crossings.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
}

function isByWater(from: Position, to: Position, isWater: IsWater): boolean {
  let water = 0;
  for (let sample = 0; sample < samples; sample++) {
    const share = (sample + 0.5) / samples;
    if (isWater(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]))) water++;
  }
  return water >= waterShare * samples;
}
