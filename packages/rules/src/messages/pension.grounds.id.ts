import type { Vocabulary } from './pension.id.ts';
import { pensionLetter } from './pension-letter.id.ts';
import type { FactRule, GroundFigures, GroundWords } from './words.ts';

const age: FactRule<Vocabulary> = {
  rule: 'Usia pensiun naik bertahap. Yang dipakai adalah usia yang berlaku pada hari seseorang mencapainya, dan uang pensiun mulai dibayar tanggal 1 bulan berikutnya.',
  parameters: ['jp.age'],
  at: 'pensionDate',
};

/** The months that the formula counts: those that were paid, or as many as are needed. */
const monthsCounted = ({ result, value, values, written }: GroundFigures): string =>
  result.reasons.some(({ code }) => code === 'counted-as-180-months')
    ? value('jp.months')
    : written(values.monthsPaid as number, 'months');

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'pension.monthly': (line, figures) => {
      const { value, total } = figures;
      const share = ['jp.widow', 'jp.child'].find((id) => line.parameters.includes(id));
      const whole = line.parameters.includes('jp.accrual')
        ? `${value('jp.accrual')} dari rata-rata upah ${total('averageWage')} untuk setiap tahun iuran (${monthsCounted(figures)})`
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
