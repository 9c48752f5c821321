import type { Language } from '../locale.ts';
import type { ToolName } from './tools.ts';

const id = {
  line: 'Untuk apa',
  amount: 'Jumlah',
  tools: 'Dengan hasil ini',
  loading: 'Sedang dimuat …',
  toolFailed:
    'Bagian ini belum berhasil dimuat. Periksa sambungan internet Anda, lalu tekan tombolnya sekali lagi.',
  reopen:
    'Bagian ini belum berhasil dimuat. Periksa sambungan internet Anda, lalu tutup dan buka sekali lagi.',
  toolNames: {
    compare: 'Bandingkan',
    influence: 'Apa yang paling mengubah hasil?',
    share: 'Bagikan, simpan, cetak',
    budget: 'Rincian anggaran',
  } as Readonly<Record<ToolName, string>>,
};

/** The shape every other language must have. */
export type DrawingWords = typeof id;

const en: DrawingWords = {
  line: 'What for',
  amount: 'Amount',
  tools: 'With this result',
  loading: 'Loading …',
  toolFailed: 'This part could not be loaded. Check your connection, then press its button once more.',
  reopen: 'This part could not be loaded. Check your connection, then close it and open it once more.',
  toolNames: {
    compare: 'Compare',
    influence: 'What changes the result most?',
    share: 'Share, save, print',
    budget: 'Budget in detail',
  },
};

/** What the calculator itself says around a result; both languages, because it is little and comes with what draws it. */
export const drawingWords: Readonly<Record<Language, DrawingWords>> = { id, en };
