import { regionByCode } from '@payung/regions';
import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../describe.ts';
import type { FigureSet } from '../figure-set.ts';
import { AreaFinder, type FinderHost } from '../finder/area-finder.ts';
import { comparedArea, type ComparedArea } from './compared-area.ts';
import { renderSide } from './side.ts';
import { sharesText, verdictOf } from './verdict.ts';
import { compareWords } from './words.ts';

export { finderStyle } from '../finder/style.ts';
export { style } from './style.ts';

/** The area that another is compared with, and the figures of both. */
export interface Compared {
  readonly code: string;
  readonly set: FigureSet;
  /** The one year that the figures are of; undefined where each area has its newest one. */
  readonly year?: string | undefined;
}

/** Two areas side by side, and what may be said of them; remembers the second and which of the two stands first. */
export class Compare {
  readonly #host: FinderHost;
  readonly #finder: AreaFinder;
  #other: string | undefined;
  #isSwapped = false;

  constructor(host: FinderHost) {
    this.#host = host;
    this.#finder = new AreaFinder(host, 'compare', (code) => this.compareWith(code));
  }

  /** The field that finds the second area, and both of them once it is found. */
  template(compared: Compared, voice: Voice): TemplateResult {
    const words = compareWords[voice.language];
    const { code } = compared;
    const { name } = regionByCode(code)!;
    const other = this.#other;
    const areas = other && other !== code ? this.#inOrder(compared, other) : undefined;
    return html`${this.#finder.template(words.compare(name), voice)}
      ${areas ? this.#renderSides(areas, voice) : nothing}
      <div role="status" class="compare-verdict">
        ${areas ? renderVerdict(areas, voice) : nothing}
        ${other === code ? html`<p>${words.sameArea}</p>` : nothing}
      </div>
      ${areas ? this.#renderButtons(voice) : nothing}`;
  }

  /** Puts the focus where one types the name of the second area. */
  focus(): void {
    this.#finder.focus();
  }

  #inOrder({ code, set, year }: Compared, other: string): readonly [ComparedArea, ComparedArea] {
    const [first, second] = this.#isSwapped ? [other, code] : [code, other];
    return [comparedArea(first, set, year), comparedArea(second, set, year)];
  }

  #renderSides([first, second]: readonly [ComparedArea, ComparedArea], voice: Voice): TemplateResult {
    const { title } = compareWords[voice.language];
    return html`<section class="compare-sides" aria-label=${title(first.region.name, second.region.name)}>
      ${renderSide(first, 'first', voice)} ${renderSide(second, 'second', voice)}
    </section>`;
  }

  #renderButtons({ language }: Voice): TemplateResult {
    const { swap, remove } = compareWords[language];
    return html`<div class="keep-buttons screen-only">
      <button type="button" class="button quiet" @click=${this.#onSwap}>${swap}</button>
      <button type="button" class="button quiet" @click=${this.#onRemove}>${remove}</button>
    </div>`;
  }

  /** The second area; undefined until there is one. */
  get other(): string | undefined {
    return this.#other;
  }

  compareWith(code: string | undefined): void {
    this.#other = code;
    this.#host.requestUpdate();
  }

  readonly #onSwap = (): void => {
    this.#isSwapped = !this.#isSwapped;
    this.#host.requestUpdate();
  };

  /** The button that was pressed goes with the comparison. */
  readonly #onRemove = (): void => {
    this.compareWith(undefined);
    this.focus();
  };
}

function renderVerdict(areas: readonly [ComparedArea, ComparedArea], voice: Voice): TemplateResult {
  const { sentence, caution, reasons } = verdictOf(...areas, voice);
  return html`<p>
      <span class="visually-hidden">${sharesText(areas, voice)}</span>
      <strong>${sentence}</strong>
    </p>
    ${caution ? html`<p>${caution}</p>` : nothing}
    ${
      reasons
        ? html`<ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }`;
}
