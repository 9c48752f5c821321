import type { Vocabulary } from './job-loss.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const month: LineRule = (line, { value }) =>
  `${value(line.parameters[0]!)} dari upah, upah paling tinggi ${value('jkp.benefit-cap')}.`;

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'job-loss.month-1': month,
    'job-loss.month-2': month,
    'job-loss.month-3': month,
    'job-loss.month-4': month,
    'job-loss.month-5': month,
    'job-loss.month-6': month,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `Batas waktunya ${value('jkp.claim-months')} sesudah berhenti bekerja.`,
      parameters: ['jkp.claim-months'],
    },
    trainingMaximum: {
      rule: 'Biaya pelatihan dibayar ke tempat pelatihan, tidak ke pekerja.',
      parameters: ['jkp.training'],
    },
  },
  parameters: {
    'jkp.cash.1': 'Uang tunai tiga bulan pertama',
    'jkp.cash.2': 'Uang tunai tiga bulan berikutnya',
    'jkp.benefit-cap': 'Batas upah',
    'jkp.months': 'Iuran yang dibutuhkan',
    'jkp.run': 'Iuran berturut-turut yang dibutuhkan',
    'jkp.age': 'Batas umur waktu didaftarkan',
    'jkp.claims': 'Berapa kali bisa diterima',
    'jkp.between': 'Iuran di antara dua klaim',
    'jkp.claim-months': 'Batas waktu klaim',
    'jkp.training': 'Biaya pelatihan paling banyak',
  },
  changes: ['regime-change'],
};
