import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Answer } from '../../answer.ts';
import type { Voice } from '../describe.ts';
import type { Tiles, TilesView } from './tiles.ts';

/** The place of the tiles in a map; what draws them is fetched when they are first wanted. */
export class TilesPart {
  readonly #tiles: Answer<readonly [], Tiles>;
  #wasWanted = false;

  /** `isWanted` is asked before each update of the host. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    isWanted: () => boolean,
  ) {
    this.#tiles = new Answer(
      host,
      () => {
        this.#wasWanted ||= isWanted();
        return this.#wasWanted ? ([] as const) : undefined;
      },
      async () => new (await import('./tiles.ts')).Tiles(host),
    );
  }

  /** Whether the tiles can be drawn at once, or will not come: a page that begins with them waits for this, so that nothing jumps. */
  get isSettled(): boolean {
    return this.#tiles.value !== undefined || this.#tiles.status === 'failed';
  }

  /** The tiles, the room for them while they are on their way, or a way to try again. */
  render(view: TilesView, voice: Voice): TemplateResult {
    const { words } = voice;
    const waiting = (content?: TemplateResult) =>
      html`<div class="frame"><div class="waiting">${content}</div></div>`;
    if (this.#tiles.status === 'failed')
      return waiting(
        html`<p role="alert">${words.keepFailed}</p>
          <button type="button" class="button quiet" @click=${() => this.#tiles.again()}>
            ${words.retry}
          </button>`,
      );
    return this.#tiles.value?.render(view, voice) ?? waiting();
  }
}
