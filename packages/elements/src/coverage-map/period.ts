import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureSet } from './figure-set.ts';

/**
 * The year that a person chose among those of the figures; at first the newest figure of each area. One year is shown at a time, and
 * no value is carried from one into another. Other figures begin without a choice. While a year is on its way the last one stays; when
 * it cannot be had there are no figures, because those of another year must never pass for it.
 */
export class PeriodChoice implements ReactiveController {
  /** The year chosen; undefined for the newest figure of each area. */
  year: string | undefined;
  /** The figures of that year, with their own sources. */
  shown: FigureSet | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #source: () => FigureSet | undefined;
  readonly #task: Task<readonly [FigureSet, string], FigureSet>;
  #chosenOf: FigureSet | undefined;

  /** `source` is asked at every update, after the controllers that were added before this one. */
  constructor(host: ReactiveControllerHost, source: () => FigureSet | undefined) {
    this.#host = host;
    this.#source = source;
    this.#task = new Task(host, {
      autoRun: false,
      task: ([set, year]: readonly [FigureSet, string]) => setOfYear(set, year),
    });
    host.addController(this);
  }

  /** True where the year chosen could not be imported; `choose` tries again. */
  get hasFailed(): boolean {
    return this.year !== undefined && this.#task.status === TaskStatus.ERROR;
  }

  /** Shows a year, undefined the newest figure of each area. */
  readonly choose = (year: string | undefined): void => {
    const set = this.#source();
    this.year = year;
    if (set && year !== undefined) void this.#task.run([set, year]);
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const set = this.#source();
    if (set !== this.#chosenOf) this.year = undefined;
    this.#chosenOf = set;
    if (this.year === undefined) this.shown = set;
    else if (this.#task.status === TaskStatus.COMPLETE) this.shown = this.#task.value;
    else if (this.#task.status === TaskStatus.ERROR) this.shown = undefined;
  }
}

/** The same set with the shares of one year; why an area has none is not told of a year, and counts beside the shares name their own day. */
async function setOfYear(set: FigureSet, year: string): Promise<FigureSet> {
  const figures = await set.figuresOf(year);
  return { ...set, figures, absences: new Map(), backgroundOf: (code) => set.backgroundOf(code, year) };
}
