import type { Language } from '../locale.ts';

const id = {
  forDay: (day: string) => `Dihitung untuk ${day}.`,
  ineligible: 'Tidak ada yang dibayar.',
  unknown: 'Belum bisa dihitung untuk tanggal ini.',
  line: 'Untuk apa',
  amount: 'Jumlah',
  facts: 'Keterangan',
  why: 'Mengapa segini?',
  since: (day: string) => `sejak ${day}`,
  article: (regulation: string, article: string) =>
    /^[\d(]/.test(article) ? `${regulation} pasal ${article}` : `${regulation} ${article}`,
  source: 'Sumber',
  verify: 'perlu dicek',
};

/** The shape every other language must have. */
export type TellingWords = typeof id;

const en: TellingWords = {
  forDay: (day) => `Worked out for ${day}.`,
  ineligible: 'Nothing is paid.',
  unknown: 'This cannot be worked out for this date.',
  line: 'What for',
  amount: 'Amount',
  facts: 'Details',
  why: 'Why this much?',
  since: (day) => `since ${day}`,
  article: (regulation, article) =>
    /^[\d(]/.test(article) ? `${regulation} article ${article}` : `${regulation} ${article}`,
  source: 'Source',
  verify: 'to be verified',
};

/** What the calculator itself says around a result; both languages, because it is little and comes with the templates. */
export const tellingWords: Readonly<Record<Language, TellingWords>> = { id, en };
