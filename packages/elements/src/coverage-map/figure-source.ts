import type { FigureRecord } from '@payung/coverage/parse';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
import type { FigureSet } from './figure-set.ts';
import type * as GivenFigures from './given-figures.ts';
import type * as HostReport from './host-report.ts';
import type { OnShares } from './host-set.ts';
import { shippedSet } from './shipped-figures.ts';

type Given = readonly FigureRecord[] | undefined;

/**
 * The figures of a widget: shipped ones, those of the host's `src`, or those that its page hands over. While a table is on its way the
 * old figures stay; when it fails there are none, because shipped figures must never pass for the host's. A late answer to an old `src`
 * is dropped.
 */
export class FigureSource implements ReactiveController {
  /** What to show; undefined before the host's first table, and after a failure. */
  shown: FigureSet | undefined;
  /** How far the host's table is read, in whole tenths, 0 to 1; undefined before it is there and once it is read. */
  progress: number | undefined;
  /** How problems of the host's table are told; imported with the first table. */
  report: typeof HostReport | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #src: () => string | undefined;
  readonly #given: () => Given;
  /** Imported with the first rows that the page hands over; the next ones need not wait for a turn of the page. */
  #giving: typeof GivenFigures | undefined;
  readonly #set: Answer<readonly [string | undefined, Given], FigureSet>;

  /**
   * `src` and `given` are asked at every update; what is given comes before `src`, and without either the shipped figures show. `onShares`
   * hears the shares of a table that is still wanted before they are shown.
   */
  constructor(
    host: ReactiveControllerHost,
    src: () => string | undefined,
    given: () => Given = () => undefined,
    onShares: OnShares = () => undefined,
  ) {
    this.#host = host;
    this.#src = src;
    this.#given = given;
    this.#set = new Answer(
      host,
      () => (this.#isHosts ? ([src() || undefined, given()] as const) : undefined),
      async ([address, rows], signal) => {
        this.progress = undefined;
        const reporting =
          this.report ?? import('./host-report.ts').then((report) => (this.report ??= report));
        const onOwnShares: OnShares = (percentOf) => (signal.aborted ? undefined : onShares(percentOf));
        if (rows) {
          const giving = this.#giving ?? import('./given-figures.ts');
          [this.#giving] = await Promise.all([giving, reporting]);
          return this.#giving.givenFigures(rows, signal, onOwnShares);
        }
        const [{ hostFigures }] = await Promise.all([import('./host-figures.ts'), reporting]);
        return hostFigures(address!, signal, (share) => this.#onShare(share), onOwnShares);
      },
    );
    host.addController(this);
  }

  /** True while the host's table is on its way. */
  get isWaiting(): boolean {
    return Boolean(this.#src()) && !this.#given() && this.#set.status === 'waiting';
  }

  /** Why there are no figures; undefined unless the last attempt failed. */
  get error(): unknown {
    return this.#set.status === 'failed' ? this.#set.error : undefined;
  }

  get #isHosts(): boolean {
    return Boolean(this.#src() || this.#given());
  }

  /** Asks at once for figures that are others than the last ones, and not at the next update. */
  look(): void {
    this.#set.hostUpdate();
  }

  /** Fetches the host's table once more. */
  retry(): void {
    this.#set.again();
  }

  #onShare(share: number): void {
    const tenths = Math.floor(share * 10) / 10;
    if (tenths === this.progress) return;
    this.progress = tenths;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#isHosts) this.shown = shippedSet();
    else if (this.#set.status === 'there') this.shown = this.#set.value;
    else if (this.#set.status === 'failed') this.shown = undefined;
  }
}
