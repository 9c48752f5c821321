import type { ReactiveControllerHost } from 'lit';

/**
 * Loads one thing at a time for an element and asks it to update; an answer that comes too late is dropped.
 * It is asked by what happens, not by what changes as `Answer` is: the form has a budget.
 */
export class Loading<Value> {
  status: 'waiting' | 'loaded' | 'failed' = 'waiting';
  /** What was loaded last. */
  value: Value | undefined;
  /** Why the last load failed. */
  error: unknown;
  /** Settles with the current load and never rejects. */
  settled: Promise<void> = Promise.resolve();
  #turn = 0;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  run(load: () => Promise<Value>): void {
    const turn = ++this.#turn;
    const show = (status: 'loaded' | 'failed', change: () => void) => {
      if (turn !== this.#turn) return;
      this.status = status;
      change();
      this.#host.requestUpdate();
    };
    this.status = 'waiting';
    this.settled = load().then(
      (value) => show('loaded', () => (this.value = value)),
      (error: unknown) => show('failed', () => (this.error = error)),
    );
  }
}
