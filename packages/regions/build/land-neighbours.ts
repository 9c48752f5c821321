import { neighbors } from 'topojson-client';
import type { RegencyTopology } from './level.ts';

/** Codes by code. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Pairs that touch in the computed shapes and not in fact. Kota Mojokerto lies within Kabupaten Mojokerto, as Law 17 of 1950 left it;
 * villages of Sidoarjo just claim a strip between.
 */
const falsePairs: readonly (readonly [string, string])[] = [['3515', '3576']];

/** Regencies that share a line, both ways, without the known false pairs. Read from the finest level and used at every level. */
export function landNeighbours({ objects }: RegencyTopology): Links {
  const { geometries } = objects.regencies;
  const touching = neighbors(geometries);
  const links = new Map(
    geometries.map(({ id }, index) => [id, new Set(touching[index]!.map((other) => geometries[other]!.id))]),
  );
  for (const [a, b] of falsePairs) {
    links.get(a)!.delete(b);
    links.get(b)!.delete(a);
  }
  return links;
}
