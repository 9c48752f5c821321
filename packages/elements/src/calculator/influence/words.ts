import type { Language } from '../../locale.ts';

const id = {
  now: (sentence: string) => `Sekarang: ${sentence}`,
  howTo: 'Kalau satu jawaban diganti dan yang lain tetap:',
  /** `answer` is empty where an item is left out. */
  if: (label: string, answer: string) =>
    answer ? `Kalau “${label}” dijawab ${answer}: ` : `Kalau ${label.toLowerCase()} tidak dihitung: `,
  risen: (by: string, to: string) => `naik ${by} menjadi ${to}.`,
  fallen: (by: string, to: string) => `turun ${by} menjadi ${to}.`,
  becomes: (name: string, state: string) => `${name} menjadi ${state}`,
  use: 'Pakai ini',
  nothing: 'Tidak ada satu jawaban pun yang mengubah hasil ini.',
  without: (labels: string) => `Tidak mengubah hasil: ${labels}.`,
  aLittle: (label: string) => `${label} (sedikit lebih atau kurang)`,
  open: (labels: string) => `Belum bisa dicoba, karena lalu ada pertanyaan lain: ${labels}.`,
};

/** The shape every other language must have. */
export type InfluenceWords = typeof id;

const en: InfluenceWords = {
  now: (sentence) => `Now: ${sentence}`,
  howTo: 'If one answer were different and all others the same:',
  if: (label, answer) =>
    answer ? `If “${label}” were answered ${answer}: ` : `Without ${label.toLowerCase()}: `,
  risen: (by, to) => `up by ${by} to ${to}.`,
  fallen: (by, to) => `down by ${by} to ${to}.`,
  becomes: (name, state) => `${name} becomes ${state}`,
  use: 'Use this',
  nothing: 'No single answer changes this result.',
  without: (labels) => `Without effect on the result: ${labels}.`,
  aLittle: (label) => `${label} (a little more or less)`,
  open: (labels) => `Cannot be tried yet, because other questions follow: ${labels}.`,
};

/** What the tool says; both languages, because it is fetched only when it is opened. */
export const influenceWords: Readonly<Record<Language, InfluenceWords>> = { id, en };
