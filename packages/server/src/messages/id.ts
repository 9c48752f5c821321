/** What the server itself says, in Indonesian: its two plain pages and the lines of its start. */
export const words = {
  pageBroken: {
    title: 'Halaman ini sedang terganggu',
    text: 'Maaf, halaman ini tidak bisa ditampilkan sekarang. Pendaftaran acara tetap berjalan, dan yang sudah terkirim tetap tersimpan.',
    again: 'Coba lagi',
  },
  pageMissing: {
    title: 'Halaman tidak ditemukan',
    text: 'Tidak ada halaman di alamat ini. Periksa kembali alamatnya.',
    again: 'Ke halaman depan',
  },
  listening: (address: string) => `Payung siap di ${address}`,
  desk: (address: string) => `Halaman penyelenggara: ${address}`,
  deskKey: "Untuk masuk, buat kunci dengan: npm run payung-server -- key create --organizer '*'",
  portTaken: (port: number) =>
    `Porta ${port} sudah dipakai program lain. Pilih porta lain, misalnya: PORT=${port + 1} npm start`,
  notListening: (place: string, reason: string) => `Payung tidak bisa dibuka di ${place}: ${reason}`,
  listenReasons: {
    EADDRNOTAVAIL: 'alamat ini bukan milik komputer ini. Ganti HOST, misalnya: HOST=127.0.0.1',
    ENOTFOUND: 'nama ini tidak dikenal. Ganti HOST, misalnya: HOST=127.0.0.1',
    EAI_AGAIN: 'nama ini sedang tidak bisa dicari. Ganti HOST, misalnya: HOST=127.0.0.1',
    EAFNOSUPPORT: 'komputer ini tidak memakai alamat jenis ini. Ganti HOST, misalnya: HOST=127.0.0.1',
    EINVAL: 'alamat ini tidak bisa dipakai. Ganti HOST, misalnya: HOST=127.0.0.1',
    EACCES: 'tidak ada izin untuk porta ini. Ganti PORT dengan angka mulai 1024, misalnya: PORT=8080',
  },
  portWrong: (value: string) => `PORT harus angka 0 sampai 65535, bukan "${value}".`,
  nowWrong: (value: string) => `PAYUNG_NOW harus waktu seperti 2026-11-21T09:00:00+07:00, bukan "${value}".`,
  addressWrong: (value: string) =>
    `PAYUNG_ADDRESS harus alamat seperti https://payung.example, bukan "${value}".`,
  mailWrong: {
    PAYUNG_SMTP_URL:
      'PAYUNG_SMTP_URL harus seperti smtp://pengguna:sandi@surat.example:587 atau smtps://…; tanda khusus dalam sandi ditulis %XX.',
    PAYUNG_MAIL_FROM: 'Surel (e-mail) butuh pengirim: PAYUNG_MAIL_FROM="Payung <acara@payung.example>"',
    PAYUNG_ADDRESS:
      'Surel (e-mail) memuat tautan, jadi alamat situs harus ada: PAYUNG_ADDRESS=https://payung.example',
  },
  dataBroken: (path: string) => `Berkas data tidak bisa dibuka: ${path}. Atur letaknya dengan PAYUNG_DATA.`,
  databaseAway: (place: string) =>
    `Basis data di ${place} tidak bisa dibuka. Periksa DATABASE_URL dan apakah PostgreSQL berjalan.`,
  keysMade: (path: string) =>
    `Kunci data dibuat: ${path}. Simpan salinannya di tempat lain; tanpa kunci ini data pendaftar tidak bisa dibaca.`,
  keysMissing: (path: string) =>
    `Kunci data tidak ada: ${path}. Pulihkan dari cadangan, atau untuk basis data baru jalankan: npm run payung-server -- init`,
  keysWeak: (reason: string) =>
    `Kunci data tidak bisa dipakai (${reason}). Untuk kunci baru jalankan: npm run payung-server -- init`,
  keysUnwritable: (path: string, reason: string) =>
    `Berkas kunci ${path} tidak bisa dibuat: ${reason}. Atur letaknya dengan PAYUNG_DATA atau PAYUNG_KEY_FILE.`,
  unwritable: (path: string, reason: string) => `${path} tidak bisa dibuat atau ditulis: ${reason}.`,
  writeReasons: {
    ENOENT: 'foldernya tidak ada',
    ENOTDIR: 'yang disebut sebagai folder bukan folder',
    EEXIST: 'yang disebut sebagai folder bukan folder',
    EISDIR: 'ini folder, bukan berkas',
    EACCES: 'tidak ada izin menulis di sana',
    EPERM: 'tidak ada izin menulis di sana',
    EROFS: 'disk ini hanya bisa dibaca',
    ENOSPC: 'disk penuh',
    EDQUOT: 'jatah disk habis',
    ENAMETOOLONG: 'namanya terlalu panjang',
  },
  keysWrong: (place: string) =>
    `Kunci data ini bukan kunci dari ${place}. Pulihkan berkas kunci yang benar dari cadangan.`,
  command: {
    usage: `Perintah: npm run payung-server -- …
  init            membuat kunci data
  start           menjalankan server
  key …           membuat, menampilkan, dan mencabut kunci penyelenggara
  backup BERKAS   menyalin semua data (tetap tersegel) saat server berjalan
  restore BERKAS  memulihkan salinan ke basis data yang masih kosong
  purge [--log]   menghapus pendaftar yang masa simpannya habis; --log menampilkan bukti penghapusan
  rotate-key      mengganti kunci data dan menyegel ulang semuanya
  register        menampilkan catatan kegiatan pemrosesan data [--schema] [--lang en] [--json]
  breach …        menyiapkan pemberitahuan kebocoran data: siapa terdampak dan konsep suratnya`,
    optionUnknown: (option: string) => `Pilihan ${option} tidak dikenal di sini. Tidak ada yang dikerjakan.`,
    optionWithoutValue: (option: string) => `Pilihan ${option} butuh nilai. Tidak ada yang dikerjakan.`,
    optionWithValue: (option: string) => `Pilihan ${option} ditulis tanpa nilai. Tidak ada yang dikerjakan.`,
    wordsUnknown: (typed: string) => `Tidak jelas untuk apa "${typed}". Tidak ada yang dikerjakan.`,
    breachUsage: `Perintah kebocoran data:
  breach --event ID   atau   breach --all
    [--since 2026-11-20T08:00+07:00]  sejak kapan data terbuka
    [--until …]  sampai kapan   [--known …]  kapan diketahui   [--out FOLDER]  folder baru untuk hasilnya`,
    momentWrong: (option: string, value: string) =>
      `${option} harus tanggal yang ada, seperti 2026-11-20 atau 2026-11-20T08:00+07:00, bukan "${value}".`,
    sinceAfterUntil: 'Waktu --since sesudah waktu --until (atau --known). Periksa keduanya.',
    noSuchEvent: (id: string) => `Tidak ada acara ${id}.`,
    breachWritten: (kit: {
      people: number;
      byWhatsapp: number;
      byEmail: number;
      gone: number;
      due: { id: string; en: string };
      folder: string;
    }) =>
      `${kit.people} orang terdampak (WhatsApp ${kit.byWhatsapp}, surel ${kit.byEmail}); ${kit.gone} lain sudah dihapus. Beri tahu mereka dan lembaga paling lambat ${kit.due.id}. Daftar dan konsep surat: ${kit.folder}`,
    keyUsage: `Perintah kunci penyelenggara:
  key create --organizer branch [--scopes read,export,promote,check-in,edit,privacy]   (--organizer '*' untuk semua acara)
  key list
  key revoke KODE`,
    noSuchKey: (id: string) => `Tidak ada kunci ${id} yang masih berlaku.`,
    keyRevoked: (id: string) => `Kunci ${id} dicabut.`,
    keyShownOnce: (id: string) => `Kunci ${id} dibuat. Kunci ini hanya tampil sekali; simpan baik-baik:`,
    keysThere: (path: string) => `Kunci data sudah ada: ${path}.`,
    next: 'Berikutnya: npm run payung-server -- start',
    oneFile: 'Sebutkan satu berkas, misalnya: npm run payung-server -- backup cadangan.jsonl.gz',
    fileThere: (path: string) => `Berkas ${path} sudah ada dan tidak ditimpa.`,
    noDataFile: (path: string) =>
      `Berkas data ${path} tidak ada. Tidak ada yang dikerjakan. Periksa PAYUNG_DATA.`,
    noSuchFile: (path: string) => `Berkas ${path} tidak ada atau tidak bisa dibaca.`,
    backedUp: (rows: number, path: string) =>
      `${rows} baris disalin ke ${path}. Simpan kuncinya di tempat lain.`,
    restored: (rows: number, path: string) => `${rows} baris dipulihkan dari ${path}.`,
    notRestored: {
      broken: 'Tidak dipulihkan: berkas ini bukan salinan yang utuh.',
      version: 'Tidak dipulihkan: salinan ini dari versi Payung yang lain. Pulihkan dengan versi itu.',
      'not-empty': 'Tidak dipulihkan: basis data ini sudah berisi pendaftar.',
    },
    purged: (people: number) => `${people} pendaftar dihapus karena masa simpannya habis.`,
    keysInVariable:
      'Kunci ada di PAYUNG_KEYS, bukan di berkas. Taruh kunci baru di depan di variabel itu, lalu jalankan ulang server.',
    noRoom: (place: string) =>
      `Disk penuh: ${place} tidak bisa ditulis. Tidak ada yang hilang. Sediakan ruang, lalu jalankan lagi perintah yang sama.`,
    keyChanged: (people: number, path: string) =>
      `Kunci diganti di ${path}; data ${people} pendaftar disegel ulang. Kunci lama baru hilang pada penggantian berikutnya.`,
  },
  table: {
    columns: {
      code: 'Kode',
      status: 'Status',
      session: 'Sesi',
      name: 'Nama',
      contactKind: 'Lewat',
      contact: 'Kontak',
      need: 'Kebutuhan',
      createdAt: 'Mendaftar',
      checkedInAt: 'Hadir',
    },
    yesNo: { yes: 'ya', no: 'tidak' },
  },
  formTokensWrong: (value: string) =>
    `PAYUNG_FORM_TOKENS harus "listed" (hanya acara yang punya daftar situs) atau "all" (semua acara), bukan "${value}".`,
  countWrong: (name: string, value: string) => `${name} harus angka bulat, bukan "${value}".`,
  stopping: 'Berhenti dengan tertib…',
};

/** The shape of the words, for the other language. */
export type Words = typeof words;
