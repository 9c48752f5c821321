import type { Region } from '@payung/regions';
import type { CoverageFigure } from './coverage-figure.ts';

/** A region beside its figure; undefined says "no data". */
export interface JoinedRegion {
  readonly region: Region;
  readonly figure: CoverageFigure | undefined;
}

/** Every region once, in the given order, with its figure or without; figures of other areas fall away. */
export function joinFigures(
  regions: readonly Region[],
  figures: ReadonlyMap<string, CoverageFigure>,
): readonly JoinedRegion[] {
  return regions.map((region) => ({ region, figure: figures.get(region.code) }));
}
