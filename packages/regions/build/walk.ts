import assert from 'node:assert/strict';
import { directions, type Direction } from '../src/directions.ts';
import { radians, type Position } from './geometry.ts';
import type { Links } from './land-neighbours.ts';
import { angleFrom, type SeaLinks } from './sea-neighbours.ts';

/** A neighbour this far off an arrow's direction is still what the arrow means, if none is nearer to it. */
const widestAngle = radians(75);

/** Where each arrow key leads from each regency; undefined at an edge of the country. */
export type Walk = ReadonlyMap<string, Record<Direction, string | undefined>>;

/**
 * The walk over the map: in each direction the neighbour whose marker lies nearest and straightest ahead, by land or by sea. A regency
 * with one neighbour leads there on every side, so that nobody is shut in; every regency can be reached from every other.
 */
export function walkOf(markers: ReadonlyMap<string, Position>, land: Links, sea: SeaLinks): Walk {
  const neighbours = allNeighbours(land, sea);
  const walk = new Map(
    [...markers].map(([code, place]) => {
      const around = [...neighbours.get(code)!];
      const towards = (direction: Direction) =>
        straightest(direction, place, around, markers) ?? sea.get(code)!.get(direction) ?? onlyOne(around);
      return [
        code,
        { north: towards('north'), east: towards('east'), south: towards('south'), west: towards('west') },
      ];
    }),
  );
  openWays(walk, markers, neighbours);
  return walk;
}

/** Land and sea neighbours, each pair from both ends. */
function allNeighbours(land: Links, sea: SeaLinks): Links {
  const all = new Map([...land].map(([code, others]) => [code, new Set(others)]));
  for (const [code, crossings] of sea) {
    for (const other of crossings.values()) {
      all.get(code)!.add(other);
      all.get(other)!.add(code);
    }
  }
  return all;
}

/** Of the neighbours ahead the one of the least distance, counted longer the more it lies aside. */
function straightest(
  direction: Direction,
  place: Position,
  around: readonly string[],
  markers: ReadonlyMap<string, Position>,
): string | undefined {
  const ahead = around.flatMap((code) => {
    const to = markers.get(code)!;
    const angle = angleFrom(direction, place, to);
    return angle > widestAngle
      ? []
      : [{ code, cost: Math.hypot(to[0] - place[0], to[1] - place[1]) / Math.cos(angle) ** 3 }];
  });
  return ahead.sort((a, b) => a.cost - b.cost || (a.code < b.code ? -1 : 1))[0]?.code;
}

function onlyOne(around: readonly string[]): string | undefined {
  return around.length === 1 ? around[0] : undefined;
}

/**
 * Bends single steps towards regencies that no chain of steps reaches: from the neighbour that has them straightest ahead, and only
 * where the former goal of that step is reached by another.
 */
function openWays(
  walk: Map<string, Record<Direction, string | undefined>>,
  markers: ReadonlyMap<string, Position>,
  neighbours: Links,
) {
  for (let round = 0; round < walk.size; round++) {
    const [lost] = unreached(walk);
    if (!lost) return;
    const place = markers.get(lost)!;
    const ways = [...neighbours.get(lost)!].flatMap((from) =>
      directions.map((direction) => ({
        from,
        direction,
        angle: angleFrom(direction, markers.get(from)!, place),
      })),
    );
    ways.sort((a, b) => a.angle - b.angle || (a.from < b.from ? -1 : 1));
    const isOpened = ways.some(({ from, direction }) => {
      const steps = walk.get(from)!;
      const former = steps[direction];
      const before = unreached(walk).length;
      steps[direction] = lost;
      if (unreached(walk).length < before) return true;
      steps[direction] = former;
      return false;
    });
    assert.ok(isOpened, `no arrow leads to ${lost}`);
  }
}

/** Regencies that cannot be reached from the first one, and those from which it cannot be reached. */
export function unreached(walk: Walk): readonly string[] {
  const [start] = walk.keys();
  const forwards = reachable(start!, (code) => Object.values(walk.get(code)!));
  const sources = new Map<string, string[]>([...walk.keys()].map((code) => [code, []]));
  for (const [code, steps] of walk)
    for (const to of Object.values(steps)) if (to) sources.get(to)!.push(code);
  const backwards = reachable(start!, (code) => sources.get(code)!);
  return [...walk.keys()].filter((code) => !forwards.has(code) || !backwards.has(code));
}

function reachable(
  start: string,
  next: (code: string) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const code of seen) for (const to of next(code)) if (to) seen.add(to);
  return seen;
}
