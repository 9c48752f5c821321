/** What is said about an event wherever it is shown: in the list and above the form. */
export const eventWords = {
  sample: 'Contoh',
  sampleNote: 'Acara ini hanya contoh. Pendaftaran di sini tidak mengikat siapa pun.',
  zones: { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' },
  weekdays: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
  hours: (start: string, end: string, zone: string) => `pukul ${start}–${end} ${zone}`,
  moment: (day: string, hour: string, zone: string) => `${day} pukul ${hour} ${zone}`,
  timesToChoose: (count: string) => `${count} pilihan waktu`,
  seats: (count: string) => `Masih ada ${count} tempat`,
  lastSeats: (count: string) => `Tinggal ${count} tempat`,
  full: 'Penuh',
  waitingOpen: 'Penuh, daftar tunggu dibuka',
  waitingCount: (count: string) => `Penuh, daftar tunggu dibuka (${count} orang menunggu)`,
  opensAt: (moment: string) => `Pendaftaran dibuka ${moment}`,
  closed: 'Pendaftaran sudah ditutup',
  cancelled: 'Dibatalkan',
  past: 'Sudah lewat',
  loadFailed: 'Belum tersambung ke server pendaftaran',
  loadFailedDetail: 'Periksa sambungan internet Anda, lalu coba lagi.',
  offlineDetail: 'Ponsel atau komputer Anda sedang tidak tersambung ke internet. Sambungkan, lalu coba lagi.',
  blockedDetail: (origin: string) =>
    `Halaman ini belum mengizinkan sambungan ke ${origin}. Pengelola halaman perlu menambahkan alamat itu pada connect-src.`,
  busy: { title: 'Sedang ramai', detail: 'Tunggu sebentar, lalu coba lagi.' },
  internal: { title: 'Ada gangguan di pihak kami', detail: 'Coba lagi beberapa saat lagi.' },
  retry: 'Coba lagi',
  waitSeconds: (seconds: string) => `Coba lagi dalam ${seconds} detik.`,
  waitMinutes: (minutes: string) => `Coba lagi dalam ${minutes} menit.`,
};

/** Texts and small functions; the other languages have the same shape. */
export type EventWords = typeof eventWords;
