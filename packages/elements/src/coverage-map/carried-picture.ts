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
  const svg = host.querySelector<SVGSVGElement>('svg[data-size][data-markers]');
  const group = svg?.querySelector<SVGElement>('.regions');
  if (!svg || !group) return undefined;
  const [width = 0, height = 0] = svg.dataset['size']!.split(' ').map(Number);
  const provinceBorders = svg.querySelector('.province-borders')?.getAttribute('d') ?? '';
  const paths = new Map([...group.children].map((path, place) => [regencies[place]?.code, path]));
  if (paths.size !== regencies.length || !isDrawn(paths)) return undefined;
  const lines = new Map<string, string>();
  for (const [code, path] of paths) {
    path.setAttribute('data-code', code);
    lines.set(code, path.getAttribute('d')!);
  }
  const markers = svg.dataset['markers']!;
  return { shapes: readInline({ width, height, paths: lines, provinceBorders, markers }), paths: group };
}

/** Whether each of the regencies, in the order of their codes, has a line. */
function isDrawn(paths: ReadonlyMap<string | undefined, Element>): paths is ReadonlyMap<string, Element> {
  return [...paths].every(([code, path]) => code !== undefined && path.hasAttribute('d'));
}
