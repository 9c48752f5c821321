import { baseEnlargedIn, type CoverageFigure } from '@payung/coverage';

/** Why two shares may not be subtracted from one another. */
export type Hindrance =
  'undated' | 'base-enlarged' | 'far-apart' | 'other-base' | 'unclear-base' | 'about' | 'over-100';

/** For each hindrance, whether it stands between two shares. */
export type Guards = Readonly<Partial<Record<Hindrance, (a: CoverageFigure, b: CoverageFigure) => boolean>>>;

/** Every hindrance we know; the first one to be told is the first here. */
export const guards: Guards = {
  undated: (a, b) => !a.asOf || !b.asOf,
  'base-enlarged': (a, b) => isDated(a, b) && isEnlarged(a) !== isEnlarged(b),
  'far-apart': (a, b) => isDated(a, b) && isFarApart(a.asOf, b.asOf),
  'other-base': (a, b) => a.base !== b.base && a.base !== 'unknown' && b.base !== 'unknown',
  'unclear-base': (a, b) => a.base !== b.base && (a.base === 'unknown' || b.base === 'unknown'),
  about: (a, b) => a.kind === 'about' || b.kind === 'about',
  // Such a share counts people who are not in its own base.
  'over-100': (a, b) => a.percent > 100 || b.percent > 100,
};

/** What stands between two shares; only where it is empty may a difference be told. */
export function hindrancesOf(
  a: CoverageFigure,
  b: CoverageFigure,
  by: Guards = guards,
): readonly Hindrance[] {
  return (Object.keys(by) as Hindrance[]).filter((hindrance) => by[hindrance]!(a, b));
}

const isDated = (a: CoverageFigure, b: CoverageFigure): boolean => Boolean(a.asOf && b.asOf);

const isEnlarged = ({ asOf }: CoverageFigure): boolean => asOf >= baseEnlargedIn;

/** Whether two days, months or years may be more than twelve months apart: a figure of a year may be of any of its months. */
function isFarApart(a: string, b: string): boolean {
  const isYear = (asOf: string) => asOf.length === 4;
  const [from] = [a, b].map((asOf) => (isYear(asOf) ? `${asOf}-01` : asOf)).sort();
  const [, to] = [a, b].map((asOf) => (isYear(asOf) ? `${asOf}-12` : asOf)).sort();
  const yearLater = `${Number(from!.slice(0, 4)) + 1}${from!.slice(4)}`;
  // A day is held against a month by the month alone.
  return to!.slice(0, from!.length) > yearLater;
}
