import type { Base, Figure, Source } from './figure.ts';

/**
 * How a share came to be: `printed` as a source has it; `about`, printed too but rounded or of unclear scope, to be shown with a
 * word and a mark; `computed` by us from two printed counts.
 */
export type CoverageKind = 'printed' | 'about' | 'computed';

/** The one share of covered workers that a map shows for an area, whether picked from a table or shipped. */
export interface CoverageFigure {
  readonly code: string;
  /** 0–100 and, where building workers are counted by project, above: the scale stops at 100, the text does not. */
  readonly percent: number;
  readonly kind: CoverageKind;
  /** ISO year, month or day; empty where a host's table does not say. */
  readonly asOf: string;
  readonly base: Base;
  readonly publisher: string;
  /** Ids of the rows it was made of: one, or two for a computed share. */
  readonly ids: readonly string[];
}

/** Builds the shown share from the rows it rests on; date, base and publisher are those of the first. */
export function coverageRate(
  percent: number,
  kind: CoverageKind,
  rows: readonly [Figure, ...Figure[]],
): CoverageFigure {
  const [{ code, asOf, base, source }] = rows;
  return { code, percent, kind, asOf, base, publisher: source.publisher, ids: rows.map(({ id }) => id) };
}

/** A count offered in words where it is known; it is not a share and never colours a map. */
export interface CountFigure {
  readonly code: string;
  readonly indicator: 'active_participants' | 'local_budget_protected';
  readonly value: number;
  readonly asOf: string;
  readonly publisher: string;
  /** A short remark of the collectors in English, of a host in its own language; empty when there is none. */
  readonly note: string;
  /** The same in Indonesian, for shipped figures. */
  readonly noteInIndonesian?: string;
  readonly id: string;
}

/** Where a shown figure comes from, for the box behind it. */
export interface Provenance {
  readonly source: Source;
  /** A short remark of the collectors in English, of a host in its own language; empty when there is none. */
  readonly note: string;
  /** The same in Indonesian, for shipped figures. */
  readonly noteInIndonesian?: string;
}

/** Figures whose day lies before this are old: hatched on the map, named so in words. */
export const oldBefore = '2023';

/** From this year the number of workers who could be members was enlarged, so rates fell though nobody lost cover. */
export const baseEnlargedIn = '2025';

/** True when the figure is of before 2023; a figure without a date is not called old. */
export function isOld({ asOf }: Pick<CoverageFigure, 'asOf'>): boolean {
  return asOf !== '' && asOf < oldBefore;
}

/** False across the enlargement of 2025, across different bases, and without a date: then draw no difference, trend or arrow. */
export function areComparable(a: CoverageFigure, b: CoverageFigure): boolean {
  return a.asOf !== '' && b.asOf !== '' && a.base === b.base && areOfOneEra(a.asOf, b.asOf);
}

/** False where one year, month or day lies before the enlargement of 2025 and the other after. */
export function areOfOneEra(a: string, b: string): boolean {
  return a >= baseEnlargedIn === b >= baseEnlargedIn;
}
