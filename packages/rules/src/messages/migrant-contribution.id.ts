import type { Names, ParameterId, Question } from '../migrant-contribution/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the dues of migrant workers must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the dues of migrant workers. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung iuran pekerja migran',
  introduction: 'Berapa yang dibayar calon pekerja migran sebelum berangkat, menurut lama kontraknya.',
  day: { label: 'Tanggal membayar' },
  questions: {
    placement: {
      label: 'Berangkat lewat apa?',
      choices: {
        agency: 'Perusahaan penempatan (P3MI) atau pemerintah',
        individual: 'Sendiri (perseorangan)',
      },
    },
    termMonths: {
      label: 'Berapa bulan kontrak kerjanya?',
      hint: 'Dua tahun sama dengan 24 bulan.',
      example: '24',
    },
    oldAgeMonthly: {
      label: 'Menabung JHT berapa setiap bulan?',
      hint: 'Boleh tidak ikut: pilih Rp0.',
    },
  },
};
