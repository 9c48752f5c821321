import type { Names, Question, ScholarshipParameterId } from '../scholarship/codes.ts';
import { childQuestions } from './children.id.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the scholarship must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ScholarshipParameterId;
  readonly fact: never;
}

/** The Indonesian words of the scholarship. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung beasiswa anak',
  introduction:
    'Berapa beasiswa untuk anak peserta yang meninggal atau cacat total karena kerja, dari TK sampai kuliah.',
  day: { label: 'Tanggal kejadian', hint: 'Tanggal meninggal, atau tanggal kecelakaan kerja.' },
  questions: {
    cause: {
      label: 'Apa yang terjadi pada orang tuanya?',
      choices: {
        'work-death': 'Meninggal karena kecelakaan kerja',
        'work-total-disability': 'Cacat total tetap karena kecelakaan kerja',
        'other-death': 'Meninggal karena hal lain',
      },
    },
    monthsPaid: { label: 'Berapa bulan iuran sudah dibayar?', example: '36' },
    ...childQuestions,
    children: {
      ...childQuestions.children,
      hint: 'Urutkan: yang dibayar lebih dulu di atas.',
    },
  },
};
