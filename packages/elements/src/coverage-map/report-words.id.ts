import { messages as tableProblems } from '@payung/coverage/messages/id';
import type { TableProblem } from './table-error.ts';

const problems: Record<TableProblem['kind'], (detail: string) => string> = {
  offline: () => 'Sambungan internet terputus, jadi angka dari sumber halaman ini belum bisa dimuat.',
  unreachable: () =>
    'Alamat angka tidak bisa dihubungi. Mungkin alamatnya salah, atau situsnya tidak mengizinkan halaman lain mengambilnya (CORS).',
  blocked: (detail) =>
    `Aturan keamanan halaman ini (Content-Security-Policy) melarang pengambilan angka. Pengelola situs perlu menambahkan: ${detail}`,
  status: (detail) =>
    detail === '404'
      ? 'Berkas angka tidak ditemukan di alamat yang diberikan (404).'
      : `Situs tempat angka disimpan sedang bermasalah (${detail}).`,
  html: () =>
    'Alamat angka berisi halaman web, bukan tabel CSV atau JSON. Mungkin perlu masuk dulu, atau tautannya bukan tautan unduh.',
  empty: () => 'Berkas angka kosong.',
  large: () => 'Berkas angka lebih besar dari 20 MB dan tidak dimuat.',
  unusable: () => 'Tidak ada baris angka yang bisa dipakai di berkas itu.',
  unreadable: () => 'Berkas angka tidak bisa dibaca. Simpan tabelnya sebagai CSV (bukan XLSX) atau JSON.',
};

/** What is said in Indonesian about a host's table that failed, or has rows that cannot be used. */
export const reportWords = {
  problem: ({ kind, detail }: TableProblem) => problems[kind](detail ?? ''),
  withoutFigures: 'Sampai berhasil, tidak ada angka yang ditampilkan.',
  unusableRows: (count: string) => `${count} baris tabel tidak bisa dipakai`,
  remarks: (count: string) => `${count} catatan tentang isi tabel`,
  tableRow: (line: string, message: string) => `Baris ${line}: ${message}`,
  moreRows: (count: string) => `dan ${count} baris lagi`,
  /** What is wrong with a row. */
  tableProblems,
};

/** The shape that every language of the report fills. */
export type ReportWords = typeof reportWords;
