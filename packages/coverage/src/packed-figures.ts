import { regions } from '@payung/regions';
import type { CoverageFigure, CoverageKind } from './coverage-figure.ts';
import type { Base } from './figure.ts';

/** Figures column by column, each list in the order of areas; words are parted by blanks. */
export interface PackedFigures {
  /**
   * One letter an area, all 553 in the order of the list: `p`rinted, `a`bout, `c`omputed; where it has no figure `n`ot applicable,
   * `b`udget only, or `-`. It says in 0.1 KB what codes say in 0.4.
   */
  readonly areas: string;
  readonly percents: readonly number[];
  readonly days: string;
  /** One letter a figure: `u`nknown, `r`esident, re`g`istration. */
  readonly bases: string;
  readonly publishers: readonly string[];
  /** By code, where they are not those of `usualIds`. */
  readonly ids: Readonly<Record<string, readonly string[] | undefined>>;
}

const kinds: Record<string, CoverageKind> = { p: 'printed', a: 'about', c: 'computed' };
const bases: Record<string, Base> = { u: 'unknown', r: 'resident', g: 'registration' };

/** The ids of the rows that a figure is mostly made of: those of its indicators and its day. */
export const usualIds = ({ code, kind, asOf }: Pick<CoverageFigure, 'code' | 'kind' | 'asOf'>): string[] =>
  (kind === 'computed' ? ['covered_workers', 'workforce_eligible'] : ['coverage_rate']).map(
    (indicator) => `${code}.${indicator}.${asOf}`,
  );

/** The figures again, frozen, in their order. */
export function unpackFigures(packed: PackedFigures): readonly CoverageFigure[] {
  const days = packed.days.split(' ');
  let next = 0;
  return regions.flatMap(({ code }, place) => {
    const kind = kinds[packed.areas[place]!];
    if (!kind) return [];
    const index = next++;
    const asOf = days[index]!;
    return Object.freeze({
      code,
      percent: packed.percents[index]!,
      kind,
      asOf,
      base: bases[packed.bases[index]!]!,
      publisher: packed.publishers[index]!,
      ids: packed.ids[code] ?? usualIds({ code, kind, asOf }),
    });
  });
}
