import type { FigureRecord } from '@payung/coverage/parse';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
import type { FigureSet } from './figure-set.ts';
import type * as HostReport from './host-report.ts';
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
  readonly #set: Answer<readonly [string | undefined, Given], FigureSet>;

  /** `src` and `given` are asked at every update; what is given comes before `src`, and without either the shipped figures show. */
  constructor(
    host: ReactiveControllerHost,
    src: () => string | undefined,
    given: () => Given = () => undefined,
  ) {
    this.#host = host;
    this.#src = src;
    this.#given = given;
    this.#set = new Answer(
      host,
      () => (this.#isHosts ? ([src() || undefined, given()] as const) : undefined),
      async ([address, rows], signal) => {
        this.progress = undefined;
        const reporting = import('./host-report.ts').then((report) => (this.report ??= report));
        if (rows) {
          const [{ givenFigures }] = await Promise.all([import('./given-figures.ts'), reporting]);
          return givenFigures(rows, signal);
        }
        const [{ hostFigures }] = await Promise.all([import('./host-figures.ts'), reporting]);
        return hostFigures(address!, signal, (share) => this.#onShare(share));
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
