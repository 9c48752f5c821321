import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../calculator/adopt.ts';
import type { Compare, Compared } from './compare/compare.ts';
import type { Voice } from './describe.ts';

type CompareHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The button under the details that opens what compares two areas, which is fetched when it is first pressed and keeps its state while closed. */
export class CompareBar {
  readonly #host: CompareHost;
  readonly #load;
  #compare: Compare | undefined;
  #isOpen = false;
  #hasFailed = false;

  constructor(host: CompareHost, load = () => import('./compare/compare.ts')) {
    this.#host = host;
    this.#load = load;
  }

  /** The button, and what it opened; `compared` is the area whose figure is told above it. */
  render(compared: Compared, voice: Voice): TemplateResult {
    const { words } = voice;
    return html`<div class="compare">
      <button type="button" class="button quiet" aria-expanded=${this.#isOpen} @click=${this.#onToggle}>
        ${words.compareWith}
      </button>
      ${this.#isOpen && this.#compare ? this.#compare.template(compared, voice) : nothing}
      ${this.#hasFailed ? html`<p class="notice" role="alert">${words.keepFailed}</p>` : nothing}
    </div>`;
  }

  /** Pressed again after a failure, it tries again; opened, it puts the focus where one types. */
  readonly #onToggle = async (): Promise<void> => {
    this.#isOpen = this.#hasFailed || !this.#isOpen;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    if (!this.#isOpen) return;
    try {
      await this.#fetch();
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#isOpen) this.#compare?.focus();
  };

  async #fetch(): Promise<void> {
    if (this.#compare) return;
    const { Compare, style } = await this.#load();
    adopt(this.#host.renderRoot, style);
    this.#compare ??= new Compare(this.#host);
  }
}
