/** What people are told by e-mail and WhatsApp, in Indonesian. Words in braces are filled in; see `message-text.ts`. */
export const letters = {
  texts: {
    receipt: `Halo {nama},

Pendaftaran Anda sudah kami terima: {acara}.

Waktu: {waktu}
Lokasi: {lokasi}
Peta: {peta}
Kode bukti: {kode}

Yang perlu dibawa: {bawa}
Sebutkan kode itu saat datang.

Tidak jadi datang? Mohon batalkan, supaya tempatnya bisa dipakai orang lain.

{penyelenggara}`,
    waiting: `Halo {nama},

Semua tempat di {acara} sudah terisi. Anda masuk daftar tunggu.

Urutan: {urutan}
Waktu: {waktu}
Lokasi: {lokasi}
Kode bukti: {kode}

Kalau ada tempat kosong, tempat itu langsung menjadi milik Anda dan kami kabari. Anda tidak perlu mendaftar lagi.

{penyelenggara}`,
    promotion: `Halo {nama},

Kabar baik: sekarang ada tempat untuk Anda di {acara}. Anda tidak perlu mendaftar lagi.

Waktu: {waktu}
Lokasi: {lokasi}
Peta: {peta}
Kode bukti: {kode}

Yang perlu dibawa: {bawa}

Tidak bisa datang? Mohon batalkan, supaya tempatnya bisa dipakai orang lain.

{penyelenggara}`,
    reminder: `Halo {nama},

Kami ingatkan: {acara} sebentar lagi.

Waktu: {waktu}
Lokasi: {lokasi}
Peta: {peta}
Kode bukti: {kode}

Yang perlu dibawa: {bawa}

Tidak jadi datang? Mohon batalkan, supaya tempatnya bisa dipakai orang lain.

{penyelenggara}`,
    change: `Halo {nama},

Ada perubahan waktu atau lokasi {acara}. Yang berlaku sekarang:

Waktu: {waktu}
Lokasi: {lokasi}
Peta: {peta}
Urutan di daftar tunggu: {urutan}
Kode bukti: {kode}

Pendaftaran Anda tetap berlaku. Pertanyaan: {kontak}

{penyelenggara}`,
    'event-cancelled': `Halo {nama},

Maaf, acara ini batal: {acara}.

Rencananya: {waktu}
Lokasi: {lokasi}

Anda tidak perlu datang. Pertanyaan: {kontak}

{penyelenggara}`,
    'signup-cancelled': `Halo {nama},

Pendaftaran Anda untuk {acara} sudah dibatalkan. Kode bukti {kode} tidak berlaku lagi.

Pertanyaan: {kontak}

{penyelenggara}`,
  },
  subjects: {
    receipt: (event: string) => `Pendaftaran diterima: ${event}`,
    waiting: (event: string) => `Anda di daftar tunggu: ${event}`,
    promotion: (event: string) => `Ada tempat untuk Anda: ${event}`,
    reminder: (event: string) => `Pengingat: ${event}`,
    change: (event: string) => `Waktu atau lokasi berubah: ${event}`,
    'event-cancelled': (event: string) => `Acara batal: ${event}`,
    'signup-cancelled': (event: string) => `Pendaftaran dibatalkan: ${event}`,
  },
  sample: 'contoh',
  link: (address: string) => `Lihat, perbaiki, batalkan, atau hapus pendaftaran Anda:
${address}
Tautan ini hanya untuk Anda. Siapa pun yang memegangnya bisa membatalkan atau menghapus pendaftaran Anda, jadi jangan dibagikan.`,
  request: (address: string) => `Tautannya hilang, atau ada permintaan lain tentang data Anda?
${address}`,
  stopReminders: (address: string) => `Tidak mau menerima pengingat lagi:
${address}`,
  whyYou:
    'Pesan ini dikirim otomatis karena alamat surel ini dipakai untuk mendaftar. Bukan Anda? Abaikan saja pesan ini.',
  unofficial: 'Payung mandiri, bukan situs resmi BPJS Ketenagakerjaan.',
  stopPage: {
    title: 'Berhenti menerima pengingat',
    ask: 'Kami tidak akan mengirim pengingat lagi untuk acara ini. Kabar penting tetap kami kirim, misalnya kalau lokasinya pindah atau acaranya batal.',
    stop: 'Jangan kirim pengingat',
    done: 'Baik, kami tidak mengirim pengingat lagi untuk acara ini.',
    unknown: 'Pendaftaran ini tidak ada lagi, jadi tidak ada pengingat yang dikirim.',
    notYetTitle: 'Pengingat belum dihentikan',
    notYet: 'Maaf, ada gangguan di pihak kami. Tunggu sebentar, lalu tekan tombol ini lagi.',
  },
};

/** The shape of these words, for the other language. */
export type LetterWords = typeof letters;
