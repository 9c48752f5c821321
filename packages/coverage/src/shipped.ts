import shipped from '../data/shipped.json' with { type: 'json' };
import type { Absence } from './absence.ts';
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

let absences: ReadonlyMap<string, Absence> | undefined;

/**
 * Areas without a shipped share that are not simply without data: those whose published share is of another base (`not-applicable`, by
 * `data/not-applicable.csv`), and those of which only people enrolled with public money are counted (`budget-only`). For `absenceOf`.
 */
export function shippedAbsences(): ReadonlyMap<string, Absence> {
  const of = (codes: string, kind: Absence) =>
    codes.split(' ').map((code): [string, Absence] => [code, kind]);
  return (absences ??= new Map([
    ...of(shipped.notApplicable, 'not-applicable'),
    ...of(shipped.budgetOnly, 'budget-only'),
  ]));
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
