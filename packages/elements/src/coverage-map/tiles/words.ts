import type { Language } from '../../locale.ts';

const id = {
  tiles: 'Provinsi sebagai kotak yang sama besar',
  keys: 'Tombol panah: pindah provinsi. Huruf: provinsi yang namanya berawal begitu. Enter: pilih. Home dan End: angka tertinggi dan terendah. Escape: kembali.',
  hint: 'Pilih satu kotak untuk membaca angkanya.',
  note: 'Setiap kotak satu provinsi, dengan angka provinsi itu sendiri seperti yang terbit, bukan rata-rata kabupaten dan kotanya. Letak kotak hanya kira-kira.',
};

/** What the tiles say, in one language. */
type TileWords = typeof id;

const en: TileWords = {
  tiles: 'Provinces as tiles of the same size',
  keys: 'Arrow keys: move between provinces. Letters: a province whose name begins so. Enter: choose. Home and End: highest and lowest figure. Escape: back.',
  hint: 'Choose a tile to read its figure.',
  note: 'Each tile is one province with its own figure as published, not a mean of its regencies and cities. Where a tile stands is only approximate.',
};

/** Both languages, because it is little and comes with what it is for. */
export const tileWords: Readonly<Record<Language, TileWords>> = { id, en };
