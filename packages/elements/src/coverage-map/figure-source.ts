import { Task, TaskStatus, initialState } from '@lit/task';
import type { FigureRecord } from '@payung/coverage/parse';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
  readonly #task: Task<readonly [string | undefined, Given], FigureSet>;

  /** `src` and `given` are asked at every update; what is given comes before `src`, and without either the shipped figures show. */
  constructor(
    host: ReactiveControllerHost,
    src: () => string | undefined,
    given: () => Given = () => undefined,
  ) {
    this.#host = host;
    this.#src = src;
    this.#given = given;
    this.#task = new Task(host, {
      args: () => [src() || undefined, given()] as const,
      task: async ([address, rows], { signal }) => {
        this.progress = undefined;
        if (rows) {
          this.report ??= await import('./host-report.ts');
          return (await import('./given-figures.ts')).givenFigures(rows, signal);
        }
        if (!address) return initialState;
        const [{ hostFigures }, report] = await Promise.all([
          import('./host-figures.ts'),
          import('./host-report.ts'),
        ]);
        this.report = report;
        return hostFigures(address, signal, (share) => this.#onShare(share));
      },
    });
    host.addController(this);
  }

  /** True while the host's table is on its way. */
  get isWaiting(): boolean {
    return Boolean(this.#src()) && !this.#given() && this.#task.status === TaskStatus.PENDING;
  }

  /** Why there are no figures; undefined unless the last attempt failed. */
  get error(): unknown {
    return this.#isHosts && this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  get #isHosts(): boolean {
    return Boolean(this.#src() || this.#given());
  }

  /** Fetches the host's table once more. */
  retry(): void {
    void this.#task.run();
  }

  #onShare(share: number): void {
    const tenths = Math.floor(share * 10) / 10;
    if (tenths === this.progress) return;
    this.progress = tenths;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#isHosts) this.shown = shippedSet();
    else if (this.#task.status === TaskStatus.COMPLETE) this.shown = this.#task.value;
    else if (this.#task.status === TaskStatus.ERROR) this.shown = undefined;
  }
}
