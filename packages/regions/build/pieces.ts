import type { PackedPiece } from '../src/packed-shapes.ts';
import { decoded, type DecodedRegency } from './decoded.ts';
import { boundsOf } from './geometry.ts';
import { finestParts, onlyOf, type RegencyTopology } from './level.ts';
import type { Markers } from './markers.ts';
import { packed, type Frame } from './pack.ts';

/** What comes into view around a province, as a share of the longer side of its box. */
const margin = 0.25;

/**
 * The picture of one province from the finest topology, on the frame of the national picture: its regencies, and those of other
 * provinces around it, so that there is fine land on all sides.
 */
export function pieceOf(
  province: string,
  finest: RegencyTopology,
  markers: Markers,
  frame: Frame,
): PackedPiece {
  const around = regenciesAround(province, decoded(finest));
  const { geometries } = finest.objects.regencies;
  const isIn = (code: string) => code.startsWith(province) || around.includes(code);
  const topology = onlyOf(finest, new Set(geometries.map(({ id }) => id).filter(isIn)));
  const text = geometries
    .map(({ id }, index) => (isIn(id) ? markers.text.slice(2 * index, 2 * index + 2) : ''))
    .join('');
  return { ...packed(topology, text, frame, finestParts), around: around.join(' ') };
}

/** Regencies of other provinces with a corner in the box of this one and its margin. */
function regenciesAround(province: string, regencies: readonly DecodedRegency[]): readonly string[] {
  const own = regencies.filter(({ code }) => code.startsWith(province));
  const [west, south, east, north] = boundsOf(own.flatMap(({ rings }) => rings.flat()));
  const beyond = margin * Math.max(east - west, north - south);
  return regencies
    .filter(({ code, rings }) => {
      const isInView = rings
        .flat()
        .some(
          ([lon, lat]) =>
            lon > west - beyond && lon < east + beyond && lat > south - beyond && lat < north + beyond,
        );
      return isInView && !code.startsWith(province);
    })
    .map(({ code }) => code);
}
