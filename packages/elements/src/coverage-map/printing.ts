import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows while the page is being printed. What only paper shows must stand there before the event is over. */
export class Printing implements ReactiveController {
  isPrinting = false;
  readonly #drawNow: () => void;

  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.#drawNow();
  };
}
