/** What is said where there is no form to fill in, in Indonesian. */
export const wayfindingWords = {
  chooseTitle: 'Daftar ikut acara',
  chooseIntro: 'Pilih acara yang ingin Anda ikuti.',
  chooseNone: 'Belum ada acara yang membuka pendaftaran. Silakan lihat lagi lain waktu.',
  chooseOthers: 'Acara lain yang membuka pendaftaran',
  unknownTitle: 'Acara tidak ditemukan',
  unknownDetail: 'Acara ini tidak ada atau sudah dihapus.',

  back: 'Semua acara',

  notOpenYet: (moment: string) =>
    `Pendaftaran belum dibuka. Formulir bisa diisi mulai ${moment}. Silakan kembali pada waktu itu.`,
  isClosed: (moment: string) =>
    `Pendaftaran sudah ditutup ${moment}. Bila masih ingin ikut, hubungi penyelenggara.`,
  isCancelled: 'Acara ini dibatalkan oleh penyelenggara. Pendaftaran tidak bisa dilakukan.',
  isPast: 'Acara ini sudah selesai.',
  isFull: 'Semua tempat sudah terisi dan acara ini tidak memakai daftar tunggu.',

  receiptUnknown: 'Tautan bukti tidak dikenali',
  receiptUnknownDetail: 'Tautan ini salah ketik, atau data pendaftarannya sudah dihapus.',
  receiptLost: 'Tautannya hilang? Minta lewat halaman permintaan tentang data saya',
};

/** The other languages have the same shape. */
export type WayfindingWords = typeof wayfindingWords;
