import { nationCode, type Region } from '@payung/regions';
import type { Shapes } from '@payung/regions/shapes';
import { isMarked } from './describe.ts';
import { isSmall, type PictureRegion } from './picture-region.ts';
import { svgPart } from './svg-part.ts';

/** What is marked, and how small a regency with a dot is in units of the picture. */
interface Marked {
  readonly shapes: Shapes;
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly smallest: number;
  readonly selected: string | undefined;
}

const dotted = ['c1', 'c2', 'c3', 'c4', 'c5', 'no-data', 'budget-only', 'not-applicable'];

/**
 * What lies over the regions: hatching where a figure is rough or of before 2023, borders of provinces, the outline of what is selected, and a dot at the place of each
 * regency that is too small for its colour to be seen: in a province of each, grey where it has no figure; in the country, where they would
 * bury Java, of those with a figure alone. A dot is a line without length and with round ends, so that it keeps
 * its size in pixels at every zoom.
 */
export class Marks {
  /** To be put over the regions. */
  readonly group = svgPart('g', 'marks');
  readonly #hatching = svgPart('path', 'hatching');
  readonly #borders = svgPart('path', 'province-borders');
  readonly #edge = svgPart('path', 'dot-edge');
  readonly #selected = svgPart('path', 'outline selected');
  readonly #dots = dotted.map((kind) => svgPart('path', `dot ${kind}`));
  #last: Marked | undefined;

  constructor() {
    this.group.setAttribute('aria-hidden', 'true');
    this.group.append(this.#hatching, this.#borders, this.#edge, ...this.#dots, this.#selected);
  }

  /** Draws what is not drawn yet. */
  draw(marked: Marked): void {
    const { shapes, area, regions, smallest, selected } = marked;
    const last = this.#last;
    draw(this.#selected, selected === undefined ? [] : [shapes.paths.get(selected)!]);
    if (last?.shapes === shapes && last.regions === regions && last.smallest === smallest) return;
    this.#last = marked;
    const dot = (code: string): string => {
      const [x, y] = shapes.markers.get(code)!;
      return `M${Math.round(x)} ${Math.round(y)}h.01`;
    };
    const isProvince = area.code !== nationCode;
    const small = regions.filter(
      ({ region, figure, absence }) =>
        (figure ?? (isProvince && absence)) && isSmall(shapes, region.code, smallest),
    );
    const hatched = regions.filter(({ figure }) => isMarked(figure));
    draw(
      this.#hatching,
      hatched.map(({ region }) => shapes.paths.get(region.code)!),
    );
    draw(this.#borders, [shapes.provinceBorders]);
    draw(
      this.#edge,
      small.map(({ region }) => dot(region.code)),
    );
    this.#dots.forEach((path, place) => {
      const own = small.filter(({ kind }) => kind === dotted[place]);
      draw(
        path,
        own.map(({ region }) => dot(region.code)),
      );
    });
  }
}

/** Several lines as one path; one that is drawn already is not laid out anew. */
function draw(path: Element, lines: readonly string[]): void {
  const line = lines.join('');
  if (line === '') path.removeAttribute('d');
  else if (path.getAttribute('d') !== line) path.setAttribute('d', line);
}
