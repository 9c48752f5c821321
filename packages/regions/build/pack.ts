import assert from 'node:assert/strict';
import type { PackedShapes } from '../src/packed-shapes.ts';
import { absoluteLines, type RegencyTopology } from './level.ts';
import { packNumber } from './packed-number.ts';

/** The size of a picture in its own units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The frame of a topology whose grid is the picture. */
export function frameOf({ bbox: [west, south, east, north], transform }: RegencyTopology): Frame {
  const [step] = transform!.scale;
  return { width: Math.round((east - west) / step), height: Math.round((north - south) / step) };
}

/**
 * Packs a topology and its markers into what the widgets carry; `src/packed-shapes.ts` says how it is written and reads it. The grid of
 * the topology begins in the lower left corner of the frame and has `parts` steps to a unit.
 */
export function packed(
  topology: RegencyTopology,
  markers: string,
  { width, height }: Frame,
  parts = 1,
): PackedShapes {
  return {
    width,
    height,
    ...(parts > 1 && { parts }),
    lines: packLines(topology, height * parts),
    rings: packRings(topology),
    markers,
  };
}

function packLines(topology: RegencyTopology, bottom: number): string {
  let [x, y] = [0, 0];
  const lines = absoluteLines(topology).map((line) =>
    line
      .map(([column, row]) => {
        // The picture counts downwards from the north.
        const [dx, dy] = [column - x, bottom - row - y];
        [x, y] = [column, bottom - row];
        return packNumber(dx) + packNumber(dy);
      })
      .join(''),
  );
  return lines.join(',');
}

function packRings({ objects }: RegencyTopology): string {
  let next = 0;
  const token = (arc: number) => {
    if (arc < 0) return `${(next - ~arc).toString(36)},`;
    assert.equal(arc, next++, 'lines come in the order of their first use');
    return '.';
  };
  return objects.regencies.geometries
    .map(({ type, arcs }) =>
      (type === 'Polygon' ? arcs : arcs.flat()).map((ring) => ring.map(token).join('')).join('/'),
    )
    .join('|');
}
