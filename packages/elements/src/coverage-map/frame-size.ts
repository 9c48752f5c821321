import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Size } from './view-box.ts';

/**
 * Keeps the size of the map's frame on the screen and asks for an update when it changes.
 * Before the first measure, and where nothing is laid out, it is that of a wide page, or what is known.
 */
export class FrameSize implements ReactiveController {
  size: Size;
  readonly #host: ReactiveControllerHost;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  constructor(host: ReactiveControllerHost, size: Size = { width: 720, height: 300 }) {
    this.#host = host;
    this.size = size;
    host.addController(this);
  }

  /** Watches this element from now on instead of the last one. */
  observe(element: Element): void {
    if (element === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = element;
    this.#observer ??= new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect));
    this.#observer.observe(element);
  }

  hostConnected(): void {
    if (this.#observed) this.#observer?.observe(this.#observed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #onResize({ width, height }: Size): void {
    if (width < 1 || height < 1) return;
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.#host.requestUpdate();
  }
}
