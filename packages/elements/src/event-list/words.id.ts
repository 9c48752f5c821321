import { eventWords } from '../event-signup/event-words.id.ts';

/** What the list of events says, in Indonesian. */
export const words = {
  ...eventWords,
  title: 'Acara mendatang',
  loading: 'Memuat daftar acara…',
  loaded: (count: string) => `${count} acara.`,
  empty: 'Belum ada acara yang diumumkan di sini. Silakan lihat lagi lain waktu.',
  signUp: 'Lihat dan daftar',
  details: 'Lihat rincian',
  close: 'Tutup rincian',
  calendar: 'Semua acara ini sebagai kalender (.ics)',
  calendarHint: 'Unduh, atau salin alamatnya ke aplikasi kalender agar selalu terbaru.',
  fullPage: 'Buka halaman lengkap untuk menyimpan ke kalender',
  cannotOpen: 'Formulir belum bisa dibuka',
};

/** Texts and small functions; the other languages have the same shape. */
export type Words = typeof words;
