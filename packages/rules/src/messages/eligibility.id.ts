import type { Fact, Names, ParameterId, Question } from '../eligibility/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the programmes must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the programmes. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Program apa yang wajib saya ikuti?',
  introduction: 'Lihat program BPJS Ketenagakerjaan mana yang wajib, boleh, atau otomatis untuk Anda.',
  day: { label: 'Untuk bulan apa?', hint: 'Pilih tanggal mana saja di bulan itu.' },
  questions: {
    segment: {
      label: 'Mana yang cocok dengan pekerjaan Anda?',
      choices: {
        'wage-earner': 'Digaji perusahaan, kantor, atau majikan',
        'self-employed': 'Usaha sendiri atau kerja lepas',
        construction: 'Pekerja proyek bangunan',
        migrant: 'Bekerja di luar negeri (pekerja migran)',
      },
    },
    scale: {
      label: 'Seberapa besar usaha pemberi kerja?',
      hint: 'Mikro: misalnya warung. Kalau ragu, tanyakan ke pemberi kerja.',
      choices: { micro: 'Usaha mikro', small: 'Usaha kecil', 'medium-large': 'Usaha menengah atau besar' },
    },
    age: { label: 'Umur waktu mendaftar', example: '30' },
    citizen: { label: 'Warga negara Indonesia?' },
    healthInsured: { label: 'Terdaftar di BPJS Kesehatan?' },
    isEmployer: { label: 'Punya pekerja yang digaji?' },
  },
};
