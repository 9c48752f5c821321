import packed from '../data/years.json' with { type: 'json' };
import type { CoverageFigure } from './coverage-figure.ts';
import { unpackFigures, type PackedFigures } from './packed-figures.ts';
import { shippedFigures } from './shipped.ts';

const years = new Map(Object.entries(packed as unknown as Record<string, PackedFigures>));

/**
 * The share of each area in one year: what `pickFigure` takes from our rows of that year alone. An area that was told of in another
 * year only is not there. Empty for a year without any. To be imported when somebody chooses a year.
 */
export function shippedFiguresOf(year: string): ReadonlyMap<string, CoverageFigure> {
  const earlier = years.get(year);
  const figures = [...shippedFigures().values()].filter(({ asOf }) => asOf.slice(0, 4) === year);
  return new Map(
    [...figures, ...(earlier ? unpackFigures(earlier) : [])].map((figure) => [figure.code, figure]),
  );
}
