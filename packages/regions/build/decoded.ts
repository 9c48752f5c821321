import type { Position, Ring } from './geometry.ts';
import { absoluteLines, ringOf, type RegencyTopology } from './level.ts';

/** A regency of a topology in degrees. */
export interface DecodedRegency {
  readonly code: string;
  /** Outer rings and holes alike. */
  readonly rings: readonly Ring[];
  /** The corners of its coast: lines that no other regency shares. */
  readonly coast: readonly Position[];
}

/** The regencies of a quantised topology, in degrees, as a reader of the file gets them. */
export function decoded(topology: RegencyTopology): readonly DecodedRegency[] {
  const { transform, objects } = topology;
  const { scale, translate } = transform!;
  const lines = absoluteLines(topology).map((line) =>
    line.map(([column, row]): Position => [translate[0] + column * scale[0], translate[1] + row * scale[1]]),
  );
  const ringsOf = objects.regencies.geometries.map(({ type, arcs }) =>
    type === 'Polygon' ? arcs : arcs.flat(),
  );
  const uses = lines.map(() => 0);
  const plain = (arc: number) => (arc < 0 ? ~arc : arc);
  for (const arc of ringsOf.flat(2)) uses[plain(arc)]! += 1;
  return objects.regencies.geometries.map(({ id }, index) => ({
    code: id,
    rings: ringsOf[index]!.map((ring) => ringOf(ring, lines)),
    coast: ringsOf[index]!.flat()
      .filter((arc) => uses[plain(arc)] === 1)
      .flatMap((arc) => lines[plain(arc)]!),
  }));
}
