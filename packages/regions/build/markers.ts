import assert from 'node:assert/strict';
import { digits } from '../src/digits.ts';
import { readMarkers } from '../src/markers.ts';
import type { Box, Point } from '../src/paths.ts';
import { boundsOf, isWithin, type Position, type Ring } from './geometry.ts';
import type { DecodedRegency } from './decoded.ts';
import type { VillagePoint } from './points.ts';

/** How many villages around the mean are tried before the middle of the shape is taken. */
const triedVillages = 200;

/** Marker points as `readMarkers` reads them, and in degrees. */
export interface Markers {
  readonly text: string;
  readonly positions: ReadonlyMap<string, Position>;
}

/**
 * One point a regency: its village nearest to the mean of all of them, so that the marker of a large empty regency stands where
 * people live. Where that village, as written, lies outside the simplified shape, the next nearest within, else the shape's middle.
 */
export function markersOf(regencies: readonly DecodedRegency[], villages: readonly VillagePoint[]): Markers {
  const byCode = Map.groupBy(villages, ([, , code]) => code);
  const positions = new Map<string, Position>();
  let text = '';
  for (const { code, rings } of regencies) {
    const [west, south, east, north] = boundsOf(rings.flat());
    // The picture counts downwards from the north.
    const box: Box = [west, north, east, south];
    const candidates = [...fromTheMean(byCode.get(code)!).slice(0, triedVillages), middleOf(rings)];
    const written = candidates.map((candidate) => writeMarker(candidate, box));
    const place = written.findIndex((marker) => isWithin(asRead(marker, box), rings));
    assert.notEqual(place, -1, `no marker for ${code}`);
    text += written[place]!;
    positions.set(code, asRead(written[place]!, box));
  }
  return { text, positions };
}

/** Writes one point as two digits, the step of its box that it falls into. */
function writeMarker([x, y]: Point, [x0, y0, x1, y1]: Box): string {
  const last = digits.length - 1;
  const digit = (share: number) => digits[Math.min(last, Math.max(0, Math.floor(share * digits.length)))]!;
  return digit((x - x0) / (x1 - x0)) + digit((y - y0) / (y1 - y0));
}

/** Where a reader of the text puts the point. */
function asRead(marker: string, box: Box): Point {
  return readMarkers(marker, new Map([['', box]])).get('')!;
}

function fromTheMean(villages: readonly VillagePoint[]): readonly Position[] {
  const lon = villages.reduce((sum, village) => sum + village[0], 0) / villages.length;
  const lat = villages.reduce((sum, village) => sum + village[1], 0) / villages.length;
  const distance = (village: VillagePoint) => Math.hypot(village[0] - lon, village[1] - lat);
  return [...villages].sort((a, b) => distance(a) - distance(b)).map(([x, y]): Position => [x, y]);
}

/** The middle of the widest stretch across the middle of the largest ring's box. */
function middleOf(rings: readonly Ring[]): Position {
  const heightOf = (ring: Ring) => boundsOf(ring)[3] - boundsOf(ring)[1];
  const [largest] = [...rings].sort((a, b) => heightOf(b) - heightOf(a));
  const [, south, , north] = boundsOf(largest!);
  const lat = (south + north) / 2;
  const crossings = largest!
    .slice(1)
    .flatMap(([bx, by], index) => {
      const [ax, ay] = largest![index]!;
      return ay > lat !== by > lat ? [ax + ((lat - ay) / (by - ay)) * (bx - ax)] : [];
    })
    .sort((a, b) => a - b);
  const stretches = crossings.flatMap((start, index) =>
    index % 2 ? [] : [[start, crossings[index + 1]!] as const],
  );
  const [widest] = stretches.sort(([a, b], [c, d]) => d - c - (b - a));
  return [(widest![0] + widest![1]) / 2, lat];
}
