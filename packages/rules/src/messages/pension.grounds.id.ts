import type { Vocabulary } from './pension.id.ts';
import { pensionLetter } from './pension-letter.id.ts';
import type { FactRule, GroundWords } from './words.ts';

const age: FactRule<Vocabulary> = {
  rule: 'Usia pensiun naik bertahap. Yang dipakai adalah usia yang berlaku pada hari seseorang mencapainya, dan uang pensiun mulai dibayar tanggal 1 bulan berikutnya.',
  parameters: ['jp.age'],
  at: 'pensionDate',
};

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'pension.monthly': (line, { value }) => {
      const share = ['jp.widow', 'jp.child'].find((id) => line.parameters.includes(id));
      const whole = line.parameters.includes('jp.accrual')
        ? `${value('jp.accrual')} dari rata-rata upah untuk setiap tahun iuran`
        : 'Uang pensiun almarhum';
      const part = share ? `, lalu ${value(share)} dari itu` : '';
      return `${whole}${part}. Paling sedikit ${value('jp.floor')}, paling banyak ${value('jp.cap')}.`;
    },
    'pension.lump-sum': 'Semua iuran pensiun dan hasil pengembangannya.',
  },
  factRules: { pensionAge: age, pensionDate: age, pensionStart: age },
  parameters: {
    'jp.age': 'Usia pensiun',
    'jp.accrual': 'Tambahan pensiun setiap tahun iuran',
    'jp.months': 'Iuran yang dibutuhkan',
    'jp.floor': 'Uang pensiun paling sedikit',
    'jp.cap': 'Uang pensiun paling banyak',
    'jp.survivor-months': 'Masa peserta yang dibutuhkan',
    'jp.survivor-density': 'Bagian iuran yang harus dibayar',
    'jp.widow': 'Bagian janda atau duda',
    'jp.child': 'Bagian anak',
  },
  renewed: pensionLetter,
};
