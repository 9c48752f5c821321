import type { GeneralWords } from './words.ts';

/** The Indonesian words that all calculations share. */
export const general: GeneralWords = {
  yes: 'Ya',
  no: 'Tidak',
  measures: {
    rupiah: (value) => `Rp${value}`,
    percent: (value) => `${value}%`,
    'percent-paid': (value) => `${value}% dari iuran biasa`,
    days: (value) => `${value} hari`,
    months: (value) => `${value} bulan`,
    years: (value) => `${value} tahun`,
    people: (value) => `${value} orang`,
    children: (value) => `${value} anak`,
    claims: (value) => `${value} kali`,
    rule: () => 'berlaku',
    table: () => 'tabel',
  },
  problems: {
    type: (_, example) => `Isi dengan angka saja${example && `, misalnya ${example}`}.`,
    'not-a-choice': () => 'Pilih salah satu jawaban yang ada.',
    'not-whole': (_, example) => `Isi tanpa angka di belakang koma${example && `, misalnya ${example}`}.`,
    'too-precise': () => 'Paling banyak empat angka di belakang koma.',
    'too-small': (limit) => `Terlalu kecil. Isi paling sedikit ${limit}.`,
    'too-large': (limit) => `Terlalu besar. Isi paling banyak ${limit}.`,
    'not-a-date': () => 'Tanggal ini tidak ada di kalender.',
    'too-early': (limit) => `Terlalu awal. Pilih tanggal ${limit} atau sesudahnya.`,
    'too-late': (limit) => `Terlalu akhir. Pilih tanggal ${limit} atau sebelumnya.`,
    'too-few': (limit) => `Isi paling sedikit ${limit}.`,
    'too-many': (limit) => `Isi paling banyak ${limit}.`,
    required: () => 'Bagian ini belum diisi.',
  },
};
