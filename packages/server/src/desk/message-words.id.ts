/** What the page of messages says, in Indonesian. */
export const words = {
  title: 'Pesan untuk pendaftar',
  which: 'Isi pesan',
  show: 'Tampilkan',
  templates: {
    receipt: 'Pendaftaran diterima',
    waiting: 'Masuk daftar tunggu',
    promotion: 'Dapat tempat',
    reminder: 'Pengingat',
    change: 'Waktu atau lokasi berubah',
    'event-cancelled': 'Acara batal',
    'signup-cancelled': 'Pendaftaran dibatalkan',
  },
  people: {
    title: 'Kirim lewat WhatsApp',
    lead: 'Tombolnya membuka WhatsApp di ponsel atau komputer Anda dengan pesan yang sudah terisi. Periksa dulu, lalu kirim sendiri.',
    count: (count: number) => `${count} orang cocok dengan pesan ini.`,
    nobody: 'Belum ada orang yang cocok dengan pesan ini.',
    caption: 'Orang yang cocok dengan pesan ini',
    name: 'Nama',
    contact: 'Kontak',
    message: 'Pesan',
    open: 'Tulis di WhatsApp',
    write: 'Tulis surel',
    noMail: 'Belum ada surel dengan pesan ini.',
  },
  editor: {
    title: 'Ubah isi pesan',
    lead: 'Berlaku untuk acara ini saja, di WhatsApp dan surel.',
    texts: { id: 'Dalam bahasa Indonesia', en: 'Dalam bahasa Inggris' },
    placeholders: 'Kata dalam kurung kurawal diisi sendiri untuk setiap orang:',
    placeholdersHint:
      'Baris yang tidak ada isinya, misalnya urutan bagi yang sudah punya tempat, dihilangkan.',
    save: 'Simpan isi pesan',
    reset: 'Kembalikan isi semula',
    problems: 'Isi pesan belum disimpan',
    unknown: (names: string) => `Kata ini tidak dikenal: ${names}. Periksa ejaannya.`,
    empty: 'Isi pesan tidak boleh kosong.',
    tooLong: (longest: number) => `Terlalu panjang, paling banyak ${longest} huruf.`,
  },
  reminder: {
    title: 'Pengingat lewat surel',
    hours: 'Dikirim sebelum acara mulai',
    never: 'Tidak dikirim',
    hoursBefore: (hours: number) => (hours % 24 === 0 ? `${hours / 24} hari` : `${hours} jam`),
    save: 'Simpan',
  },
  mail: {
    title: 'Surel',
    off: 'Server ini belum diatur untuk mengirim surel. Orang yang mendaftar dengan surel bisa Anda tulisi sendiri dari daftar di atas.',
    none: 'Belum ada surel untuk acara ini.',
    counts: (count: number, state: string) => `${count} ${state}`,
    states: { waiting: 'menunggu dikirim', sent: 'terkirim', refused: 'ditolak', 'given-up': 'gagal' },
    failed: 'Yang tidak sampai',
    why: {
      refused: (reply: number) => `Alamatnya ditolak server surat (${reply}). Periksa alamatnya.`,
      'given-up': 'Tidak terkirim setelah beberapa hari dicoba.',
    },
    tryAgain: 'Coba kirim lagi',
    tryAllAgain: 'Coba kirim lagi semuanya',
  },
};

/** The shape of the words, for the other language. */
export type MessageWords = typeof words;
