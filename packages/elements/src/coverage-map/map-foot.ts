import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import { aboutPart } from './opened-parts.ts';
import type { PictureRegion } from './picture-region.ts';
import { renderCaution } from './summary-line.ts';

/** What one must know of the figures and the borders, shortly, and behind a button at length. */
export class MapFoot {
  readonly #about;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#about = aboutPart(host);
  }

  render(regions: readonly PictureRegion[], set: FigureSet | undefined, voice: Voice): TemplateResult {
    const { words } = voice;
    return html`<footer class="foot">
      ${renderCaution(regions, voice)}
      <p>${words.noticeShort}</p>
      ${this.#about.render('about', words.boundariesMore, (part) => part.template(set?.host, voice), voice)}
    </footer>`;
  }
}
