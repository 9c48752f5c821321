import { Task, TaskStatus, initialState } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureSet } from './figure-set.ts';
import type * as HostReport from './host-report.ts';
import { shippedSet } from './shipped-figures.ts';

/**
 * The figures of a widget: shipped ones, or those of the host's `src`. While a table is on its way the old figures stay; when it
 * fails there are none, because shipped figures must never pass for the host's. A late answer to an old `src` is dropped.
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
  readonly #task: Task<readonly [string | undefined], FigureSet>;

  /** `src` is asked at every update; undefined or empty means shipped figures. */
  constructor(host: ReactiveControllerHost, src: () => string | undefined) {
    this.#host = host;
    this.#src = src;
    this.#task = new Task(host, {
      args: () => [src() || undefined] as const,
      task: async ([address], { signal }) => {
        this.progress = undefined;
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
    return Boolean(this.#src()) && this.#task.status === TaskStatus.PENDING;
  }

  /** Why there are no figures; undefined unless the last attempt failed. */
  get error(): unknown {
    return this.#src() && this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
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
    if (!this.#src()) this.shown = shippedSet();
    else if (this.#task.status === TaskStatus.COMPLETE) this.shown = this.#task.value;
    else if (this.#task.status === TaskStatus.ERROR) this.shown = undefined;
  }
}
