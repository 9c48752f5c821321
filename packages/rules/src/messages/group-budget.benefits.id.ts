import { generalGrounds } from './general.grounds.id.ts';
import type { BenefitId } from '../group-budget/benefits.ts';

/** Writes a number of a benefit in its unit: `3 bulan`, `2 anak`. */
type Count = (id: 'months' | 'children') => string;

/** One benefit in words. */
export interface BenefitWords {
  readonly name: (count: Count) => string;
  readonly about: (count: Count) => string;
  /** What an amount is where it is not paid once: a month, a limit. */
  readonly amount?: (rupiah: string) => string;
}

/** What a budget buys, in words. */
export interface BenefitsWords {
  /** A place in a regulation. */
  readonly law: (regulation: string, article: string) => string;
  readonly benefits: Readonly<Record<BenefitId, BenefitWords>>;
  /** What an amount is made of, by the line of the other calculation. */
  readonly lines: Readonly<Record<string, string>>;
  /** In the place of an amount where there is no limit. */
  readonly unlimited: string;
  /** What is no longer there once nobody pays. */
  readonly stops: string;
  /** The same for savings, which stay. */
  readonly savingsStay: string;
}

/** What a budget buys, in Indonesian. */
export const words: BenefitsWords = {
  law: generalGrounds.article,
  benefits: {
    death: {
      name: () => 'Meninggal bukan karena kerja',
      about: () => 'Untuk ahli waris, dibayar sekali.',
    },
    'death-waiting': {
      name: (count) => `Meninggal sebelum ${count('months')} terdaftar`,
      about: () =>
        'Pekerja mandiri yang masih baru: hanya jumlah ini yang dibayar, kecuali kecelakaan kerja.',
    },
    'accident-death': {
      name: () => 'Meninggal karena kecelakaan kerja',
      about: () => 'Untuk ahli waris, dibayar sekali.',
    },
    treatment: {
      name: () => 'Berobat karena kecelakaan kerja',
      about: () => 'Sesuai kebutuhan medis, tanpa batas biaya.',
    },
    unable: {
      name: () => 'Tidak bisa bekerja karena kecelakaan kerja',
      about: () => 'Pengganti penghasilan, penuh pada bulan-bulan pertama.',
      amount: (rupiah) => `${rupiah} sebulan`,
    },
    scholarship: {
      name: () => 'Beasiswa anak',
      amount: (rupiah) => `sampai ${rupiah}`,
      about: (count) =>
        `Untuk ${count('children')}, dari TK sampai kuliah. Kalau meninggal bukan karena kerja, iuran harus sudah dibayar ${count('months')}.`,
    },
    'old-age': {
      name: () => 'Tabungan hari tua',
      about: (count) => `Iuran satu orang selama ${count('months')}, ditambah hasil pengembangannya.`,
    },
  },
  lines: { death: 'santunan kematian', periodic: 'santunan berkala', funeral: 'biaya pemakaman' },
  unlimited: 'Tanpa batas',
  stops:
    'Semua ini hanya ada selama iuran dibayar. Kalau pembayaran berhenti, kecelakaan dan kematian sesudah itu tidak dijamin.',
  savingsStay: 'Tabungan hari tua yang sudah terkumpul tetap milik pekerja.',
};
