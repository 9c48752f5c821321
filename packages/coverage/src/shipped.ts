import shipped from '../data/shipped.json' with { type: 'json' };
import type { CoverageFigure, CoverageKind } from './coverage-figure.ts';
import type { Base } from './figure.ts';

const kinds: Record<string, CoverageKind> = { p: 'printed', a: 'about', c: 'computed' };
const bases: Record<string, Base> = { u: 'unknown', r: 'resident', g: 'registration' };

let figures: ReadonlyMap<string, CoverageFigure> | undefined;

/**
 * The shares that travel with the widgets: one for the nation, for each province and for each regency that has one, picked by
 * `pickFigure` from `data/figures.csv` when it was last changed. By code, in the order of codes; decoded at the first call.
 * Titles, links and remarks are in `@payung/coverage/sources`.
 */
export function shippedFigures(): ReadonlyMap<string, CoverageFigure> {
  return (figures ??= new Map(
    shipped.codes.split(' ').map((code, index): [string, CoverageFigure] => [code, figureAt(index, code)]),
  ));
}

const days = shipped.days.split(' ');
const ids = new Map(Object.entries(shipped.ids));

function figureAt(index: number, code: string): CoverageFigure {
  const asOf = days[index]!;
  return Object.freeze({
    code,
    percent: shipped.percents[index]!,
    kind: kinds[shipped.kinds[index]!]!,
    asOf,
    base: bases[shipped.bases[index]!]!,
    publisher: shipped.publishers[index]!,
    ids: ids.get(code) ?? [`${code}.coverage_rate.${asOf}`],
  });
}
