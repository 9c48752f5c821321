import type { Fit, ProgramCode } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { LaterHost } from '../later-sections.ts';
import type { Words } from './words.id.ts';

/** The calculator under one of the programmes that fit; one at a time is open, and it is fetched with the first. */
export class FitCalculator {
  readonly #host: LaterHost;
  #open: ProgramCode | undefined;
  #state: 'waiting' | 'there' | 'failed' = 'waiting';

  constructor(host: LaterHost) {
    this.#host = host;
  }

  /** Shuts it, because other answers have other programmes. */
  close(): void {
    this.#open = undefined;
  }

  button(program: ProgramCode, words: Words, name: string): TemplateResult {
    return html`<button
      type="button"
      class="button quiet"
      aria-expanded=${this.#open === program}
      aria-label=${`${words.calculate}: ${name}`}
      @click=${() => this.#onToggle(program)}
    >
      ${words.calculate}
    </button>`;
  }

  template(
    program: ProgramCode,
    { id, answers }: NonNullable<Fit['calculation']>,
    words: Words,
    language: Language,
  ): TemplateResult | typeof nothing {
    if (this.#open !== program) return nothing;
    if (this.#state === 'there')
      return html`<payung-calculator
        calculation=${id}
        answers=${answers ?? nothing}
        lang=${language}
      ></payung-calculator>`;
    return html`<p role=${this.#state === 'failed' ? 'alert' : 'status'}>
      ${this.#state === 'failed' ? words.calculatorFailed : words.calculatorComes}
    </p>`;
  }

  /** Pressed again after a failure, it tries again. */
  #onToggle(program: ProgramCode): void {
    const isShut = this.#open === program && this.#state !== 'failed';
    this.#open = isShut ? undefined : program;
    this.#host.requestUpdate();
    if (!isShut && this.#state !== 'there') void this.#load();
  }

  async #load(): Promise<void> {
    this.#state = 'waiting';
    this.#state = await this.#host.loadCalculator().then(
      () => 'there' as const,
      () => 'failed' as const,
    );
    this.#host.requestUpdate();
  }
}
