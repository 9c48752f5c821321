import { classes } from './classes.ts';
import type { JoinedRegion } from './join.ts';
import { mapBounds } from './map-bounds.ts';
import type { KnownRegion } from './summary.ts';

/** Neighbouring regions that all lie in the highest class, or all in the lowest. */
export interface Cluster {
  readonly kind: 'high' | 'low';
  /** In percent: the shares of a high cluster are this or more, those of a low one are below it. */
  readonly bound: number;
  readonly codes: readonly string[];
  /** The same regions, in the order they were given. */
  readonly regions: readonly KnownRegion[];
}

export interface ClusterOptions {
  /** Inner bounds of the classes of the map, in percent, ascending. @default the fixed ones: 20, 40, 60, 80 */
  readonly bounds?: readonly number[];
  /** So many regions make a cluster. @default 3 */
  readonly least?: number;
}

/**
 * Where regions lie together at one end of the scale: of the regions in the highest class those that hang together by borders, and the same
 * in the lowest; a member need only border on one other. Whoever sees the map can check it by eye, which no statistic of neighbourhood
 * allows. A region without a share is in no cluster and joins none. The largest comes first, then the high before the low.
 */
export function clusters(
  joined: readonly JoinedRegion[],
  neighboursOf: (code: string) => readonly string[],
  { bounds = mapBounds.slice(1, -1), least = 3 }: ClusterOptions = {},
): readonly Cluster[] {
  const [lowest, highest] = [bounds[0], bounds.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const known = joined.filter((row): row is KnownRegion => row.figure !== undefined);
  const clustersOf = (kind: Cluster['kind'], bound: number, isMember: (percent: number) => boolean) =>
    hangingTogether(
      known.filter(({ figure }) => isMember(figure.percent)),
      neighboursOf,
    )
      .filter((regions) => regions.length >= least)
      .map((regions): Cluster => ({ kind, bound, codes: regions.map(({ region }) => region.code), regions }));
  return [
    ...clustersOf('high', highest, (percent) => percent >= highest),
    ...clustersOf('low', lowest, (percent) => percent < lowest),
  ].sort((a, b) => b.regions.length - a.regions.length);
}

/**
 * The clusters worth telling: those by the fixed classes, and where these show none, those of the lowest and highest third of the shares at
 * hand. The bound of each says which it was.
 */
export function notableClusters(
  joined: readonly JoinedRegion[],
  neighboursOf: (code: string) => readonly string[],
): readonly Cluster[] {
  const fixed = clusters(joined, neighboursOf);
  if (fixed.length > 0) return fixed;
  const percents = joined.flatMap(({ figure }) => (figure ? [figure.percent] : []));
  const thirds = classes(percents, { count: 3 }).rows.slice(1);
  // Two classes would be halves: no end of anything.
  return thirds.length < 2 ? [] : clusters(joined, neighboursOf, { bounds: thirds.map(({ from }) => from) });
}

/** The regions in groups: two are in one where a way over borders leads from one to the other without leaving the given regions. */
function hangingTogether(
  regions: readonly KnownRegion[],
  neighboursOf: (code: string) => readonly string[],
): readonly (readonly KnownRegion[])[] {
  const left = new Set(regions.map(({ region }) => region.code));
  const groups: (readonly KnownRegion[])[] = [];
  for (const { region } of regions) {
    if (!left.delete(region.code)) continue;
    const group = new Set([region.code]);
    // A set that grows while it is gone through gives the new ones, too.
    for (const code of group)
      for (const neighbour of neighboursOf(code)) if (left.delete(neighbour)) group.add(neighbour);
    groups.push(regions.filter((member) => group.has(member.region.code)));
  }
  return groups;
}
