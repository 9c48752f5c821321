/** What the organiser pages say, in Indonesian. */
export const words = {
  desk: 'Meja penyelenggara',
  skip: 'Langsung ke isi',
  signOut: 'Keluar',
  otherLanguage: 'Read in English',
  signedInAs: (organizer: string) => `Masuk sebagai ${organizer}`,
  everyOrganizer: 'Masuk untuk semua penyelenggara',
  toEvents: 'Semua acara',
  tabsLabel: 'Halaman acara ini',
  otherOrigin: {
    title: 'Kiriman ditolak',
    detail:
      'Kiriman ini datang dari situs lain, jadi tidak dijalankan. Buka halaman ini langsung lalu ulangi.',
  },
  news: {
    signedOut: 'Anda sudah keluar.',
  },
  signIn: {
    title: 'Masuk untuk penyelenggara',
    lead: 'Di sini Anda melihat siapa yang mendaftar ke acara Anda, mencatat kehadiran, dan mengubah acara.',
    key: 'Kunci penyelenggara',
    keyHint: 'Tempelkan kunci yang Anda terima dari pengelola. Awalnya payung_',
    send: 'Masuk',
    alreadyIn: 'Sudah masuk?',
    openAgain: 'Buka lagi halaman yang tadi',
    noKey:
      'Belum punya kunci? Mintalah kepada orang yang menjalankan server ini. Ia membuatnya dengan perintah npm run payung-server -- key create --organizer nama.',
    problems: {
      wrongKey: 'Kunci ini tidak dikenal atau sudah dicabut. Periksa apakah tersalin utuh.',
      tooManyTries: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
      sessionOver: 'Anda perlu masuk lagi. Yang baru saja dikirim belum disimpan.',
    },
  },
  statuses: {
    open: 'Buka',
    full: 'Penuh',
    'waiting-list': 'Penuh, ada daftar tunggu',
    'not-open-yet': 'Belum dibuka',
    closed: 'Ditutup',
    cancelled: 'Dibatalkan',
    past: 'Selesai',
  },
  eventList: {
    title: 'Acara Anda',
    none: 'Belum ada acara.',
    past: 'Sudah selesai',
    sample: 'Contoh',
    moreSessions: (count: number) => `dan ${count} waktu lain`,
    seats: (taken: number, capacity: number) => `${taken} dari ${capacity} tempat terisi`,
    waiting: (count: number) => `${count} orang menunggu`,
  },
  tabs: {
    attendees: 'Pendaftar',
  },
  attendees: {
    count: (count: number) => `${count} pendaftar`,
  },
};

/** The shape of the words, for the other language. */
export type DeskWords = typeof words;
