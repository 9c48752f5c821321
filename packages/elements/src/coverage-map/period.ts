import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
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
  readonly #ofYear: Answer<readonly [FigureSet, string], FigureSet>;
  #chosenOf: FigureSet | undefined;

  /** `source` is asked at every update, after the controllers that were added before this one. */
  constructor(host: ReactiveControllerHost, source: () => FigureSet | undefined) {
    this.#host = host;
    this.#source = source;
    this.#ofYear = new Answer(
      host,
      () => {
        const set = source();
        return set && set === this.#chosenOf && this.year !== undefined
          ? ([set, this.year] as const)
          : undefined;
      },
      ([set, year]) => setOfYear(set, year),
    );
    host.addController(this);
  }

  /** True where the year chosen could not be imported; `choose` tries again. */
  get hasFailed(): boolean {
    return this.#ofYear.status === 'failed';
  }

  /** Shows a year, undefined the newest figure of each area. */
  readonly choose = (year: string | undefined): void => {
    const isAgain = this.hasFailed && year === this.year;
    this.year = year;
    if (isAgain) this.#ofYear.again();
    else this.#ofYear.hostUpdate();
    this.#host.requestUpdate();
  };

  /** Begins with a year: until it is there nothing shows, because the newest figures must not pass for it. */
  begin(year: string | undefined): void {
    if (year !== undefined) this.shown = undefined;
    this.choose(year);
  }

  hostUpdate(): void {
    const set = this.#source();
    if (set !== this.#chosenOf) this.year = undefined;
    this.#chosenOf = set;
    if (this.year === undefined) this.shown = set;
    else if (this.#ofYear.status === 'there') this.shown = this.#ofYear.value;
    else if (this.#ofYear.status === 'failed') this.shown = undefined;
  }
}

/** The same set with the shares of one year; why an area has none is not told of a year, and counts beside the shares name their own day. */
async function setOfYear(set: FigureSet, year: string): Promise<FigureSet> {
  const figures = await set.figuresOf(year);
  return { ...set, year, figures, absences: new Map(), backgroundOf: (code) => set.backgroundOf(code, year) };
}
