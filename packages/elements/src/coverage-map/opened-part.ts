import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';

/** A button and the part of the map that it opens; the part is fetched when it is first pressed, and keeps its state while closed. */
export class OpenedPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #focus: (part: Part) => void;
  #part: Part | undefined;
  #isOpen = false;
  #hasFailed = false;

  /** `focus` leads to where one begins in the part. */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<Part>,
    focus: (part: Part) => void = () => undefined,
  ) {
    this.#host = host;
    this.#load = load;
    this.#focus = focus;
  }

  /** The button with its label, and what it opened, drawn; `kind` is the class of both. */
  render(kind: string, label: string, draw: (part: Part) => unknown, { words }: Voice): TemplateResult {
    return html`<div class="opened ${kind}">
      <button type="button" class="button quiet" aria-expanded=${this.#isOpen} @click=${this.#onToggle}>
        ${label}
      </button>
      ${this.#isOpen && this.#part ? draw(this.#part) : nothing}
      ${this.#hasFailed ? html`<p class="notice" role="alert">${words.keepFailed}</p>` : nothing}
    </div>`;
  }

  /** The part while it is open. */
  get opened(): Part | undefined {
    return this.#isOpen ? this.#part : undefined;
  }

  /** Opens it without a press, and hands it over once it is there. */
  async open(use: (part: Part) => void): Promise<void> {
    this.#isOpen = true;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      this.#part ??= await this.#load();
      use(this.#part);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Pressed again after a failure, it tries again. */
  readonly #onToggle = async (): Promise<void> => {
    if (this.#isOpen && !this.#hasFailed) {
      this.#isOpen = false;
      this.#host.requestUpdate();
      return;
    }
    await this.open(() => undefined);
    if (this.opened) this.#focus(this.opened);
  };
}
