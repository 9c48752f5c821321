import type { Names, ParameterId, Question } from '../construction/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the dues of building projects must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the dues of building projects. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung iuran proyek bangunan (jasa konstruksi)',
  introduction: 'Berapa iuran untuk melindungi pekerja proyek, dari upah atau dari nilai kontrak.',
  day: {
    label: 'Bulan upah, atau bulan surat perintah kerja',
    hint: 'Pilih tanggal mana saja di bulan itu.',
  },
  questions: {
    basis: {
      label: 'Iurannya dihitung dari apa?',
      choices: {
        wages: 'Upah semua pekerja proyek (kalau diketahui)',
        contract: 'Nilai kontrak',
      },
    },
    monthlyWages: { label: 'Jumlah upah semua pekerja proyek sebulan', example: '60000000' },
    contractValue: { label: 'Nilai kontrak', example: '500000000' },
    includesVat: { label: 'Apakah nilai itu sudah termasuk PPN?' },
    vatPercent: {
      label: 'Berapa persen PPN-nya?',
      hint: 'Tertulis di kontrak atau faktur pajaknya.',
      example: '11',
    },
  },
};
