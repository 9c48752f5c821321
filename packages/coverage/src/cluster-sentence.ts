import { regionByCode } from '@payung/regions';
import type { Cluster } from './clusters.ts';
import type { ClusterWords } from './messages/cluster-words.ts';

/** So many names are told; the others are counted. */
const namesTold = 5;

/** A cluster in one sentence: how many regions, in which provinces, which, at what end of the scale, and of which years the figures are. */
export function clusterSentence({ kind, bound, regions }: Cluster, words: ClusterWords): string {
  const list = (names: readonly string[]) => new Intl.ListFormat(words.language).format(names);
  const number = (value: number) => new Intl.NumberFormat(words.language).format(value);
  const names = regions.slice(0, namesTold).map(({ region }) => region.name);
  const others = regions.length - names.length;
  const provinces = new Set(regions.map(({ region }) => regionByCode(region.parent ?? '')?.name ?? ''));
  return words[kind]({
    count: number(regions.length),
    names: list(others > 0 ? [...names, words.others(number(others))] : names),
    provinces: list([...provinces].filter(Boolean)),
    bound: `${number(bound)}%`,
    years: yearsOf(regions.map(({ figure }) => figure.asOf.slice(0, 4)).sort()),
  });
}

/** `2023`, `2023–2025`; empty where a figure has no date. */
function yearsOf(sorted: readonly string[]): string {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  return first === last ? first : `${first}–${last}`;
}
