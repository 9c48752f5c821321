import assert from 'node:assert/strict';
import { quantize } from 'topojson-client';
import type { Arc, Polygon as Geometry, MultiPolygon, Topology, Transform } from 'topojson-specification';
import { areaOf, areaOnGrid, boundsOf, type Position, type Ring } from './geometry.ts';
import { shapeTool, toGeoJson, type Shapes } from './shape-tool.ts';

/** How fine a picture is. */
export interface Level {
  /** Detail finer than this is smoothed away, in metres. */
  readonly interval: number;
  /** Islands smaller than this are left out unless they are a regency's largest part, in km². */
  readonly smallestIsland: number;
  /** Where positions may lie. */
  readonly grid: Grid;
}

/** Columns and rows for what lies within these bounds; one step for both directions, so that the integers already are the picture. */
type Grid = (bounds: readonly [west: number, south: number, east: number, north: number]) => Transform;

/** So many columns from west to east. */
const columns =
  (count: number): Grid =>
  ([west, south, east]) => {
    const step = (east - west) / (count - 1);
    return { scale: [step, step], translate: [west, south] };
  };

/** The grid of a picture, with so many steps in place of one. */
const finerThan =
  ({ transform }: RegencyTopology, parts: number): Grid =>
  () => {
    const { scale, translate } = transform!;
    return { scale: [scale[0] / parts, scale[1] / parts], translate };
  };

/** The whole country on a screen, drawn in 800 pixels; a province that fills them has a finer picture. */
export const nationalLevel: Level = { interval: 6000, smallestIsland: 120, grid: columns(2000) };

/** Steps of the finest grid to one of the national picture: 250 m, for a corner moved by more is seen where Yogyakarta fills a screen. */
export const finestParts = 10;

/** The finest picture this source deserves, on the grid of the national one; neighbours and the pieces of provinces are read from it. */
export const finestLevel = (national: RegencyTopology): Level => ({
  interval: 1500,
  smallestIsland: 12,
  grid: finerThan(national, finestParts),
});

/** A regency of a topology, whose id is its code. */
export type RegencyGeometry = (Geometry | MultiPolygon) & { id: string };

/** The committed format: one object, geometries in the order of codes. */
export interface RegencyTopology extends Topology<{
  regencies: { type: 'GeometryCollection'; geometries: RegencyGeometry[] };
}> {
  bbox: [number, number, number, number];
}

/**
 * Step 6: simplifies all shapes at once on their shared lines, so that no gap opens; leaves out small islands; orders regencies
 * by code and lines by first use; puts all positions on one square grid.
 */
