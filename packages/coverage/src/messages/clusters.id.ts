import type { ClusterFacts, ClusterWords } from './cluster-words.ts';

const regions = ({ count, provinces, names }: ClusterFacts): string =>
  `${count} kabupaten/kota yang bertetangga di ${provinces} (${names})`;

const years = (written: string): string => (written ? ` (angka tahun ${written})` : '');

/** Clusters in Indonesian. */
export const clusterWords: ClusterWords = {
  language: 'id',
  high: (facts) =>
    `Bergerombol tinggi: ${regions(facts)} semuanya ${facts.bound} atau lebih${years(facts.years)}.`,
  low: (facts) =>
    `Bergerombol rendah: ${regions(facts)} semuanya di bawah ${facts.bound}${years(facts.years)}.`,
  others: (count) => `${count} lainnya`,
};
