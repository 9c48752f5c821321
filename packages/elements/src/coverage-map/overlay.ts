import { absenceOf, type CountFigure } from '@payung/coverage';
import { nationCode, regionByCode, type Region } from '@payung/regions';
import type { Shapes } from '@payung/regions/shapes';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import { Outlines } from './outlines.ts';
import { tipLines, tipPlace, Tooltip, type FramePlace } from './tooltip.ts';
import { boxOf, pixelOf } from './view-box.ts';

/** Which regions are marked in what is shown, and where on the screen that is. */
interface Overlaid {
  readonly shapes: Shapes;
  readonly area: Region;
  readonly set: FigureSet | undefined;
  /** The region whose tooltip shows. */
  readonly told: string | undefined;
  readonly pointed: string | undefined;
  readonly focused: string | undefined;
  readonly place: FramePlace;
}

/** What lies over the picture while somebody looks around: outlines and the tooltip. The picture under it is left alone. */
export class Overlay {
  /** To be put over the picture. */
  readonly element = document.createElement('div');
  readonly #outlines = new Outlines();
  readonly #tip = new Tooltip();
  #last: readonly [Overlaid, Voice] | undefined;
  #count: CountFigure | undefined;

  constructor() {
    this.element.className = 'over';
    this.element.ariaHidden = 'true';
    this.element.append(this.#outlines.svg, this.#tip.element);
  }

  /** Shows the same part of the world as the picture under it. */
  cover(picture: Element): void {
    this.#outlines.cover(picture);
  }

  draw(overlaid: Overlaid, voice: Voice): void {
    this.#last = [overlaid, voice];
    const { shapes, area, set, told, focused, place } = overlaid;
    this.#outlines.draw(shapes, overlaid);
    if (told === undefined) return this.#tip.show(undefined);
    const region = regionByCode(told)!;
    const isAround = area.code !== nationCode && region.parent !== area.code;
    const count = this.#count?.code === told ? this.#count : undefined;
    const tip = {
      region,
      province: isAround || area.code === nationCode ? regionByCode(region.parent!) : undefined,
      figure: set?.figures.get(told),
      absence: set && absenceOf(told, set),
      count,
      isAround,
      isByKey: told === focused,
      hasFigures: set !== undefined,
    };
    const point = pixelOf(shapes.markers.get(told)!, boxOf(shapes, area), place);
    this.#tip.show(tipLines(tip, voice), tipPlace(point, place));
    if (set && !tip.figure && !count) void this.#tellCount(told, set);
  }

  /** Where there is no figure a count is told instead, once it is there. */
  async #tellCount(code: string, set: FigureSet): Promise<void> {
    const counts = await set.countsOf(code).catch(() => []);
    const count = counts.find((one) => one.code === code);
    const [overlaid, voice] = this.#last!;
    if (!count || overlaid.told !== code || overlaid.set !== set) return;
    this.#count = count;
    this.draw(overlaid, voice);
  }
}
