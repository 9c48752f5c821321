import { pensionLetter } from './pension-letter.id.ts';
import type { ParameterWords } from './parameter-words.ts';

/** What lists of parameters say, in Indonesian. */
export const parameterWords: ParameterWords = {
  keys: {
    contributionMonth: 'bulan iuran',
    eventDate: 'tanggal kejadian',
    paymentDate: 'tanggal pembayaran',
  },
  confidence: { high: 'pasti', medium: 'perlu dicek ke naskah peraturan' },
  period: (from, until) => (until ? `${from} – ${until}` : `sejak ${from}`),
  decidedBy: (key) => `menurut ${key}`,
  told: {
    'jht.housing.purchase': 'Batas pinjaman beli rumah',
    'jht.housing.down-payment': 'Batas pinjaman uang muka rumah',
    'jht.housing.renovation': 'Batas pinjaman renovasi rumah',
    'jht.housing.purchase-years': 'Lama mengangsur rumah, paling panjang',
    'jht.housing.renovation-years': 'Lama mengangsur renovasi, paling panjang',
    'jht.housing.member-years': 'Lama menjadi peserta sebelum pinjaman rumah',
  },
  list: 'Semua parameter menurut akhir berlakunya',
  ends: (day) => `Berakhir ${day}`,
  open: 'Tanpa tanggal akhir',
  yearly: 'diperbarui setiap tahun',
  hasNext: 'nilai sesudahnya sudah diketahui',
  due: (on) => `Harus diperbarui, dilihat dari ${on}:`,
  ending: (on) => `Segera berakhir, dilihat dari ${on} (tidak perlu tindakan):`,
  quiet: (on, days) => `Dilihat dari ${on}, tidak ada parameter tahunan yang berakhir dalam ${days} hari.`,
  daysLeft: (days) =>
    days === 0 ? 'hari ini hari terakhir' : days > 0 ? `${days} hari lagi` : `sudah lewat ${-days} hari`,
  lastValue: (value) => `Nilai terakhir: ${value}.`,
  whereToLook: (where) => `Cari yang baru: ${where}`,
  renewals: {
    'jp.ceiling': `${pensionLetter} Batas upah mengikuti pertumbuhan ekonomi.`,
    'jp.floor': `${pensionLetter} Uang pensiun paling sedikit mengikuti kenaikan harga.`,
    'jp.cap': `${pensionLetter} Uang pensiun paling banyak mengikuti kenaikan harga.`,
  },
};
