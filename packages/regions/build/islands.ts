import assert from 'node:assert/strict';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Polygon } from './geometry.ts';
import type { VillagePoint } from './points.ts';
import { Raster } from './raster.ts';
import { readCountries } from './sources.ts';

/** Countries by their ISO numbers. */
const indonesia = '360';
const neighbours = {
  malaysia: '458',
  brunei: '096',
  timorLeste: '626',
  papuaNewGuinea: '598',
  singapore: '702',
};

/** How far off the drawn coast a village may lie and still belong to the island: 3 cells of 0.01°, about 3 km. */
const reach = 3;

/** An island and the villages on it. */
export interface Island {
  readonly land: Polygon;
  readonly villages: VillagePoint[];
}

/** The coast: one polygon an island. */
export function readCoast(): readonly Polygon[] {
  return landOf([indonesia]);
}

/** Land of the countries around, over which no crossing by water leads. */
export function readForeignLand(): readonly Polygon[] {
  return landOf(Object.values(neighbours));
}

function landOf(ids: readonly string[]): readonly Polygon[] {
  const countries = readCountries();
  const { features } = feature(countries, countries.objects.countries as GeometryCollection);
  const shapes = features.filter(({ id }) => ids.includes(String(id))).map(({ geometry }) => geometry);
  assert.equal(shapes.length, ids.length);
  return shapes.flatMap((shape) => {
    if (shape.type === 'Polygon') return [shape.coordinates as unknown as Polygon];
    assert.ok(shape.type === 'MultiPolygon');
    return shape.coordinates as unknown as readonly Polygon[];
  });
}

/** Step 3: puts each village on its island; `offshore` are those on islets that the coastline lacks. */
export function settle(
  points: readonly VillagePoint[],
  coast: readonly Polygon[],
  raster: Raster,
): { readonly islands: readonly Island[]; readonly offshore: readonly VillagePoint[] } {
  const islands = coast.map((land): Island => ({ land, villages: [] }));
  const offshore: VillagePoint[] = [];
  for (const point of points) {
    const [lon, lat] = point;
    const island = raster.nearest(lon, lat, reach);
    if (island === undefined) offshore.push(point);
    else islands[island]!.villages.push(point);
  }
  return { islands, offshore };
}
