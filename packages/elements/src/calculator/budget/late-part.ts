import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Telling } from './telling.ts';

/** A part of the detail that is fetched by itself, so that nobody waits for it; while it is not there, something is said in its place. */
export class LatePart<Brought> {
  readonly #fetch: () => Promise<Brought>;
  readonly #onChange: () => void;
  #brought: Brought | undefined;
  #state: 'idle' | 'asked' | 'failed' = 'idle';

  constructor(fetch: () => Promise<Brought>, onChange: () => void) {
    this.#fetch = fetch;
    this.#onChange = onChange;
  }

  /** Fetches it, unless it is there or on its way. */
  async ask(): Promise<void> {
    if (this.#state === 'asked') return;
    this.#state = 'asked';
    try {
      this.#brought = await this.#fetch();
    } catch {
      this.#state = 'failed';
    }
    this.#onChange();
  }

  /** Draws what was brought. */
  template(draw: (brought: Brought) => unknown, { words }: Telling): unknown {
    if (this.#brought) return draw(this.#brought);
    return this.#state === 'failed' ? this.#failure(words) : html`<p>${words.loading}</p>`;
  }

  #failure(words: Telling['words']): TemplateResult {
    return html`<p class="notice" role="alert">${words.partFailed}</p>
      <button type="button" class="button quiet" @click=${() => this.ask()}>${words.retry}</button>`;
  }
}
