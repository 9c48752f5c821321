import { coverageRate, type CoverageFigure, type CoverageKind } from './coverage-figure.ts';
import type { Confidence, Figure, Indicator } from './figure.ts';
import { newestFirst } from './newest.ts';
import { atOnce, type Pieces } from './pieces.ts';

/**
 * The one figure that a map shows for an area, by the written rule of `docs/figures.md`:
 * 1. the newest printed rate of high confidence; 2. else the newest of medium confidence, as *about*;
 * 3. else covered workers divided by eligible workers of the same report and day, as *computed*; 4. else undefined: no data,
 * never zero, never the value of a neighbour or of the province.
 */
export function pickFigure(figures: readonly Figure[], code: string): CoverageFigure | undefined {
  const own = figures.filter((figure) => figure.code === code);
  return printed(own, 'high', 'printed') ?? printed(own, 'medium', 'about') ?? computed(own);
}

/** `pickFigure` for every area that the rows speak of and that has one; by code, in the order of first mention. */
export function pickFigures(figures: readonly Figure[]): ReadonlyMap<string, CoverageFigure> {
  return atOnce(pickingFigures(figures));
}

/** The same piece by piece, an area at a time, for `withPauses`. */
export function* pickingFigures(figures: readonly Figure[]): Pieces<ReadonlyMap<string, CoverageFigure>> {
  const byCode = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = byCode.get(figure.code);
    if (own) own.push(figure);
    else byCode.set(figure.code, [figure]);
  }
  const picked = new Map<string, CoverageFigure>();
  for (const [code, own] of byCode) {
    const figure = pickFigure(own, code);
    if (figure) picked.set(code, figure);
    yield picked.size / byCode.size;
  }
  return picked;
}

function printed(
  own: readonly Figure[],
  confidence: Confidence,
  kind: CoverageKind,
): CoverageFigure | undefined {
  const [figure] = newestOf(own, 'coverage_rate').filter((rate) => rate.confidence === confidence);
  return figure && coverageRate(figure.value, kind, [figure]);
}

function computed(own: readonly Figure[]): CoverageFigure | undefined {
  const eligible = newestOf(own, 'workforce_eligible').filter(({ value }) => value > 0);
  for (const covered of newestOf(own, 'covered_workers')) {
    const base = eligible.find((candidate) => isSameReport(candidate, covered));
    if (base) return coverageRate(share(covered.value, base.value), 'computed', [covered, base]);
  }
  return undefined;
}

function newestOf(own: readonly Figure[], indicator: Indicator): readonly Figure[] {
  return own.filter((figure) => figure.indicator === indicator).sort(newestFirst);
}

/** In percent with two decimals: more would pretend an exactness that the counts do not have. */
function share(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}

/** The same address and day; a report known by publisher only is never taken for the same as another. */
function isSameReport(a: Figure, b: Figure): boolean {
  return a.source.url !== undefined && a.source.url === b.source.url && a.asOf === b.asOf;
}
