import { regencies } from '@payung/regions';
import { readInline } from '@payung/regions/inline-reader';
import type { Shapes } from '@payung/regions/shapes';

/** A picture that a page carries inside the element: its shapes, and the paths they are drawn with. */
export interface CarriedPicture {
  readonly shapes: Shapes;
  readonly paths: SVGElement;
}

/** The national picture that came with the page; undefined where there is none, or one that is not whole. */
export function carriedPicture(host: Element): CarriedPicture | undefined {
  const svg = host.querySelector<SVGSVGElement>('svg[data-markers]');
  const group = svg?.querySelector<SVGElement>('.regions');
  if (!svg || !group) return undefined;
  const paths = new Map(
    [...group.children].map((path) => [path.getAttribute('data-code'), path.getAttribute('d')]),
  );
  if (!isWhole(paths)) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const provinceBorders = svg.querySelector('.province-borders')?.getAttribute('d') ?? '';
  const markers = svg.dataset['markers']!;
  return { shapes: readInline({ width, height, paths, provinceBorders, markers }), paths: group };
}

/** Whether there is one path with a line for every regency of today, in their order. */
function isWhole(paths: ReadonlyMap<string | null, string | null>): paths is ReadonlyMap<string, string> {
  const codes = [...paths.keys()];
  return (
    codes.length === regencies.length &&
    regencies.every(({ code }, place) => codes[place] === code && paths.get(code))
  );
}
