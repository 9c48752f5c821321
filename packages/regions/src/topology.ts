import type { Line, Point } from './paths.ts';

/** A regency of the committed topology: its rings as lists of arc numbers, `~n` for arc `n` backwards. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly id: string; readonly arcs: readonly (readonly number[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly id: string;
      readonly arcs: readonly (readonly (readonly number[])[])[];
    };

/** What we read of a TopoJSON file: quantised with the same step in both directions, so that its integers are a picture. */
export interface Topology {
  readonly bbox: readonly number[];
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: { readonly regencies: { readonly geometries: readonly Geometry[] } };
}

/** Every arc in absolute units with north up on a screen: y counts down from `height`. */
export function linesOf(topology: Topology, height: number): readonly Line[] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, height];
    return arc.map(([dx, dy]): Point => {
      x += dx!;
      y -= dy!;
      return [x, y];
    });
  });
}

/** All rings of a regency as lists of arc numbers: outer rings and holes alike, for the even-odd rule tells them apart. */
export function ringsOf(geometry: Geometry): readonly (readonly number[])[] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** One ring as a closed line: arcs laid end to end, each joint once. */
export function ringLine(ring: readonly number[], lines: readonly Line[]): Line {
  return ring.flatMap((arc, index) => {
    const line = arc < 0 ? [...lines[~arc]!].reverse() : lines[arc]!;
    return index ? line.slice(1) : line;
  });
}
