import type { RefusalCode } from '../problem-document.ts';
import type { FieldProblemWords } from '../problems.ts';

/** What is wrong with a field, in Indonesian. */
export const fieldProblems: FieldProblemWords = {
  required: () => 'Bagian ini wajib diisi.',
  'not-text': () => 'Isi bagian ini dengan tulisan.',
  'too-short': (limit) => `Terlalu pendek. Tulis paling sedikit ${limit} huruf.`,
  'too-long': (limit) => `Terlalu panjang. Tulis paling banyak ${limit} huruf.`,
  phone: () => 'Nomor ini bukan nomor ponsel Indonesia. Contoh: 0812 3456 7890.',
  email: () => 'Alamat surel ini belum lengkap. Contoh: nama@contoh.id.',
  'not-a-number': () => 'Isi bagian ini dengan angka, misalnya 3.',
  'not-whole': () => 'Isi dengan angka bulat, tanpa koma.',
  'too-small': (limit) => `Angka paling kecil ${limit}.`,
  'too-large': (limit) => `Angka paling besar ${limit}.`,
  'unknown-choice': () => 'Pilih salah satu dari pilihan yang ada.',
  'not-yes-or-no': () => 'Pilih ya atau tidak.',
  'unknown-session': () => 'Pilih salah satu waktu dari daftar.',
  'consent-required': () => 'Centang kotak persetujuan agar pendaftaran bisa dikirim.',
  'consent-version': () => 'Bunyi persetujuan sudah diperbarui. Muat ulang halaman ini, lalu baca lagi.',
  'unknown-field': () => 'Bagian ini tidak ada pada formulir acara.',
  'not-an-object': () => 'Bentuk kiriman ini tidak dikenali.',
  'consent:required': () => 'Centang kotak persetujuan agar pendaftaran bisa dikirim.',
  'name:required': () => 'Tulis nama Anda.',
  'name:too-short': () => 'Tulis nama Anda, paling sedikit dua huruf.',
  'contact:required': () => 'Tulis nomor WhatsApp atau alamat surel Anda.',
  'contact.value:required': () => 'Tulis nomor WhatsApp atau alamat surel Anda.',
  'contact.kind:required': () => 'Pilih cara menghubungi Anda: WhatsApp atau surel.',
  'session:required': () => 'Pilih waktu kedatangan Anda.',
};

