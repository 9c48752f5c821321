/** What is said around all that is kept about a person, in Indonesian. */
export const ownDataWords = {
  ownTitle: 'Data Anda yang kami simpan',
  ownIntro: (title: string) => `Ini semua yang disimpan tentang Anda untuk acara “${title}”.`,
  backToReceipt: 'Kembali ke bukti',
  code: 'Kode bukti',
  status: 'Status',
  statuses: { confirmed: 'terdaftar', waiting: 'di daftar tunggu', cancelled: 'dibatalkan' },
  arrival: 'Waktu kedatangan',
  createdAt: 'Mendaftar',
  changedAt: 'Terakhir diubah',
  checkedInAt: 'Dicatat hadir',
  deletedAfter: 'Dihapus sendiri oleh server',
  letters: 'Bahasa kabar untuk Anda',
  languages: { id: 'Indonesia', en: 'Inggris' },
  consent: 'Yang Anda setujui',
  agreedAt: (moment: string, version: string) => `Disetujui ${moment}. Bunyi persetujuan versi ${version}.`,
  fingerprint: 'Sidik bunyi persetujuan (SHA-256)',
  uses: 'Untuk apa, siapa yang melihat, dan sampai kapan',
  use: {
    basis: 'Dasar hukum',
    seenBy: 'Yang melihat',
    until: 'Disimpan sampai',
  },

  correct: 'Perbaiki data',
  correctTitle: 'Perbaiki data Anda',
  correctIntro:
    'Ubah yang perlu, lalu simpan. Persetujuan Anda tetap seperti semula, dan tempat Anda tidak hilang.',
  noCorrecting:
    'Pendaftaran ini dibatalkan atau acaranya sudah selesai, jadi isinya tidak bisa diperbaiki lagi. Menghapus tetap bisa.',
  save: 'Simpan perbaikan',
  saving: 'Menyimpan…',
  keepAsItIs: 'Tidak jadi',
  saved: 'Perbaikan sudah disimpan.',
  unchanged: 'Tidak ada yang diubah.',
  undo: 'Kembalikan seperti semula',
  undone: 'Data Anda sudah kembali seperti semula.',
  undoing: 'Mengembalikan…',
  saveFailed: 'Perbaikan belum tersimpan',
  saveFailedDetail: 'Server pendaftaran tidak terjangkau. Isian Anda masih ada di sini. Coba lagi.',
  saveOffline: 'Ponsel atau komputer Anda tidak tersambung ke internet. Isian Anda masih ada di sini.',

  otherRequest: 'Ada permintaan lain tentang data Anda? Tulis kepada penyelenggara',
  leaveTitle: 'Tidak mau datanya disimpan lagi?',
  withdraw: 'Tarik persetujuan',
  withdrawQuestion: 'Yakin menarik persetujuan?',
  withdrawMeans:
    'Tanpa persetujuan Anda, data Anda tidak boleh disimpan. Jadi semua data Anda langsung dihapus, dan pendaftaran Anda batal.',
  withdrawYes: 'Ya, tarik persetujuan dan hapus data saya',
  erase: 'Hapus semua data saya',
  eraseQuestion: 'Yakin menghapus semua data Anda?',
  eraseMeans: 'Nama, kontak, dan semua jawaban Anda langsung dihapus, dan pendaftaran Anda batal.',
  eraseYes: 'Ya, hapus semua data saya',
  seatGoes: 'Tempat Anda diberikan kepada orang berikutnya.',
  linkStops: 'Kode bukti dan tautan pribadi Anda tidak berlaku lagi.',
  noWayBack: 'Ini tidak bisa dikembalikan. Kalau mau ikut lagi, Anda harus mendaftar dari awal.',
  onlyNumber: 'Yang dicatat hanya waktu dan satu nomor, tanpa nama, sebagai bukti bahwa data sudah dihapus.',
  leaveNo: 'Tidak jadi',
  leaving: 'Menghapus…',
  leaveFailed: 'Belum terhapus',
  leaveFailedDetail:
    'Server pendaftaran tidak terjangkau. Data dan pendaftaran Anda mungkin masih ada. Coba lagi.',
  leaveOffline: 'Ponsel atau komputer Anda tidak tersambung ke internet. Coba lagi setelah tersambung.',
  slow: 'Sambungan lambat, masih mencoba. Jangan tutup halaman ini.',

  left: {
    erase: 'Data Anda sudah dihapus',
    withdraw: 'Persetujuan ditarik dan data Anda sudah dihapus',
    gone: 'Data pendaftaran ini sudah tidak ada',
  },
  leftDetail: 'Pendaftaran ini tidak ada lagi. Kode bukti dan tautan pribadinya tidak berlaku.',
  leftNumber: (id: string) => `Nomor bukti penghapusan: ${id}. Nomor ini tidak berisi data Anda.`,
  leftElsewhere:
    'Di halaman ini tidak ada data Anda yang tersisa. Pesan yang sudah Anda terima masih ada di ponsel Anda, dan daftar yang sudah dicetak penyelenggara tidak ikut terhapus.',
  leftBack: 'Kembali ke acara',
};

/** Texts and small functions; the other languages have the same shape. */
export type OwnDataWords = typeof ownDataWords;
