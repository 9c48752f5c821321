import type { Vocabulary } from './pension.id.ts';
import type { GroundWords } from './words.ts';

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
};
