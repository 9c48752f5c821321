import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adopt } from '../adopt.ts';
import { ExplainingKeeper } from './explaining-keeper.ts';
import type { Told } from './figures.ts';
import type { ToolHost, ToolNow } from './tool.ts';

/** The disclosure under a result that says how it came about; what it says is fetched when it is first opened. */
export class Explanation {
  readonly #host: ToolHost;
  readonly #explaining: ExplainingKeeper;
  #why: typeof import('./why.ts') | undefined;
  #isWanted = false;
  #isLoading = false;
  #isFailed = false;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#explaining = new ExplainingKeeper(() => host.requestUpdate());
  }

  template(now: ToolNow): TemplateResult {
    return html`<details
      class="why"
      part="why"
      @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && this.open()}
    >
      <summary>${now.told.words.why}</summary>
      ${this.#isWanted ? this.#inside(now) : nothing}
    </details>`;
  }

  /** Fetches what it says before anybody asked: paper is drawn at once and cannot wait. */
  async prepare(told: Told): Promise<void> {
    this.#explaining.of(told.answering);
    if (!this.#isFailed) await this.#load();
    // What failed is told where it is read.
    await told.answering.explaining().catch(() => undefined);
  }

  /** Whether it could be drawn at once: it was fetched, or cannot be. */
  isSettled(told: Told): boolean {
    if (this.#isFailed || this.#explaining.isFailed) return true;
    return this.#why !== undefined && this.#explaining.of(told.answering) !== undefined;
  }

  /** Draws what it says, and fetches it unless it is there. */
  open(): void {
    this.#isWanted = true;
    this.#explaining.retry();
    void this.#load();
    this.#host.requestUpdate();
  }

  #inside({ told, entered }: ToolNow): TemplateResult {
    const explaining = this.#explaining.of(told.answering);
    if (this.#isFailed || this.#explaining.isFailed)
      return html`<p class="notice" role="alert">${told.words.reopen}</p>`;
    return this.#why && explaining
      ? this.#why.whyTemplate(told, explaining, entered)
      : html`<p>${told.words.loading}</p>`;
  }

  async #load(): Promise<void> {
    if (this.#isLoading || this.#why) return;
    this.#isLoading = true;
    this.#isFailed = false;
    try {
      this.#why = await import('./why.ts');
      adopt(this.#host.renderRoot, this.#why.style);
    } catch {
      this.#isFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
