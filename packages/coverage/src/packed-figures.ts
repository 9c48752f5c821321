import type { CoverageFigure, CoverageKind } from './coverage-figure.ts';
import type { Base } from './figure.ts';

/** Figures column by column, each list in the order of `codes`; words are parted by blanks. */
export interface PackedFigures {
  readonly codes: string;
  readonly percents: readonly number[];
  readonly days: string;
  /** One letter a figure: `p`rinted, `a`bout, `c`omputed. */
  readonly kinds: string;
  /** One letter a figure: `u`nknown, `r`esident, re`g`istration. */
  readonly bases: string;
  readonly publishers: readonly string[];
  /** By code, where they are not the code, `coverage_rate` and the day. */
  readonly ids: Readonly<Record<string, readonly string[] | undefined>>;
}

const kinds: Record<string, CoverageKind> = { p: 'printed', a: 'about', c: 'computed' };
const bases: Record<string, Base> = { u: 'unknown', r: 'resident', g: 'registration' };

/** The figures again, frozen, in their order. */
export function unpackFigures(packed: PackedFigures): readonly CoverageFigure[] {
  const days = packed.days.split(' ');
  return packed.codes.split(' ').map((code, index) => {
    const asOf = days[index]!;
    return Object.freeze({
      code,
      percent: packed.percents[index]!,
      kind: kinds[packed.kinds[index]!]!,
      asOf,
      base: bases[packed.bases[index]!]!,
      publisher: packed.publishers[index]!,
      ids: packed.ids[code] ?? [`${code}.coverage_rate.${asOf}`],
    });
  });
}
