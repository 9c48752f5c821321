import type { Absence, CountFigure, CoverageFigure, Problem, Provenance, Source } from '@payung/coverage';
import type { Voice } from './describe.ts';
import type { KnownPeople } from './known-people.ts';

/** What is known about an area beside its share. */
export interface Background {
  /** Where the share was printed; undefined where there is none. */
  readonly provenance: Provenance | undefined;
  /** The people behind the share, where the report that printed it has both numbers. */
  readonly people: KnownPeople | undefined;
  /** What a split of provinces means for the figure; undefined where none matters, as for every shipped figure. */
  readonly split?: ((voice: Voice) => string) | undefined;
  /** Members, and people enrolled with public money, each with its source. */
  readonly counts: readonly (CountFigure & { readonly source: Source | undefined })[];
}

/** The figures a widget shows, shipped or the host's. */
export interface FigureSet {
  /** The share of each area that has one; why another has none, `absenceOf(code, set)` says. */
  readonly figures: ReadonlyMap<string, CoverageFigure>;
  /** Areas without a share for which more is to be said than "no data". */
  readonly absences: ReadonlyMap<string, Absence>;
  /** Members, and people enrolled with public money, where they are known; shipped ones are imported when first asked for. */
  readonly countsOf: (code: string) => Promise<readonly CountFigure[]>;
  /** Everything that stands behind a figure, of a year where one is given; to be asked when somebody wants to know. */
  readonly backgroundOf: (code: string, year?: string) => Promise<Background>;
  /** The years of which a map can be drawn, newest first; with one or none of them there is nothing to choose. */
  readonly years: readonly string[];
  /**
   * The shares of one year, by the same rule: an area without one is not there, whatever it has in another year. Without a year
   * `figures`. Rejects where older figures cannot be imported.
   */
  readonly figuresOf: (year: string | undefined) => Promise<ReadonlyMap<string, CoverageFigure>>;
  /** The one year that all shares are of; undefined where each area has its newest. */
  readonly year?: string | undefined;
  /** What was wrong with rows of the host's table; empty for shipped figures. */
  readonly problems: readonly Problem[];
  /** The site the host's table came from; undefined for shipped figures. */
  readonly host: string | undefined;
}
