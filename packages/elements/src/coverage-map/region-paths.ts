import type { Shapes } from '@payung/regions/shapes';
import { fillOf, type PictureRegion } from './picture-region.ts';
import { svgPart } from './svg-part.ts';

/** What the picture shows; `regions` of the area can be walked and chosen, the others lie around them as plain land. */
export interface Picture {
  readonly shapes: Shapes;
  readonly regions: readonly PictureRegion[];
  readonly selected: string | undefined;
  /** False until figures are there: then land is plain, not "no data". */
  readonly hasFigures: boolean;
}

/**
 * The 514 paths of the picture, made once, or taken over from the page that carries them, and kept: other figures change what a path
 * says and how it looks, never the path. Pointer and focus are drawn by paths of their own on top (`renderOutline`), so that moving
 * over the map touches none of these. `tabindex` is left to the roving focus of the frame.
 */
export class RegionPaths {
  /** The list of regions as assistive technology meets it; to be put into the picture. */
  readonly listbox: SVGElement;
  readonly #paths = new Map<string, Element>();
  /** Codes of those that can be walked now. */
  readonly #regions = new Set<string>();
  #shapes: Shapes | undefined;
  #shown: Picture | undefined;

  /** `carried` holds the paths that came with the page. */
  constructor(carried?: SVGElement) {
    this.listbox = carried ?? svgPart('g', 'regions');
    this.listbox.setAttribute('role', 'listbox');
    this.listbox.setAttribute('aria-describedby', 'keys');
    for (const path of this.listbox.children) this.#keep(path.getAttribute('data-code')!, path);
  }

  /** Shows an area: its regions can be walked and chosen, the others lie around them as plain land. */
  show(picture: Picture, label: string): void {
    set(this.listbox, 'aria-label', label);
    if (this.#shapes !== picture.shapes) this.#draw(picture.shapes);
    const last = this.#shown;
    if (
      last?.regions === picture.regions &&
      last.selected === picture.selected &&
      last.hasFigures === picture.hasFigures
    )
      return;
    this.#shown = picture;
    const { selected, hasFigures } = picture;
    const byCode = new Map(picture.regions.map((region) => [region.region.code, region]));
    for (const [code, path] of this.#paths) {
      const region = byCode.get(code);
      const wasRegion = this.#regions.has(code);
      if (region) {
        set(path, 'class', `region ${fillOf(region, hasFigures)}`);
        set(path, 'aria-label', region.label);
        if (!wasRegion || code === selected || code === last?.selected)
          set(path, 'aria-selected', String(code === selected));
        if (wasRegion) continue;
        this.#regions.add(code);
        set(path, 'role', 'option');
        set(path, 'aria-hidden', undefined);
      } else if (wasRegion || !last) {
        this.#regions.delete(code);
        set(path, 'class', 'around');
        for (const name of ['role', 'aria-label', 'aria-selected']) set(path, name, undefined);
        set(path, 'aria-hidden', 'true');
      }
    }
  }

  /** Colours those that can be walked and have a kind by now; all else of other figures is told by `show`. */
  colour(kindOf: (code: string) => string | undefined): void {
    for (const code of this.#regions) {
      const kind = kindOf(code);
      if (kind) set(this.#paths.get(code)!, 'class', `region ${kind}`);
    }
  }

  /** Gives each path its line; where finer shapes hold only some regions, the others keep theirs. */
  #draw(shapes: Shapes): void {
    this.#shapes = shapes;
    for (const [code, line] of shapes.paths) set(this.#paths.get(code) ?? this.#make(code), 'd', line);
  }

  #make(code: string): Element {
    const path = svgPart('path', 'region');
    path.setAttribute('data-code', code);
    this.#keep(code, path);
    this.listbox.append(path);
    return path;
  }

  /** Any of them can be given the focus; one by one they become the tab stop. */
  #keep(code: string, path: Element): void {
    path.setAttribute('tabindex', '-1');
    this.#paths.set(code, path);
  }
}

/** Writes only what differs: most paths stay as they are. */
function set(element: Element, name: string, value: string | undefined): void {
  if (element.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
