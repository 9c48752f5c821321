import type { Language } from '../../locale.ts';

const id = {
  colour: (bounds: string) => `Warna: ${bounds}.`,
  rank: (rank: string, all: string, area: string) =>
    `Urutan ${rank} dari ${all} wilayah yang punya angka di ${area}.`,
  higher: (count: string, all: string) => `Lebih tinggi dari ${count} dari ${all} tetangga yang punya angka.`,
  same: (all: string) => `Sama dengan ${all} tetangga yang punya angka.`,
  neighbours: (list: string) => `Tetangga yang punya angka: ${list}.`,
  noNeighbours: 'Tetangganya belum punya angka.',
  beyond: (region: string, area: string) =>
    `${region}. Di luar ${area}. Tekan Enter untuk membuka provinsinya.`,
};

/** What is said of a region beside its neighbours, in one language. */
export type MovingWords = typeof id;

const en: MovingWords = {
  colour: (bounds) => `Colour: ${bounds}.`,
  rank: (rank, all, area) => `Rank ${rank} of ${all} regions with a figure in ${area}.`,
  higher: (count, all) => `Higher than ${count} of ${all} neighbours with a figure.`,
  same: (all) => `The same as ${all} neighbours with a figure.`,
  neighbours: (list) => `Neighbours with a figure: ${list}.`,
  noNeighbours: 'Its neighbours have no figure yet.',
  beyond: (region, area) => `${region}. Outside ${area}. Press Enter to open its province.`,
};

/** Both languages: they are little, and come with what needs them. */
export const movingWords: Readonly<Record<Language, MovingWords>> = { id, en };
