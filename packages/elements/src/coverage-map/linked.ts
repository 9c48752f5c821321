import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
import { isView } from './area-bar.ts';
import type { Voice } from './describe.ts';
import type { FigureSet } from './figure-set.ts';
import type { AskingAttributes } from './link/asked-text.ts';
import type { WantedView } from './link/wanted-view.ts';
import { placeOf } from './place.ts';

type Asking = ReactiveControllerHost & AskingAttributes;

const load = () => import('./link/linked-view.ts');

/**
 * What the fragment of the page's address (`#payung=coverage-map&only=c1`) or the attributes of a map ask it to show. What reads them is
 * fetched only where there is something to read.
 */
export class Linked implements ReactiveController {
  readonly #host: Asking;
  readonly #wanted: Answer<readonly unknown[], WantedView>;
  readonly #show: (wanted: WantedView, isOther: boolean) => void;
  #last: WantedView | undefined;

  /** `show` hears what is asked for, and whether that is something else than before or only the figures are others. */
  constructor(
    host: Asking,
    set: () => FigureSet | undefined,
    show: (wanted: WantedView, isOther: boolean) => void,
  ) {
    this.#host = host;
    this.#show = show;
    this.#wanted = new Answer<readonly unknown[], WantedView>(
      host,
      () => {
        const { region, view, indicator, year, shown } = host;
        return this.isAsked && set()
          ? [set(), location.hash, region, view, indicator, year, shown]
          : undefined;
      },
      async () => (await load()).linkedView(host, set()!.years),
    );
    host.addController(this);
  }

  /** Whether anything is asked for that has to be read. */
  get isAsked(): boolean {
    const { region, view, indicator, year, shown } = this.#host;
    const isPlain = placeOf(region) && isView(view) && indicator === 'coverage_rate' && !year && !shown;
    return !isPlain || location.hash.startsWith('#payung=coverage-map&');
  }

  /** Whether it is not known yet what is to be shown. */
  get isWaiting(): boolean {
    return this.#wanted.status === 'waiting' && !this.#last;
  }

  /** Settles once all is there that is needed to show it at once, or will not come. */
  async come(): Promise<void> {
    await load().then(
      ({ fetchYear }) => fetchYear(this.#host),
      () => undefined,
    );
  }

  /** What was asked for and is not there, in sentences. */
  notices(voice: Voice): readonly string[] {
    return (this.#wanted.status === 'there' && this.#last?.notices(voice)) || [];
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  hostUpdate(): void {
    const { status, value } = this.#wanted;
    if (status !== 'there' || !value || value === this.#last) return;
    const isOther = value.text !== this.#last?.text;
    this.#last = value;
    this.#show(value, isOther);
  }

  readonly #onHash = (): void => this.#host.requestUpdate();
}
