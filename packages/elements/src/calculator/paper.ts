import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beginning } from './beginning.ts';
import type { Explanation } from './explanation.ts';
import type { Told } from './figures.ts';
import type { ToolNow } from './tool.ts';

/** What paper may ask of the calculator it is printed from. */
export interface PaperHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Readies a calculator for printing: the explanation is opened, and what only paper needs is drawn while the page is printed. */
export class Paper implements ReactiveController {
  readonly #host: PaperHost;
  /** Draws what was asked for at once: the page is printed when the event is over. */
  readonly #drawNow: () => void;
  #preparedFor: unknown;
  #explanation: Explanation | undefined;
  #module: typeof import('./share/sheet.ts') | undefined;
  #isPrinting = false;
  #printed: Beginning | undefined;

  constructor(host: PaperHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
  }

  /** What stands on paper besides the result; nothing on a screen. Where a link asks for it, the page is printed. */
  template(now: ToolNow, explanation: Explanation, brought: Beginning | undefined): unknown {
    const { told } = now;
    if (this.#preparedFor !== told.answering) this.#prepare(told, explanation);
    if (brought?.isToPrint && brought !== this.#printed && this.#module && explanation.isSettled(told)) {
      this.#printed = brought;
      void this.#host.updateComplete.then(() => print());
    }
    return this.#isPrinting ? this.#module?.sheetTemplate(now, this.#host.renderRoot) : undefined;
  }

  /** Fetches what paper needs once there is nothing better to do: whoever prints later does not wait. */
  #prepare(told: Told, explanation: Explanation): void {
    this.#preparedFor = told.answering;
    this.#explanation = explanation;
    const fetch = (): void => {
      explanation.prepare(told);
      void this.#load();
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetch, { timeout: 1000 });
    else setTimeout(fetch);
  }

  async #load(): Promise<void> {
    try {
      this.#module ??= await import('./share/sheet.ts');
      this.#host.requestUpdate();
    } catch {
      // Then the page is printed as it stands on the screen.
      this.#preparedFor = undefined;
    }
  }

  #draw(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#drawNow();
  }

  readonly #onBeforePrint = (): void => {
    this.#explanation?.open();
    this.#draw(true);
    const closed = this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    closed.forEach((details) => (details.open = true));
    const onAfterPrint = (): void => {
      closed.forEach((details) => (details.open = false));
      this.#draw(false);
    };
    addEventListener('afterprint', onAfterPrint, { once: true });
  };
}
