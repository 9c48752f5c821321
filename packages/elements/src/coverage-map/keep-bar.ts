import { Task, TaskStatus, initialState } from '@lit/task';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import type { Shown } from './keep/shown.ts';

/** The button under a map that opens what saves and shares it, which is fetched when it is first pressed. */
export class KeepBar {
  readonly #host: ReactiveControllerHost;
  readonly #keep;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    this.#keep = new Task(host, {
      args: () => [this.#isOpen] as const,
      task: async ([isOpen]) => (isOpen ? new (await import('./keep/keep.ts')).Keep(host) : initialState),
    });
  }

  /** The button, and what it opened; `shown` is asked for when something is to be saved. */
  render(shown: () => Shown, voice: Voice): TemplateResult {
    const { words } = voice;
    return html`<div class="keep screen-only">
      <button type="button" class="button quiet" aria-expanded=${this.#isOpen} @click=${this.#onToggle}>
        ${words.keep}
      </button>
      ${this.#keep.render({
        complete: (keep) => keep.template(shown, voice),
        error: () => html`<p class="notice" role="alert">${words.keepFailed}</p>`,
      })}
    </div>`;
  }

  /** Pressed again after a failure, it tries again. */
  readonly #onToggle = (): void => {
    const hasFailed = this.#keep.status === TaskStatus.ERROR;
    this.#isOpen = hasFailed || !this.#isOpen;
    if (hasFailed) void this.#keep.run();
    this.#host.requestUpdate();
  };
}
