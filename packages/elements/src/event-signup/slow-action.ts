import type { ReactiveControllerHost } from 'lit';

/** How far an action is: nothing on its way, on its way, or on its way for longer than people expect. */
export type ActionState = 'idle' | 'running' | 'slow';

/**
 * Runs one thing over the network for an element: at a time only one, said to be slow after a while, its failure kept
 * for the message until the next try.
 */
export class SlowAction {
  state: ActionState = 'idle';
  /** Why the last run failed; undefined while running and after success. */
  failure: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #slowAfterMs: () => number;

  constructor(host: ReactiveControllerHost, slowAfterMs: () => number) {
    this.#host = host;
    this.#slowAfterMs = slowAfterMs;
  }

  /** The answer of `action`; undefined when it failed, or when another run is still on its way and this one did not begin. */
  async run<Answer>(action: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.state !== 'idle') return undefined;
    this.#show('running', undefined);
    const timer = setTimeout(() => this.#show('slow', undefined), this.#slowAfterMs());
    let failure: unknown;
    try {
      return await action();
    } catch (error) {
      failure = error;
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#show('idle', failure);
    }
  }

  /** Takes the message of the last failure away. */
  clear(): void {
    this.#show(this.state, undefined);
  }

  #show(state: ActionState, failure: unknown): void {
    this.state = state;
    this.failure = failure;
    this.#host.requestUpdate();
  }
}
