import type { RequestKind } from '@payung/signup';

/** The page on which somebody asks about their data without the personal link, in Indonesian. */
export const requestPageWords = {
  title: 'Permintaan tentang data saya',
  withLink:
    'Masih punya tautan pribadi dari bukti pendaftaran? Buka tautan itu. Di sana data Anda bisa langsung dilihat, diperbaiki, atau dihapus.',
  lead: 'Kalau tautannya hilang, atau untuk meminta hal lain, isi formulir ini. Penyelenggara wajib menjawab dalam 3x24 jam.',
  otherLanguage: 'Read in English',
  event: 'Acara yang Anda daftari',
  kind: 'Apa yang Anda minta',
  kinds: {
    access: 'Salinan data saya',
    correct: 'Perbaiki data saya',
    withdraw: 'Saya menarik persetujuan',
    restrict: 'Jangan pakai data saya dulu',
    erase: 'Hapus data saya',
  } satisfies Record<RequestKind, string>,
  name: 'Nama, seperti waktu mendaftar',
  contact: 'Nomor WhatsApp atau surel, seperti waktu mendaftar',
  code: 'Kode pendaftaran (kalau ingat)',
  note: 'Penjelasan (kalau perlu)',
  send: 'Kirim permintaan',
  noEvents: 'Belum ada acara di sini.',
  notAForm: {
    title: 'Kiriman tidak terbaca',
    detail:
      'Isi formulir ini tidak sampai dengan utuh, jadi belum ada permintaan. Isilah di bawah ini, lalu kirim lagi.',
  },
  notKeptTitle: 'Permintaan belum tersimpan',
  notKept:
    'Maaf, ada gangguan di pihak kami. Isian Anda masih ada di bawah ini. Tunggu sebentar, lalu kirim lagi.',
  doneTitle: 'Permintaan diterima',
  done: (id: string, due: string) =>
    `Nomor permintaan: ${id}. Dijawab paling lambat ${due}. Catat nomor ini.`,
  answered:
    'Jawaban hanya dikirim ke kontak yang tertulis di pendaftaran, supaya orang lain tidak bisa meminta data Anda.',
  kept: 'Isian ini disimpan tersegel, hanya dibaca penyelenggara acara itu, dan dihapus 30 hari sesudah permintaan selesai.',
};

/** The shape of the words, for the other language. */
export type RequestPageWords = typeof requestPageWords;
