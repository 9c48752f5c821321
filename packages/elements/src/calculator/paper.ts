import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beginning } from './beginning.ts';
import type { Explanation } from './explanation.ts';
import type { ToolNow } from './tool.ts';

/** What paper may ask of the calculator it is printed from. */
export interface PaperHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How long after the first result paper is prepared without any hint: phones give none, and answering comes first. */
const calmMs = 5000;

/** Readies a calculator for printing: the explanation is opened, and what only paper needs is drawn while the page is printed. */
export class Paper implements ReactiveController {
  readonly #host: PaperHost;
  /** Draws what was asked for at once: the page is printed when the event is over. */
  readonly #drawNow: () => void;
  #isPrepared = false;
  /** Fetches the explanation of the result as it stands; undefined without one. */
  #fetch: (() => Promise<unknown>) | undefined;
  #explanation: Explanation | undefined;
  #module: typeof import('./share/sheet.ts') | undefined;
  #isPrinting = false;
  #printed: Beginning | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PaperHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onHint);
    addEventListener('blur', this.#onHint);
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onHint);
    removeEventListener('blur', this.#onHint);
    removeEventListener('beforeprint', this.#onBeforePrint);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What stands on paper besides the result; nothing on a screen. Where a link asks for it, the page is printed. */
  template(now: ToolNow, explanation: Explanation, brought: Beginning | undefined): unknown {
    const { told } = now;
    this.#fetch = () => explanation.prepare(told);
    this.#explanation = explanation;
    if (this.#isPrepared) void this.#fetch();
    else this.#timer ??= setTimeout(() => this.prepare(), calmMs);
    if (brought?.isToPrint && brought !== this.#printed) {
      void this.prepare();
      if (this.#module && explanation.isSettled(told)) {
        this.#printed = brought;
        void this.#host.updateComplete.then(() => print());
      }
    }
    return this.#isPrinting ? this.#module?.sheetTemplate(now, this.#host.renderRoot) : undefined;
  }

  /** Fetches what paper needs; whoever prints later does not wait. */
  async prepare(): Promise<void> {
    this.#isPrepared = true;
    await Promise.all([this.#fetch?.(), this.#load()]);
  }

  async #load(): Promise<void> {
    if (this.#module) return;
    try {
      this.#module = await import('./share/sheet.ts');
      this.#host.requestUpdate();
    } catch {
      // Then the page is printed as it stands on the screen.
      this.#isPrepared = false;
    }
  }

  #draw(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#drawNow();
  }

  // The event of printing cannot wait for anything. Before it comes a Ctrl or ⌘ key, or the focus goes to the menu of the browser.
  readonly #onHint = (event: Event): void => {
    const isKey = event instanceof KeyboardEvent;
    if (this.#fetch && (!isKey || event.ctrlKey || event.metaKey)) void this.prepare();
  };

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
