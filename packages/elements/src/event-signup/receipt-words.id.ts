/** What is said around a receipt, in Indonesian; what a receipt cannot do without is among the words of the form. */
export const receiptWords = {
  confirmedTitle: 'Anda sudah terdaftar',
  waitingReceiptTitlePlain: 'Anda di daftar tunggu',
  receiptCode: 'Kode bukti',
  linkLabel: 'Tautan bukti pribadi',
  waitingReceiptDetail:
    'Semua tempat sudah terisi. Bila ada yang batal, tempatnya diberikan menurut urutan dan tampil di tautan bukti ini.',
  cancelledTitle: 'Pendaftaran Anda dibatalkan',
  cancelledDetail: 'Tempat Anda sudah dilepas untuk orang lain. Tidak ada yang perlu Anda lakukan lagi.',
  eventCancelledDetail: 'Acara ini dibatalkan oleh penyelenggara.',
  receiptName: 'Atas nama',
  receiptCodeHint: 'Tunjukkan atau sebutkan kode ini saat datang. Catat di kertas atau foto layar ini.',
  qrLabel: (code: string) => `Kode QR yang berisi ${code}`,
  linkHint:
    'Simpan tautan ini untuk melihat atau membatalkan pendaftaran. Jangan dibagikan ke grup: siapa pun yang memegangnya bisa membatalkan.',
  copy: 'Salin',
  copied: 'Tautan sudah disalin.',
  copyYourself: 'Tautan sudah dipilih. Tekan lama, lalu pilih “Salin”.',
  openLink: 'Buka tautan bukti',
  whatsappSelf: 'Simpan lewat WhatsApp',
  whatsappSelfHint: 'Kirim ke nomor Anda sendiri atau keluarga.',
  calendar: 'Simpan ke kalender',
  share: 'Ajak orang lain',
  opaqueHint: 'Di halaman ini WhatsApp tidak bisa dibuka. Salin tautan di atas, lalu buka di peramban Anda.',
  message: (title: string, when: string, place: string, code: string, link: string) =>
    `Bukti pendaftaran\n${title}\n${when}\n${place}\nKode: ${code}\nLihat atau batalkan: ${link}`,
  cancel: 'Batalkan pendaftaran',
  cancelQuestion: 'Yakin membatalkan pendaftaran ini?',
  cancelConsequence: 'Tempat Anda akan diberikan kepada orang lain dan tidak bisa diminta kembali.',
  cancelYes: 'Ya, batalkan',
  cancelNo: 'Tidak jadi',
  cancelling: 'Membatalkan…',
  cancelFailed: 'Belum dibatalkan',
  cancelFailedDetail: 'Server pendaftaran tidak terjangkau. Pendaftaran Anda masih berlaku. Coba lagi.',
  another: 'Daftarkan orang lain',
  signUpAgain: 'Isi formulir lagi',
  waitingReceiptTitle: (place: string) => `Anda di daftar tunggu, urutan ${place}`,
};

/** Texts and small functions; the other languages have the same shape. */
export type ReceiptWords = typeof receiptWords;
