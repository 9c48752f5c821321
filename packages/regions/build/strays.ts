import type { Delaunay } from 'd3-delaunay';
import type { Island } from './islands.ts';
import { triangulation, type VillagePoint } from './points.ts';

/** A connected group of so few villages, cut off from a larger group of its regency, is taken for misplaced points. */
const fewVillages = 2;

/** On an island with fewer villages, a group of one or two is no sign of a mistake. */
const enoughVillages = 8;

/** Step 4: gives stray villages to the regency that most of their neighbours belong to. */
export function withoutStrays(island: Island): Island {
  const { villages } = island;
  if (villages.length < enoughVillages) return island;
  const triangles = triangulation(villages);
  const groups = connectedGroups(villages, triangles);
  const largest = new Map<string, number>();
  for (const group of groups) {
    const code = codeOf(villages, group);
    largest.set(code, Math.max(largest.get(code) ?? 0, group.length));
  }
  const corrected = new Map<number, string>();
  for (const group of groups) {
    if (group.length > fewVillages || largest.get(codeOf(villages, group))! <= group.length) continue;
    const host = surroundingCode(group, villages, triangles);
    if (host) group.forEach((village) => corrected.set(village, host));
  }
  return {
    land: island.land,
    villages: villages.map(([lon, lat, code], index) => [lon, lat, corrected.get(index) ?? code]),
  };
}

/** Villages of one regency that touch each other in the triangulation. */
function connectedGroups(
  villages: readonly VillagePoint[],
  triangles: Delaunay<VillagePoint>,
): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return villages.flatMap(([, , code], start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const group = [start];
    for (const village of group) {
      for (const next of triangles.neighbors(village)) {
        if (seen.has(next) || villages[next]![2] !== code) continue;
        seen.add(next);
        group.push(next);
      }
    }
    return [group];
  });
}

function surroundingCode(
  group: readonly number[],
  villages: readonly VillagePoint[],
  triangles: Delaunay<VillagePoint>,
): string | undefined {
  const own = codeOf(villages, group);
  const votes = new Map<string, number>();
  for (const village of group) {
    for (const next of triangles.neighbors(village)) {
      const code = villages[next]![2];
      if (code !== own) votes.set(code, (votes.get(code) ?? 0) + 1);
    }
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function codeOf(villages: readonly VillagePoint[], group: readonly number[]): string {
  return villages[group[0]!]![2];
}
