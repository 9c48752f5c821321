import { coverageRate, type CoverageFigure } from './coverage-figure.ts';
import type { Figure } from './figure.ts';
import { newerOf, newestFirst } from './newest.ts';

/** Two counts of one report and day, as far as they have been met. */
interface Pair {
  covered?: Figure;
  eligible?: Figure;
}

/**
 * What may be shown for one area, by the rule of `pickFigure`. Each row is looked at once, whatever the table: 100,000 rows of one
 * area must not be sorted in one go.
 */
export class Candidates {
  #high: Figure | undefined;
  #medium: Figure | undefined;
  /**
   * By address and day; a report known by publisher only is never taken for the same as another. A host's table that answers for its rows
   * itself is one report, or one for each title.
   */
  #pairs: Map<string, Pair> | undefined;
  #newestPair: Required<Pair> | undefined;

  /** Considers one more row of the area. */
  take(figure: Figure): void {
    const { indicator, confidence, value } = figure;
    if (indicator === 'coverage_rate') {
      if (confidence === 'high') this.#high = newerOf(this.#high, figure);
      else this.#medium = newerOf(this.#medium, figure);
    } else if (indicator === 'covered_workers') this.#pair('covered', figure);
    else if (indicator === 'workforce_eligible' && value > 0) this.#pair('eligible', figure);
  }

  /** The one figure to show, of the rows taken so far; undefined where none of them gives a share. */
  picked(): CoverageFigure | undefined {
    if (this.#high) return coverageRate(this.#high.value, 'printed', [this.#high]);
    if (this.#medium) return coverageRate(this.#medium.value, 'about', [this.#medium]);
    if (!this.#newestPair) return undefined;
    const { covered, eligible } = this.#newestPair;
    return coverageRate(share(covered.value, eligible.value), 'computed', [covered, eligible]);
  }

  #pair(side: keyof Pair, figure: Figure): void {
    const { source, asOf } = figure;
    const report = source.url ?? (source.isTable && `${source.publisher} ${source.title ?? ''}`);
    if (report === undefined) return;
    const key = `${asOf} ${report}`;
    this.#pairs ??= new Map();
    let pair = this.#pairs.get(key);
    if (!pair) this.#pairs.set(key, (pair = {}));
    pair[side] = newerOf(pair[side], figure);
    if (!isWhole(pair)) return;
    if (!this.#newestPair || newestFirst(pair.covered, this.#newestPair.covered) < 0) this.#newestPair = pair;
  }
}

/** The same for every area that the rows speak of. */
export class AreaCandidates {
  readonly #areas = new Map<string, Candidates>();

  /** Considers one more row. */
  take(figure: Figure): void {
    let candidates = this.#areas.get(figure.code);
    if (!candidates) this.#areas.set(figure.code, (candidates = new Candidates()));
    candidates.take(figure);
  }

  /** The figure of each area that has one, by code, in the order of first mention. */
  picked(): ReadonlyMap<string, CoverageFigure> {
    const picked = new Map<string, CoverageFigure>();
    for (const [code, candidates] of this.#areas) {
      const figure = candidates.picked();
      if (figure) picked.set(code, figure);
    }
    return picked;
  }
}

function isWhole(pair: Pair): pair is Required<Pair> {
  return pair.covered !== undefined && pair.eligible !== undefined;
}

/** In percent with two decimals: more would pretend an exactness that the counts do not have. */
function share(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}
