import { regencies } from '@payung/regions';
import { readInline } from '@payung/regions/inline-reader';
import type { Shapes } from '@payung/regions/shapes';
import { RegionPaths } from './region-paths.ts';

/** Shapes, and the paths they are drawn with. */
export interface Drawn {
  readonly shapes: Shapes;
  readonly paths: RegionPaths;
}

const carried = new WeakMap<Element, Drawn | undefined>();

/** The national picture that a page carries inside the element, read once; undefined where there is none, or one that is not whole. */
export function carriedPicture(host: Element): Drawn | undefined {
  if (!carried.has(host)) carried.set(host, readPicture(host));
  return carried.get(host);
}

function readPicture(host: Element): Drawn | undefined {
  const svg = host.querySelector<SVGSVGElement>('svg[data-size][data-markers]');
  const group = svg?.querySelector<SVGElement>('.regions');
  if (!svg || !group) return undefined;
  const [width = 0, height = 0] = svg.dataset['size']!.split(' ').map(Number);
  const provinceBorders = svg.querySelector('.province-borders')?.getAttribute('d') ?? '';
  const paths = linesOf(group);
  if (!paths) return undefined;
  const markers = svg.dataset['markers']!;
  return {
    shapes: readInline({ width, height, paths, provinceBorders, markers }),
    paths: new RegionPaths(group),
  };
}

/** The lines by code; the paths lie in the order of codes and learn theirs. Undefined unless each regency has one. */
function linesOf(group: Element): ReadonlyMap<string, string> | undefined {
  const lines = new Map<string, string>();
  let place = 0;
  for (const path of group.children) {
    const { code } = regencies[place++] ?? {};
    const line = path.getAttribute('d');
    if (!code || line === null) return undefined;
    path.setAttribute('data-code', code);
    lines.set(code, line);
  }
  return lines.size === regencies.length ? lines : undefined;
}
