/** What a memo about a budget says in Indonesian. */
export const words = {
  about:
    'Isi yang perlu, lalu cetak. Yang Anda tulis hanya ada di halaman ini dan hilang kalau halaman ditutup.',
  fields: { title: 'Judul', to: 'Kepada', from: 'Dari' },
  heading: 'Memo untuk rapat',
  title: 'Anggaran perlindungan pekerja rentan',
  date: 'Tanggal',
  purpose: (people: string, programmes: string, count: string, period: string) =>
    `Mengusulkan anggaran untuk melindungi ${people} pekerja mandiri dengan ${programmes} selama ${count}, ${period}.`,
  payer: (payer: string) => `Pembayar: ${payer}.`,
  and: (before: string, last: string) => `${before} dan ${last}`,
  budget: 'Anggaran',
  yearHead: 'Tahun anggaran',
  year: (year: string, count: string) => `${year} (${count})`,
  perPerson: 'Satu orang',
  relief: 'Keringanan iuran',
  saved: (amount: string) => `Hemat ${amount}.`,
  noRelief: 'Tidak ada keringanan iuran di bulan-bulan ini.',
  balance: (amount: string) => `Sebagian sudah dibayar. Masih harus dibayar ${amount}.`,
  paid: 'Semuanya sudah dibayar.',
  credit: (amount: string) => `Sudah dibayar lebih dari cukup, kelebihan ${amount}.`,
  law: 'Dasar hukum',
  print: 'Cetak memo',
  copy: 'Salin memo sebagai teks',
  copied: 'Memo sudah disalin.',
  copyByHand: 'Teksnya tidak bisa disalin sendiri dari sini. Salin dari kotak ini.',
  openPage: 'Buka di halaman lengkap untuk mencetak',
  elsewhere:
    'Dari halaman ini memo tidak bisa dicetak tersendiri. Jawaban Anda ikut terbawa ke halaman lengkap.',
  printByHand: 'Halaman ini tidak boleh mencetak. Buka halaman lengkap, jawaban Anda ikut terbawa.',
  inNewTab: '(di tab baru)',
};

/** The shape every other language must have. */
export type MemoWords = typeof words;
