import { programs, type ProgramCode } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../adopt.ts';
import type { Language } from '../locale.ts';
import { choiceWords as english } from './choice-words.en.ts';
import { choiceWords as indonesian } from './choice-words.id.ts';
import type { Finder } from './finder/finder.ts';
import type { LaterHost } from './later-sections.ts';
import { failureView, waitingView } from './state-views.ts';
import type { Words } from './words.id.ts';

/** Every programme as a button; above them a finder for who does not know which one. Keeps what is answered in it. */
export class Choice {
  readonly #host: LaterHost;
  #isOpen = false;
  #finder: Finder | undefined;
  #hasFailed = false;

  constructor(host: LaterHost) {
    this.#host = host;
  }

  /** The choice; `unknown` is a programme that the page asked for and that does not exist. */
  view(
    words: Words,
    language: Language,
    unknown: string,
    onChoose: (program: ProgramCode) => void,
  ): TemplateResult {
    const own = language === 'en' ? english : indonesian;
    return html`<article>
      <h2 tabindex="-1">${own.choose}</h2>
      ${unknown ? html`<p class="notice">${own.unknown(unknown)}</p>` : nothing}
      <div class="tools">
        <button type="button" class="button" aria-expanded=${this.#isOpen} @click=${() => this.#onToggle()}>
          ${own.find}
        </button>
      </div>
      ${this.#isOpen ? this.#renderFinder(words, language, onChoose) : nothing}
      <div class="tools">
        ${programs.map(
          ({ code, title }) =>
            html`<button type="button" class="button quiet" @click=${() => onChoose(code)}>
              ${title[language]}
            </button>`,
        )}
      </div>
    </article>`;
  }

  #renderFinder(words: Words, language: Language, onChoose: (program: ProgramCode) => void): unknown {
    if (this.#hasFailed) return failureView(words, () => void this.#load());
    return this.#finder?.template(language, onChoose) ?? waitingView(words);
  }

  #onToggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (this.#isOpen && !this.#finder) void this.#load();
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      const { Finder, style } = await import('./finder/finder.ts');
      adopt(this.#host.renderRoot, style);
      this.#finder = new Finder(this.#host);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
