import assert from 'node:assert/strict';
import { digits } from '../src/digits.ts';
import type { PackedShapes } from '../src/packed-shapes.ts';
import { absoluteLines, type RegencyTopology } from './level.ts';

/** Packs a topology and its markers into what the widgets carry; `src/packed-shapes.ts` says how it is written and reads it. */
export function packed(topology: RegencyTopology, markers: string): PackedShapes {
  const [west, south, east, north] = topology.bbox;
  const [step] = topology.transform!.scale;
  const [width, height] = [Math.round((east - west) / step), Math.round((north - south) / step)];
  return { width, height, lines: packLines(topology, height), rings: packRings(topology), markers };
}

function packLines(topology: RegencyTopology, height: number): string {
  let [x, y] = [0, 0];
  const lines = absoluteLines(topology).map((line) =>
    line
      .map(([column, row]) => {
        // The picture counts downwards from the north.
        const [dx, dy] = [column - x, height - row - y];
        [x, y] = [column, height - row];
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

function packNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  do {
    const isLast = rest < 32;
    text += digits[(rest % 32) + (isLast ? 0 : 32)]!;
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
