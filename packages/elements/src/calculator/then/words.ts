import type { Language } from '../../locale.ts';

const id = {
  changed: 'Aturan sudah berubah sejak tautan ini dibuat',
  same: 'Hasilnya masih sama',
  other: 'Tautan ini dibuat dengan aturan lain',
  then: (version: string) => `Hasil waktu tautan ini dibuat (aturan ${version}):`,
  now: (version: string) => `Dengan aturan sekarang (${version}):`,
  isSame: (version: string) =>
    `Tautan ini dibuat dengan aturan ${version}. Dengan aturan sekarang hasilnya tidak berubah.`,
  isIncomplete: 'jawaban di tautan ini tidak lengkap.',
  asksMore: (questions: string) =>
    `Aturan sekarang menanyakan hal yang belum terjawab di tautan ini. Jawab dulu: ${questions}.`,
  notReached: (version: string) =>
    `Tautan ini dibuat dengan aturan ${version}. Hasil menurut aturan itu belum bisa diambil: sambungan internet terputus, ` +
    'atau aturan itu tidak ada di sini. Yang terlihat adalah hasil dengan aturan sekarang.',
  isNewer: (version: string, own: string) =>
    `Tautan ini dibuat dengan aturan ${version}, lebih baru daripada halaman ini (aturan ${own}). ` +
    'Muat ulang halaman ini untuk memakai aturan terbaru.',
  difference: 'Yang membedakan:',
  onlySums: 'Nilai aturannya sama; cara menghitungnya yang berubah.',
  table: 'Waktu itu dan sekarang',
  line: 'Untuk apa',
  thenColumn: 'Waktu itu',
  nowColumn: 'Sekarang',
  none: 'tidak ada',
  becomes: (then: string, now: string) => {
    if (!then) return `waktu itu belum ada, sekarang ${now}`;
    return now ? `${then} menjadi ${now}` : `waktu itu ${then}, sekarang tidak ada lagi`;
  },
  tableChanged: 'angka dalam tabelnya berubah',
  othersSame: 'Baris lain tidak berubah.',
  retry: 'Coba lagi',
  close: 'Tutup perbandingan',
};

/** The shape every other language must have. */
export type ThenWords = typeof id;

const en: ThenWords = {
  changed: 'The rules have changed since this link was made',
  same: 'The result is still the same',
  other: 'This link was made with other rules',
  then: (version) => `Result when this link was made (rules ${version}):`,
  now: (version) => `With today’s rules (${version}):`,
  isSame: (version) =>
    `This link was made with rules ${version}. With today’s rules the result has not changed.`,
  isIncomplete: 'the answers of this link are incomplete.',
  asksMore: (questions) =>
    `Today’s rules ask something that this link does not answer. Please answer first: ${questions}.`,
  notReached: (version) =>
    `This link was made with rules ${version}. The result by those rules could not be fetched: the connection is lost, ` +
    'or these rules are not kept here. What you see is the result by today’s rules.',
  isNewer: (version, own) =>
    `This link was made with rules ${version}, newer than this page (rules ${own}). Reload the page to use the latest rules.`,
  difference: 'What made the difference:',
  onlySums: 'The values of the rules are the same; how they are applied has changed.',
  table: 'Then and now',
  line: 'What for',
  thenColumn: 'Then',
  nowColumn: 'Now',
  none: 'none',
  becomes: (then, now) => {
    if (!then) return `not there yet then, now ${now}`;
    return now ? `${then} became ${now}` : `${then} then, no longer there now`;
  },
  tableChanged: 'figures in its table changed',
  othersSame: 'The other lines have not changed.',
  retry: 'Try again',
  close: 'Close comparison',
};

/** What an old link tells; both languages, because only old links load it. */
export const thenWords: Readonly<Record<Language, ThenWords>> = { id, en };