/** Why the server refused, in Indonesian: a heading, and what to do now. */
export const refusals: Readonly<Record<RefusalCode, { readonly title: string; readonly detail: string }>> = {
  'not-found': { title: 'Halaman tidak ditemukan', detail: 'Tidak ada apa pun di alamat ini.' },
  'method-not-allowed': {
    title: 'Cara ini tidak dilayani',
    detail: 'Alamat ini ada, tetapi tidak melayani permintaan seperti ini.',
  },
  'not-json': {
    title: 'Kiriman tidak terbaca',
    detail: 'Kirim isi formulir sebagai JSON dengan jenis application/json.',
  },
  'body-too-large': { title: 'Kiriman terlalu besar', detail: 'Isi formulir paling besar 64 KB.' },
  'idempotency-key-missing': {
    title: 'Kunci kiriman belum ada',
    detail:
      'Sertakan kepala Idempotency-Key berisi 8 sampai 100 huruf, angka, garis bawah atau tanda hubung.',
  },
  'idempotency-key-reused': {
    title: 'Kunci kiriman sudah dipakai',
    detail: 'Kunci ini sudah dipakai untuk pendaftaran lain. Muat ulang formulir, lalu kirim lagi.',
  },
  'signup-invalid': {
    title: 'Ada yang perlu diperbaiki',
    detail: 'Periksa bagian yang ditandai, lalu kirim lagi.',
  },
  'event-unknown': {
    title: 'Acara tidak ditemukan',
    detail: 'Acara ini tidak ada atau sudah dihapus. Lihat daftar acara yang ada.',
  },
  'event-invalid': {
    title: 'Ada yang perlu diperbaiki pada acara ini',
    detail: 'Periksa bagian yang disebut, lalu kirim lagi.',
  },
  'event-changed': {
    title: 'Acara ini sudah berubah',
    detail: 'Acara ini diubah sejak Anda membacanya. Baca lagi, lalu kirim dengan ETag yang baru.',
  },
  'event-not-open-yet': {
    title: 'Pendaftaran belum dibuka',
    detail: 'Coba lagi setelah pendaftaran dibuka.',
  },
  'event-closed': {
    title: 'Pendaftaran sudah ditutup',
    detail: 'Hubungi penyelenggara bila Anda masih ingin ikut.',
  },
  'event-cancelled': { title: 'Acara dibatalkan', detail: 'Acara ini tidak jadi diadakan.' },
  'event-past': { title: 'Acara sudah lewat', detail: 'Acara ini sudah selesai. Lihat acara lain.' },
  'event-full': { title: 'Acara sudah penuh', detail: 'Semua tempat sudah terisi. Lihat acara lain.' },
  'session-full': {
    title: 'Waktu ini sudah penuh',
    detail: 'Semua tempat pada waktu ini sudah terisi. Pilih waktu lain.',
  },
  'signup-unknown': {
    title: 'Pendaftaran tidak ditemukan',
    detail: 'Tautan ini tidak dikenali, atau datanya sudah dihapus.',
  },
  'signup-cancelled': {
    title: 'Pendaftaran ini sudah dibatalkan',
    detail: 'Pendaftaran yang dibatalkan tidak bisa diubah. Daftar lagi jika Anda tetap ingin datang.',
  },
  'signup-without-seat': {
    title: 'Pendaftaran ini tidak punya tempat',
    detail: 'Orang ini ada di daftar tunggu atau sudah membatalkan. Beri tempat dulu.',
  },
  'request-unknown': {
    title: 'Permintaan tidak ditemukan',
    detail: 'Tidak ada permintaan dengan nomor ini pada acara Anda. Lihat daftar permintaan.',
  },
  'key-refused': {
    title: 'Kunci tidak diterima',
    detail:
      'Kunci penyelenggara tidak ada, salah, atau sudah dicabut. Kirim sebagai: Authorization: Bearer KUNCI.',
  },
  'scope-missing': {
    title: 'Kunci ini tidak boleh melakukannya',
    detail: 'Minta kunci dengan hak ini kepada pengelola server.',
  },
  'form-token-needed': {
    title: 'Formulir ini sudah terlalu lama terbuka',
    detail: 'Muat ulang halaman ini, lalu kirim lagi.',
  },
  'form-too-fast': {
    title: 'Formulir dikirim terlalu cepat',
    detail: 'Tunggu beberapa detik, lalu kirim lagi. Isian Anda tidak hilang.',
  },
  'form-automated': {
    title: 'Kiriman ini tampak seperti kiriman program',
    detail:
      'Bagian yang tidak terlihat ikut terisi. Muat ulang halaman ini dan isi tanpa bantuan program pengisi.',
  },
  'host-not-listed': {
    title: 'Acara ini tidak menerima pendaftaran dari halaman ini',
    detail:
      'Penyelenggara hanya menerima pendaftaran dari halaman tertentu. Buka halaman acara di situs Payung.',
  },
  'too-many-requests': {
    title: 'Terlalu banyak sekaligus',
    detail:
      'Sedang banyak pendaftaran dari sambungan ini atau untuk acara ini. Tunggu sebentar, lalu kirim lagi; isian Anda tetap ada.',
  },
  'request-too-slow': {
    title: 'Kiriman terputus di jalan',
    detail:
      'Sambungan terlalu lambat atau terputus sebelum semua isian sampai. Kirim lagi; isian Anda tetap ada.',
  },
  busy: { title: 'Sedang ramai', detail: 'Tunggu sebentar, lalu kirim lagi. Isian Anda tidak hilang.' },
  'storage-full': {
    title: 'Pendaftaran belum bisa disimpan',
    detail:
      'Penyimpanan server sedang penuh dan pengelolanya perlu merapikannya. Pendaftaran yang sudah punya kode tetap aman. Coba lagi nanti; mengirim ulang tidak membuat pendaftaran ganda.',
  },
  internal: {
    title: 'Ada gangguan di pihak kami',
    detail: 'Coba lagi beberapa saat lagi. Mengirim ulang tidak membuat pendaftaran ganda.',
  },
};
