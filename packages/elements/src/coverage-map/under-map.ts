import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Compared } from './compare/compare.ts';
import type { Voice } from './describe.ts';
import type { Shown } from './keep/shown.ts';
import type { PictureRegion } from './picture-region.ts';
import { clustersPart, comparePart, keepPart } from './opened-parts.ts';

/** What the parts under a map are about. */
interface UnderMapView {
  readonly compared: Compared;
  readonly regions: readonly PictureRegion[];
  /** Asked for when something is saved. */
  readonly shown: () => Shown;
}

/** The parts under a map that a person opens: comparing, neighbours that are alike, saving. */
export class UnderMap {
  readonly #compare;
  readonly #clusters;
  readonly #keep;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#compare = comparePart(host);
    this.#clusters = clustersPart(host);
    this.#keep = keepPart(host);
  }

  /** The area that the shown one is compared with, while that is open. */
  get comparedWith(): string | undefined {
    return this.#compare.opened?.other;
  }

  /** Opens the comparison with an area. */
  compareWith(code: string): void {
    void this.#compare.open((part) => part.compareWith(code));
  }

  render({ compared, regions, shown }: UnderMapView, voice: Voice): TemplateResult {
    const { words } = voice;
    return html`${this.#compare.render('compare', words.compareWith, (part) => part.template(compared, voice), voice)}
    ${this.#clusters.render('clusters', words.clusters, (part) => part.template(regions, voice), voice)}
    ${this.#keep.render('keep screen-only', words.keep, (part) => part.template(shown, voice), voice)}`;
  }
}
