import type { Trouble } from './server.ts';

/** What the check-in page says on the phone, in Indonesian. */
export const words = {
  present: (here: string, all: string) => `Hadir ${here} dari ${all}`,
  waitingList: (people: string) => `${people} orang di daftar tunggu`,
  session: 'Hari atau sesi',
  scan: 'Pindai kode QR',
  stopScan: 'Tutup kamera',
  scanHint: 'Arahkan kamera ke kode QR di bukti pendaftaran.',
  noCamera: 'Kamera tidak bisa dipakai. Izinkan kamera untuk halaman ini, atau ketik kodenya.',
  noScanner: 'Pembaca kode QR belum terunduh. Sambungkan ke internet sekali, atau ketik kodenya.',
  search: 'Nama atau kode bukti',
  searchHint: 'Ketik sebagian nama atau kode, lalu pilih di daftar atau tekan Enter.',
  list: 'Daftar peserta',
  nobody: 'Belum ada yang mendaftar.',
  noneFound: 'Tidak ada nama atau kode yang cocok.',
  more: (people: string) => `${people} orang lagi tidak ditampilkan. Ketik namanya.`,
  here: 'Hadir',
  hereFor: (name: string) => `Hadir: ${name}`,
  undo: 'Batalkan',
  undoFor: (name: string) => `Batalkan kehadiran ${name}`,
  since: (time: string) => `Hadir pukul ${time}`,
  notSent: 'belum terkirim',
  onWaitingList: 'Daftar tunggu',
  cancelled: 'Batal',
  message: {
    noted: (name: string, time: string) => `${name} hadir, pukul ${time}.`,
    takenBack: (name: string) => `Kehadiran ${name} dibatalkan.`,
    already: (name: string, time: string) => `${name} sudah hadir sejak pukul ${time}.`,
    waiting: (name: string) => `${name} masih di daftar tunggu dan belum punya tempat. Tidak dicatat.`,
    cancelled: (name: string) => `Pendaftaran ${name} sudah dibatalkan. Tidak dicatat.`,
    otherSession: (name: string, session: string) => `${name} terdaftar untuk ${session}, bukan sesi ini.`,
    unknown: (code: string) => `${code} tidak terdaftar di acara ini.`,
    unknownOffline: (code: string, time: string) =>
      `${code} tidak ada di daftar yang diambil pukul ${time}. Mungkin orangnya baru mendaftar. Kalau dicatat, kodenya diperiksa saat ada jaringan.`,
    noCode: 'Ini bukan kode bukti pendaftaran Payung.',
    noteAnyway: 'Catat saja',
    notKept: 'Ponsel ini tidak bisa menyimpan catatan. Catat di kertas dulu, dan kosongkan ruang di ponsel.',
  },
  refused: {
    waiting: (who: string) => `${who} masih di daftar tunggu. Catatan hadirnya tidak diterima.`,
    cancelled: (who: string) => `${who} sudah membatalkan pendaftaran. Catatan hadirnya tidak diterima.`,
    unknown: (who: string) => `${who} tidak terdaftar di acara ini. Catatan hadirnya tidak diterima.`,
  },
  dismiss: 'Sudah dibaca',
  state: {
    connecting: 'Menghubungi server…',
    sending: 'Mengirim…',
    sent: (time: string) => `Tersambung. Semua terkirim pukul ${time}.`,
    unreachable: 'Tanpa jaringan. Pencatatan tetap bisa jalan.',
    busy: 'Server sedang sibuk. Dicoba lagi sendiri.',
    'signed-out': 'Anda perlu masuk lagi. Nama-nama sudah dihapus dari ponsel ini.',
    refused: 'Acara ini tidak bisa dibuka dengan kunci Anda.',
    waiting: (marks: string) => `${marks} catatan menunggu di ponsel ini dan terkirim sendiri nanti.`,
    signInLink: 'Masuk lagi',
  } satisfies Record<
    Exclude<Trouble, 'none'> | 'connecting' | 'sending' | 'sent' | 'waiting' | 'signInLink',
    unknown
  >,
  notLasting: 'Peramban ini tidak menyimpan apa pun. Jangan tutup halaman sebelum semua terkirim.',
  offlineReady: 'Halaman ini sudah tersimpan dan bisa dibuka tanpa jaringan.',
  offlineFailed: 'Halaman ini belum tersimpan. Jangan tutup selama tanpa jaringan.',
  keptUntil: (day: string) =>
    `Nama dan kode tersimpan di ponsel ini sampai Anda keluar, paling lama sampai ${day}.`,
  noList: 'Daftar belum ada di ponsel ini. Sambungkan ke internet untuk mengambilnya.',
  signOutWaiting: (marks: string) =>
    `${marks} catatan belum terkirim. Tunggu jaringan, atau tekan Keluar sekali lagi: catatan tetap di ponsel ini dan terkirim setelah Anda masuk lagi.`,
};

/** The same for the other language. */
export type Words = typeof words;
