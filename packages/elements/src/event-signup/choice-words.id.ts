/** What is said where people choose among events, in Indonesian. */
export const choiceWords = {
  chooseTitle: 'Daftar ikut acara',
  chooseIntro: 'Pilih acara yang ingin Anda ikuti.',
  chooseNone: 'Belum ada acara yang membuka pendaftaran. Silakan lihat lagi lain waktu.',
  chooseOthers: 'Acara lain yang membuka pendaftaran',
  unknownTitle: 'Acara tidak ditemukan',
  unknownDetail: 'Acara ini tidak ada atau sudah dihapus.',
};

/** The other languages have the same shape. */
export type ChoiceWords = typeof choiceWords;
