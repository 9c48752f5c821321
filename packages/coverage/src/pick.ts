import { coverageRate, type CoverageFigure } from './coverage-figure.ts';
import type { Figure } from './figure.ts';
import { newerOf, newestFirst } from './newest.ts';
import { atOnce, type Pieces } from './pieces.ts';

/**
 * The one figure that a map shows for an area, by the written rule of `docs/figures.md`:
 * 1. the newest printed rate of high confidence; 2. else the newest of medium confidence, as *about*;
 * 3. else covered workers divided by eligible workers of the same report and day, as *computed*; 4. else undefined: no data,
 * never zero, never the value of a neighbour or of the province.
 */
export function pickFigure(figures: readonly Figure[], code: string): CoverageFigure | undefined {
  const candidates = new Candidates();
  for (const figure of figures) if (figure.code === code) candidates.take(figure);
  return candidates.picked();
}

/** `pickFigure` for every area that the rows speak of and that has one; by code, in the order of first mention. */
export function pickFigures(figures: readonly Figure[]): ReadonlyMap<string, CoverageFigure> {
  return atOnce(pickingFigures(figures));
}

/** Rows that are looked at in one go. */
const rowsAtOnce = 200;

/** The same piece by piece, for `withPauses`. */
export function* pickingFigures(figures: readonly Figure[]): Pieces<ReadonlyMap<string, CoverageFigure>> {
  const byCode = new Map<string, Candidates>();
  for (const [index, figure] of figures.entries()) {
    let candidates = byCode.get(figure.code);
    if (!candidates) byCode.set(figure.code, (candidates = new Candidates()));
    candidates.take(figure);
    if (index % rowsAtOnce === rowsAtOnce - 1) yield index / figures.length;
  }
  const picked = new Map<string, CoverageFigure>();
  for (const [code, candidates] of byCode) {
    const figure = candidates.picked();
    if (figure) picked.set(code, figure);
  }
  return picked;
}

/** Two counts of one report and day, as far as they have been met. */
interface Pair {
  covered?: Figure;
  eligible?: Figure;
}

/** What may be shown for one area. Each row is looked at once, whatever the table: 100,000 rows of one area must not be sorted in one go. */
class Candidates {
  #high: Figure | undefined;
  #medium: Figure | undefined;
  /** By address and day; a report known by publisher only is never taken for the same as another. */
  readonly #pairs = new Map<string, Pair>();
  #newestPair: Required<Pair> | undefined;

  take(figure: Figure): void {
    const { indicator, confidence, value } = figure;
    if (indicator === 'coverage_rate') {
      if (confidence === 'high') this.#high = newerOf(this.#high, figure);
      else this.#medium = newerOf(this.#medium, figure);
    } else if (indicator === 'covered_workers') this.#pair('covered', figure);
    else if (indicator === 'workforce_eligible' && value > 0) this.#pair('eligible', figure);
  }

  picked(): CoverageFigure | undefined {
    if (this.#high) return coverageRate(this.#high.value, 'printed', [this.#high]);
    if (this.#medium) return coverageRate(this.#medium.value, 'about', [this.#medium]);
    if (!this.#newestPair) return undefined;
    const { covered, eligible } = this.#newestPair;
    return coverageRate(share(covered.value, eligible.value), 'computed', [covered, eligible]);
  }

  #pair(side: keyof Pair, figure: Figure): void {
    const { source, asOf } = figure;
    if (source.url === undefined) return;
    const key = `${asOf} ${source.url}`;
    let pair = this.#pairs.get(key);
    if (!pair) this.#pairs.set(key, (pair = {}));
    pair[side] = newerOf(pair[side], figure);
    if (!isWhole(pair)) return;
    if (!this.#newestPair || newestFirst(pair.covered, this.#newestPair.covered) < 0) this.#newestPair = pair;
  }
}

function isWhole(pair: Pair): pair is Required<Pair> {
  return pair.covered !== undefined && pair.eligible !== undefined;
}

/** In percent with two decimals: more would pretend an exactness that the counts do not have. */
function share(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}
