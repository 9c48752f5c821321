import type { ClusterFacts, ClusterWords } from './cluster-words.ts';

const regions = ({ count, provinces, names }: ClusterFacts): string =>
  `${count} neighbouring regencies or cities in ${provinces} (${names})`;

const years = (written: string): string => (written ? ` (figures of ${written})` : '');

/** Clusters in English. */
export const clusterWords: ClusterWords = {
  language: 'en',
  high: (facts) => `High cluster: ${regions(facts)} are all at ${facts.bound} or more${years(facts.years)}.`,
  low: (facts) => `Low cluster: ${regions(facts)} are all below ${facts.bound}${years(facts.years)}.`,
  others: (count) => (count === '1' ? '1 other' : `${count} others`),
};