export async function simplified(shapes: Shapes, level: Level): Promise<RegencyTopology> {
  const text = await shapeTool(
    `-i in.json -simplify weighted keep-shapes interval=${level.interval} -clean -o out.json format=topojson no-quantization`,
    { 'in.json': toGeoJson(shapes) },
  );
  const topology = JSON.parse(text) as Topology;
  const [objects] = Object.values(topology.objects);
  assert.ok(objects?.type === 'GeometryCollection');
  const geometries = objects.geometries
    .filter((geometry): geometry is Geometry | MultiPolygon => 'arcs' in geometry)
    .map((geometry) =>
      withoutSmallIslands(geometry, topology.arcs, usesOf(objects.geometries as Geometry[]), level),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept: RegencyTopology = {
    type: 'Topology',
    bbox: boundsOf(
      geometries.flatMap((geometry) =>
        polygonsOf(geometry)
          .flat()
          .flatMap((ring) => ringOf(ring, topology.arcs)),
      ),
    ),
    objects: { regencies: { type: 'GeometryCollection', geometries } },
    arcs: topology.arcs,
  };
  return inOrderOfUse(withoutFlatRings(onGrid(kept, level.grid)));
}

/** Only the regencies with these codes, and the lines they use. */
export function onlyOf(topology: RegencyTopology, codes: ReadonlySet<string>): RegencyTopology {
  const { regencies } = topology.objects;
  const geometries = regencies.geometries.filter(({ id }) => codes.has(id));
  return inOrderOfUse({ ...topology, objects: { regencies: { ...regencies, geometries } } });
}

type Arcs = readonly (Arc | readonly Position[])[];
type ArcRing = number[];

function polygonsOf(geometry: Geometry | MultiPolygon): ArcRing[][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

const plain = (arc: number) => (arc < 0 ? ~arc : arc);

/** How many rings each line is part of: one on a coast, two between regencies. */
function usesOf(geometries: readonly (Geometry | MultiPolygon)[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const arc of geometries.flatMap((geometry) => polygonsOf(geometry).flat(2))) {
    uses.set(plain(arc), (uses.get(plain(arc)) ?? 0) + 1);
  }
  return uses;
}

function withoutSmallIslands(
  geometry: Geometry | MultiPolygon,
  arcs: Arcs,
  uses: ReadonlyMap<number, number>,
  { smallestIsland }: Level,
): RegencyGeometry {
  const parts = polygonsOf(geometry).map((polygon) => ({
    polygon,
    area: areaOf(ringOf(polygon[0]!, arcs)),
    isIsland: polygon.length === 1 && polygon[0]!.every((arc) => uses.get(plain(arc)) === 1),
  }));
  const largest = Math.max(...parts.map(({ area }) => area));
  const kept = parts
    .filter(({ area, isIsland }) => !isIsland || area >= smallestIsland || area === largest)
    .map(({ polygon }) => polygon);
  return geometryOf((geometry.properties as { id: string }).id, kept);
}

/** The positions of a ring of arc numbers, each joint once. */
export function ringOf(ring: readonly number[], arcs: Arcs): Ring {
  return ring.flatMap((arc, index) => {
    const line = (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!) as unknown as Position[];
    return index ? line.slice(1) : line;
  });
}

/** Only rings that still have an area on the grid: what is narrower than a step has become a line. */
function withoutFlatRings(topology: RegencyTopology): RegencyTopology {
  const lines = absoluteLines(topology);
  const isFlat = (ring: ArcRing) => areaOnGrid(ringOf(ring, lines)) === 0;
  return withGeometries(topology, (geometry) => {
    const solid = polygonsOf(geometry).filter(([outer]) => !isFlat(outer!));
    return geometryOf(
      geometry.id,
      solid.map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => !isFlat(hole))]),
    );
  });
}

/**
 * Renumbers the lines in the order of their first use, turns each into the direction of that use, and drops the others. Since
 * neighbours walk their border in opposite directions, a second use is always backwards.
 */
function inOrderOfUse(topology: RegencyTopology): RegencyTopology {
  const uses = new Map<number, { readonly number: number; readonly isTurned: boolean }>();
  const renumber = (arc: number) => {
    const use = uses.get(plain(arc)) ?? { number: uses.size, isTurned: arc < 0 };
    uses.set(plain(arc), use);
    return arc < 0 === use.isTurned ? use.number : ~use.number;
  };
  const renumbered = withGeometries(topology, (geometry) =>
    geometryOf(
      geometry.id,
      polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(renumber))),
    ),
  );
  const lines = absoluteLines(topology);
  const arcs = [...uses].map(([arc, { isTurned }]) =>
    inSteps(isTurned ? [...lines[arc]!].reverse() : lines[arc]!),
  );
  return { ...renumbered, arcs };
}

/** The lines of a quantised topology in columns and rows of its grid. */
export function absoluteLines({ arcs }: RegencyTopology): readonly (readonly Position[])[] {
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([dx, dy]): Position => [(column += dx!), (row += dy!)]);
  });
}

/** A line as TopoJSON writes it: its first position, then the steps. */
function inSteps(line: readonly Position[]): Arc {
  return line.map(([x, y], index) => {
    const [px, py] = line[index - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

function geometryOf(id: string, polygons: ArcRing[][]): RegencyGeometry {
  assert.ok(polygons.length > 0, `nothing is left of ${id}`);
  return polygons.length === 1
    ? { type: 'Polygon', id, arcs: polygons[0]! }
    : { type: 'MultiPolygon', id, arcs: polygons };
}

function withGeometries(
  topology: RegencyTopology,
  change: (geometry: RegencyGeometry) => RegencyGeometry,
): RegencyTopology {
  const { regencies } = topology.objects;
  return {
    ...topology,
    objects: { regencies: { ...regencies, geometries: regencies.geometries.map(change) } },
  };
}

function onGrid(topology: RegencyTopology, grid: Grid): RegencyTopology {
  return quantize(topology, grid(topology.bbox)) as RegencyTopology;
}
