import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Ask<About, Value> = (about: About, signal: AbortSignal) => Promise<Value>;

/**
 * The answer to a question of an element, asked anew at an update where it is about something else; an answer that comes too late is
 * dropped. It does what `@lit/task` did here, in half the bytes: the national map has a budget.
 */
export class Answer<About extends readonly unknown[], Value> implements ReactiveController {
  status: 'none' | 'waiting' | 'there' | 'failed' = 'none';
  /** The last answer there was; it stays while another is on its way. */
  value: Value | undefined;
  /** Why there is none, where it failed. */
  error: unknown;
  /** Settles with the current question and never rejects. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #about: () => About | undefined;
  readonly #ask: Ask<About, Value>;
  #asked: About | undefined;
  #running: AbortController | undefined;

  /** `about` is looked at before each update of the host; there is no question while it gives undefined. */
  constructor(host: ReactiveControllerHost, about: () => About | undefined, ask: Ask<About, Value>) {
    this.#host = host;
    this.#about = about;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    const about = this.#about();
    const asked = this.#asked;
    if (about ? asked && about.every((one, place) => one === asked[place]) : !asked) return;
    this.#asked = about;
    this.#begin();
  }

  /** Asks once more. */
  again(): void {
    this.#begin();
    this.#host.requestUpdate();
  }

  #begin(): void {
    this.#running?.abort();
    this.status = this.#asked ? 'waiting' : 'none';
    if (this.#asked) this.settled = this.#run(this.#asked, (this.#running = new AbortController()));
  }

  async #run(about: About, running: AbortController): Promise<void> {
    const { signal } = running;
    const settle = (status: 'there' | 'failed', settled: { value?: Value; error?: unknown }): void => {
      if (signal.aborted) return;
      Object.assign(this, { status, ...settled });
      this.#host.requestUpdate();
    };
    try {
      settle('there', { value: await this.#ask(about, signal) });
    } catch (error) {
      settle('failed', { error });
    }
  }
}
