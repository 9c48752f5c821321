import { boundsOf, radians, type Polygon, type Position } from './geometry.ts';
import type { Island } from './islands.ts';
import { triangulation, type VillagePoint } from './points.ts';
import { fromGeoJson, shapeTool, toGeoJson, type Shapes } from './shape-tool.ts';

/** Radius of the disc that stands for an islet without a coastline: 2 km, in degrees of latitude. */
const isletRadius = 0.018;
const isletCorners = 8;

/** How far the cells reach beyond coast and villages before the coast cuts them, in degrees. */
const margin = 0.1;

/**
 * Step 5: the land of each regency. On an island of several regencies every village claims the land nearest to it; an island
 * of one regency is all its own; one without a village goes to the nearest village; islets become discs.
 */
export async function regencyShapes(
  islands: readonly Island[],
  offshore: readonly VillagePoint[],
): Promise<Shapes> {
  const villages = [...islands.flatMap((island) => island.villages), ...offshore];
  const nearest = triangulation(villages);
  const parts = new Map<string, Polygon[]>();
  const add = (code: string, polygons: readonly Polygon[]) => {
    parts.set(code, [...(parts.get(code) ?? []), ...polygons]);
  };
  for (const island of islands) {
    const owners = new Set(island.villages.map(([, , code]) => code));
    if (owners.size > 1) for (const [code, polygons] of await dividedIsland(island)) add(code, polygons);
    else add([...owners][0] ?? villages[nearest.find(...middleOf(island.land))]![2], [island.land]);
  }
  for (const [lon, lat, code] of offshore) add(code, [disc(lon, lat)]);
  return fromGeoJson(
    await shapeTool('-i in.json -clean -dissolve id -clean -o out.json format=geojson', {
      'in.json': toGeoJson(parts),
    }),
  );
}

/** The cells of the villages, those of one regency joined, cut to the coast. */
async function dividedIsland({ land, villages }: Island): Promise<Shapes> {
  const [west, south, east, north] = boundsOf([...land[0]!, ...villages]);
  const voronoi = triangulation(villages).voronoi([
    west - margin,
    south - margin,
    east + margin,
    north + margin,
  ]);
  const cells = new Map<string, Polygon[]>();
  villages.forEach(([, , code], index) => {
    const cell = voronoi.cellPolygon(index) as Position[] | null;
    if (cell) cells.set(code, [...(cells.get(code) ?? []), [cell]]);
  });
  const coast = JSON.stringify({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: land },
  });
  return fromGeoJson(
    await shapeTool('-i in.json -dissolve id -clip coast.json -clean -o out.json format=geojson', {
      'in.json': toGeoJson(cells),
      'coast.json': coast,
    }),
  );
}

function middleOf([coast]: Polygon): [number, number] {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return [mean(coast!.map(([lon]) => lon)), mean(coast!.map(([, lat]) => lat))];
}

function disc(lon: number, lat: number): Polygon {
  const corners = [...Array(isletCorners + 1).keys()].map((corner): Position => {
    const angle = radians(-(360 / isletCorners) * corner);
    return [
      lon + (isletRadius / Math.cos(radians(lat))) * Math.cos(angle),
      lat + isletRadius * Math.sin(angle),
    ];
  });
  return [[...corners.slice(0, -1), corners[0]!]];
}
