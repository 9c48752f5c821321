import assert from 'node:assert/strict';
import { Delaunay } from 'd3-delaunay';
import { bareName, type Area } from './list.ts';
import { readVillages } from './sources.ts';

/** A village: longitude, latitude, and the code of the regency it lies in today. */
export type VillagePoint = readonly [lon: number, lat: number, code: string];

/** Papua's numbers changed with the split of 2022; there villages are matched by the name of their regency. */
const isRenumbered = (code: string) => code >= '91';

/** Step 2: every village once, with today's code; throws where a village has no regency or a regency no village. */
export function villagePoints(regencies: readonly Area[]): readonly VillagePoint[] {
  const codes = new Set(regencies.map(({ code }) => code));
  const byName = new Map(regencies.map(({ code, name }) => [bareName(name), code]));
  const points = new Map<string, VillagePoint>();
  for (const { code, city, longitude, latitude } of readVillages()) {
    const place = `${longitude.toFixed(5)} ${latitude.toFixed(5)}`;
    if (points.has(place)) continue;
    const former = formerCode(code);
    const today = !isRenumbered(former) && codes.has(former) ? former : byName.get(bareName(city));
    assert.ok(today, `no regency for village ${code} of ${city}`);
    points.set(place, [longitude, latitude, today]);
  }
  const reached = new Set([...points.values()].map(([, , code]) => code));
  assert.equal(reached.size, regencies.length, 'a regency has no village point');
  return [...points.values()];
}

/** The numbers that changed: today's code by the code of 2020. */
export function renumbered(regencies: readonly Area[]): ReadonlyMap<string, string> {
  const byName = new Map(regencies.map(({ code, name }) => [bareName(name), code]));
  const pairs = readVillages().map(({ code, city }): [string, string] => [
    formerCode(code),
    byName.get(bareName(city)) ?? '',
  ]);
  return new Map(pairs.filter(([former, today]) => isRenumbered(former) && former !== today));
}

/** Which villages lie next to each other, and which is nearest to a place. */
export function triangulation(points: readonly VillagePoint[]): Delaunay<VillagePoint> {
  return Delaunay.from(
    points,
    ([lon]) => lon,
    ([, lat]) => lat,
  );
}

/** `35.10.01.2001` lies in `3510`. */
function formerCode(village: string): string {
  return village.slice(0, 2) + village.slice(3, 5);
}
