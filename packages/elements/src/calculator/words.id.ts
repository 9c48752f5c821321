import type { GeneralWords } from '@payung/rules/messages';

/** What the calculator itself says in Indonesian; the words of a calculation come with its rules. */
export const words = {
  result: 'Hasil',
  answerFirst: 'Untuk melihat hasilnya, jawab dulu:',
  correct: 'Ada isian yang perlu diperbaiki:',
  counting: 'Sedang menghitung …',
  disclaimer: 'Perkiraan, bukan situs resmi BPJS Ketenagakerjaan.',
  example: (value: string) => `misalnya ${value}`,
  choose: 'Pilih …',
  remove: (item: string) => `Hapus ${item.toLowerCase()}`,
  removed: (item: string) => `${item} dihapus.`,
  mostItems: (most: number) => `Paling banyak ${most}.`,
  reset: 'Kosongkan jawaban',
  undo: 'Urungkan',
  wasReset: 'Semua jawaban dikosongkan.',
  wasRestored: 'Satu langkah dikembalikan.',
  noSuchCalculation: (name: string) => `Perhitungan “${name}” tidak ada di sini. Silakan pilih yang lain.`,
  failed: 'Kalkulator belum berhasil dimuat. Periksa sambungan internet Anda.',
  retry: 'Coba lagi',
};

/** The shape every other language must have. */
export type OwnWords = typeof words;

/** All that a calculator draws with: its own words and those that come with a calculation. */
export interface Words extends OwnWords {
  /** What all calculations share. */
  readonly general: GeneralWords;
}
