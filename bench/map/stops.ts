import { readFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { regencies } from '../../packages/regions/src/index.ts';

/** Where the mouse goes: the middle of a region, in degrees and as shares of the box around it. */
export interface Stop {
  readonly place: number;
  readonly name: string;
  readonly middle: readonly [longitude: number, latitude: number];
  readonly share: readonly [x: number, y: number];
}

type Ring = readonly (readonly [number, number])[];

const file = new URL('../../packages/regions/data/regencies.topo.json', import.meta.url);

/** How far apart, in the order from west to east, two stops in a row are: no stop is a neighbour of the one before. */
const stride = 7;

/** Degrees around the middle of a stop that lie in its region, too: libraries smooth outlines by a pixel or two. */
const margin = 0.15;

const around = ([x, y]: readonly [number, number]): (readonly [number, number])[] =>
  [-margin, 0, margin].flatMap((east) => [-margin, 0, margin].map((north) => [x + east, y + north] as const));

/** Large regions of one piece whose middle lies well in them, so that every library means the same one there. */
export function stops(howMany: number): Stop[] {
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const { features } = feature(topology, topology.objects.regencies);
  const all = features.map((region: { geometry: { type: string; coordinates: unknown } }, place: number) => {
    const { type, coordinates } = region.geometry;
    const rings = (type === 'Polygon' ? coordinates : (coordinates as unknown[]).flat()) as Ring[];
    const points = rings.flat();
    const middle = geoCentroid(region) as readonly [number, number];
    const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
    const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
    const share = [(middle[0] - west) / (east - west), (north - middle[1]) / (north - south)] as const;
    return {
      place,
      name: regencies[place]!.name,
      middle,
      share,
      area: geoArea(region),
      isInside: rings.length === 1 && around(middle).every((point) => geoContains(region, point)),
    };
  }) as (Stop & { readonly area: number; readonly isInside: boolean })[];
  const large = all
    .filter(({ isInside, area }) => isInside && area < 1)
    .sort((a, b) => b.area - a.area)
    .slice(0, howMany)
    .sort((a, b) => a.middle[0] - b.middle[0]);
  return large.map((_, at) => large[(at * stride) % large.length]!);
}
