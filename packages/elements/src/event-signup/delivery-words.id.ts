/** What is said while a sign-up is looked over and on its way, in Indonesian. */
export const deliveryWords = {
  reviewTitle: 'Periksa dulu, lalu kirim',
  reviewIntro: 'Belum ada yang terkirim. Bila ada yang salah, pilih “Ubah”.',
  edit: 'Ubah',
  askData: 'Tanya atau minta sesuatu tentang data Anda',
  agreed: 'Yang Anda setujui',
  send: 'Kirim pendaftaran',
  sendWaiting: 'Masuk daftar tunggu',
  backToForm: 'Kembali ke formulir',
  sending: 'Mengirim…',
  slow: 'Sambungan lambat, masih mengirim. Jangan tutup halaman ini.',
  waitsTitle: 'Pendaftaran Anda menunggu sambungan',
  waitsKept:
    'Isian Anda tersimpan di ponsel atau komputer ini dan dikirim sendiri begitu tersambung. Halaman ini boleh ditutup; bukalah lagi nanti.',
  waitsInMemory:
    'Isian Anda dikirim sendiri begitu tersambung. Biarkan halaman ini terbuka, karena di sini isian tidak bisa disimpan.',
  noDouble: 'Mencoba lagi tidak membuat pendaftaran ganda.',
  offline: 'Ponsel atau komputer Anda sedang tidak tersambung ke internet.',
  unreachable: 'Server pendaftaran belum terjangkau.',
  tryingIn: (seconds: string) => `Mencoba lagi dalam ${seconds} detik.`,
  tryNow: 'Coba sekarang',
  withdraw: 'Tarik kembali',
  withdrawn:
    'Pendaftaran ditarik kembali dan dihapus dari ponsel atau komputer ini. Isian Anda masih ada di formulir selama halaman ini terbuka.',
  elsewhere: 'Pendaftaran ini sudah dikirim atau ditarik kembali di jendela lain.',
  arrived: 'Pendaftaran sudah terkirim. Buktinya ada di halaman ini.',
  openPage: 'Buka halaman acara',
};

/** Texts and small functions; the other languages have the same shape. */
export type DeliveryWords = typeof deliveryWords;
