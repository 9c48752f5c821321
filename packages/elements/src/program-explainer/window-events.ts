import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Listens to events of the window for as long as its host is in a page. */
export class WindowEvents implements ReactiveController {
  readonly #listeners: readonly (readonly [type: string, listener: () => unknown])[];

  constructor(host: ReactiveControllerHost, listeners: Readonly<Record<string, () => unknown>>) {
    this.#listeners = Object.entries(listeners);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners.forEach(([type, listener]) => window.addEventListener(type, listener));
  }

  hostDisconnected(): void {
    this.#listeners.forEach(([type, listener]) => window.removeEventListener(type, listener));
  }
}
