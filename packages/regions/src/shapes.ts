import markers from '../data/markers.json' with { type: 'json' };
import topology from '../data/regencies.topo.json' with { type: 'json' };
import { nationCode } from './list.ts';
import { readMarkers } from './markers.ts';
import { boxAround, boxOf, pathOf, type Box, type Point } from './paths.ts';
import { linesOf, ringLine, ringsOf, type Topology } from './topology.ts';

export type { Box, Point } from './paths.ts';

/**
 * The picture of a topology: SVG path data in one plain view (equirectangular, north up), whose units are the
 * topology's own integers. Areas are approximate, see `notice`; measure nothing with them.
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

/** Decodes a topology of regencies; `markers` is the text of `data/markers.json` made with it. */
export function decodeShapes(topology: Topology, markers: string): Shapes {
  const [width, height] = sizeOf(topology);
  const lines = linesOf(topology, height);
  const { geometries } = topology.objects.regencies;
  const paths = new Map<string, string>();
  const boxes = new Map<string, Box>();
  for (const geometry of geometries) {
    const rings = ringsOf(geometry).map((ring) => ringLine(ring, lines));
    paths.set(geometry.id, rings.map((ring) => pathOf(ring, true)).join(''));
    boxes.set(geometry.id, boxOf(rings));
  }
  const points = readMarkers(markers, boxes);
  for (const [code, box] of [...boxes]) widen(boxes, code.slice(0, 2), box);
  boxes.set(nationCode, [0, 0, width, height]);
  const borders = provinceBorderArcs(topology);
  const provinceBorders = borders.map((arc) => pathOf(lines[arc]!, false)).join('');
  return { width, height, paths, provinceBorders, boxes, markers: points };
}

let national: Shapes | undefined;

/** The national picture: 514 regencies, decoded at the first call and kept. */
export function shapes(): Shapes {
  return (national ??= decodeShapes(topology as Topology, markers));
}

function sizeOf({ bbox, transform }: Topology): readonly [number, number] {
  const [west, south, east, north] = bbox;
  const step = transform.scale[0]!;
  return [Math.round((east! - west!) / step), Math.round((north! - south!) / step)];
}

function widen(boxes: Map<string, Box>, code: string, box: Box): void {
  const known = boxes.get(code);
  boxes.set(code, known ? boxAround([known, box]) : box);
}

/** Arcs that regencies of two provinces share. */
function provinceBorderArcs({ arcs, objects }: Topology): readonly number[] {
  const provinces = arcs.map(() => new Set<string>());
  for (const geometry of objects.regencies.geometries) {
    for (const arc of ringsOf(geometry).flat()) provinces[arc < 0 ? ~arc : arc]!.add(geometry.id.slice(0, 2));
  }
  return provinces.flatMap((owners, arc) => (owners.size > 1 ? [arc] : []));
}
