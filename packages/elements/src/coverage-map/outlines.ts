import type { Shapes } from '@payung/regions/shapes';
import { svgPart } from './svg-part.ts';

/** Which regions are outlined. */
interface Outlined {
  readonly pointed: string | undefined;
  readonly focused: string | undefined;
}

/** Outlines of what the pointer is on and of what has focus: a picture of its own over the picture, which is not painted anew then. */
export class Outlines {
  /** To be put over the picture. */
  readonly svg = svgPart('svg', 'outlines');
  readonly #pointed = svgPart('path', 'outline pointed');
  readonly #halo = svgPart('path', 'outline halo');
  readonly #focused = svgPart('path', 'outline focused');

  constructor() {
    this.svg.append(this.#pointed, this.#halo, this.#focused);
  }

  /** Shows the same part of the world as the picture under it. */
  cover(picture: Element): void {
    this.svg.setAttribute('viewBox', picture.getAttribute('viewBox')!);
  }

  draw({ paths }: Shapes, { pointed, focused }: Outlined): void {
    outline(this.#pointed, paths.get(pointed ?? ''));
    outline(this.#halo, paths.get(focused ?? ''));
    outline(this.#focused, paths.get(focused ?? ''));
  }
}

function outline(path: Element, line: string | undefined): void {
  if (line === undefined) path.removeAttribute('d');
  else if (path.getAttribute('d') !== line) path.setAttribute('d', line);
}
