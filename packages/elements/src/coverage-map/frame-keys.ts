import type { Direction } from '@payung/regions/neighbours';
import type { Shapes } from '@payung/regions/shapes';
import type { Mover } from './mover.ts';
import type { PictureRegion } from './picture-region.ts';
import { remembered } from './remembered.ts';
import { stopAhead, type Stop } from './walk.ts';

/** Where the arrow keys point. */
export const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'west',
  ArrowRight: 'east',
  ArrowUp: 'north',
  ArrowDown: 'south',
};

/** What is walked over. */
interface Walked {
  readonly shapes: Shapes;
  readonly regions: readonly PictureRegion[];
}

/** What a key does on a region: leads to another one, or nowhere; undefined for a key that is not the map's. */
export function wayOf(
  key: string,
  from: string,
  { shapes, regions }: Walked,
  mover: Mover,
): { readonly to: string | undefined } | undefined {
  const direction = directions[key];
  if (direction) return { to: ahead(direction) };
  if (key === 'Home' || key === 'End') return { to: endOf(regions, key) };
  if (/^\p{L}$/u.test(key)) return { to: mover.named(key, from, regions) };
  return undefined;

  /** The true neighbour; within a province, where that lies beyond it, the next region on this side. */
  function ahead(to: Direction): string | undefined {
    const neighbour = mover.neighbour(from, to);
    if (mover.isThere && (!neighbour || regions.some(({ region }) => region.code === neighbour)))
      return neighbour;
    return stopAhead(stopsOf(shapes, regions), { code: from, point: shapes.markers.get(from)! }, to);
  }
}

/** The highest figure, or the lowest; where there is none at all, the first or the last region. */
export function endOf(regions: readonly PictureRegion[], key: 'Home' | 'End'): string | undefined {
  const ordered = inOrder(regions);
  const known = ordered.filter(({ figure }) => figure);
  return (known.length ? known : ordered).at(key === 'Home' ? 0 : -1)?.region.code;
}

/** Where each region can be met. */
export const stopsOf = remembered((shapes: Shapes, regions: readonly PictureRegion[]): readonly Stop[] =>
  regions.map(({ region: { code } }) => ({ code, point: shapes.markers.get(code)! })),
);

/** From the highest figure to the lowest; regions without one follow in the order of their codes. */
export const inOrder = remembered((regions: readonly PictureRegion[]): readonly PictureRegion[] =>
  [...regions].sort((a, b) => (b.figure?.percent ?? -1) - (a.figure?.percent ?? -1)),
);
