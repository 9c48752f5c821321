import { nationCode } from './list.ts';
import { readMarkers } from './markers.ts';
import { unpackLines, unpackRings, type PackedShapes, type Piece } from './packed-shapes.ts';
import { boxOf, pathOf, widen, type Box, type Line, type Point } from './paths.ts';

/**
 * The picture of the regencies: SVG path data in one plain view (equirectangular, north up). Areas are approximate, see
 * `noticeShort`; measure nothing with them.
 */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  /** Path data (`d`) of each regency by code, in the order of codes; fill with the even-odd rule. */
  readonly paths: ReadonlyMap<string, string>;
  /** The lines between provinces as one path to stroke; coasts are not in it. */
  readonly provinceBorders: string;
  /** The box around each regency, each province and the nation (`ID`), by code. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** A point inside each regency to put a marker on, near its villages; by code. */
  readonly markers: ReadonlyMap<string, Point>;
}

/** Decodes packed shapes; `codes` are those of the regencies in them, in rising order. */
export function decodeShapes(packed: PackedShapes, codes: readonly string[]): Shapes {
  const { width, height, parts = 1 } = packed;
  const lines = unpackLines(packed);
  const rings = unpackRings(packed);
  const paths = new Map<string, string>();
  const boxes = new Map<string, Box>();
  codes.forEach((code, index) => {
    const closed = rings[index]!.map((ring) => closedLine(ring, lines));
    paths.set(code, closed.map((line) => pathOf(line, true, parts)).join(''));
    boxes.set(code, inUnits(boxOf(closed), parts));
  });
  const markers = readMarkers(packed.markers, boxes);
  for (const [code, box] of [...boxes]) widen(boxes, code.slice(0, 2), box);
  boxes.set(nationCode, [0, 0, width, height]);
  const borders = provinceBorderLines(rings, codes);
  const provinceBorders = borders.map((line) => pathOf(lines[line]!, false, parts)).join('');
  return { width, height, paths, provinceBorders, boxes, markers };
}

/** Lines laid end to end, each joint once. */
function closedLine(ring: readonly Piece[], lines: readonly Line[]): Line {
  return ring.flatMap(({ line, isBackwards }, index) => {
    const points = isBackwards ? [...lines[line]!].reverse() : lines[line]!;
    return index ? points.slice(1) : points;
  });
}

function inUnits([x0, y0, x1, y1]: Box, parts: number): Box {
  return [x0 / parts, y0 / parts, x1 / parts, y1 / parts];
}

/** Numbers of the lines that regencies of two provinces share. */
function provinceBorderLines(
  rings: readonly (readonly (readonly Piece[])[])[],
  codes: readonly string[],
): readonly number[] {
  const province = new Map<number, string>();
  const borders: number[] = [];
  codes.forEach((code, index) => {
    for (const { line } of rings[index]!.flat()) {
      const other = province.get(line);
      if (other && other !== code.slice(0, 2)) borders.push(line);
      province.set(line, code.slice(0, 2));
    }
  });
  return borders.sort((a, b) => a - b);
}
