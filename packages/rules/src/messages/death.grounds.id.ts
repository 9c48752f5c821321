import type { Vocabulary } from './death.id.ts';
import { childParameters, childRule } from './children.grounds.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    death: 'Jumlah tetap, sama untuk semua peserta.',
    periodic: 'Uang bulanan yang dibayar sekaligus, satu kali saja.',
    funeral: ({ parameters }) =>
      parameters[0] === 'jkm.waiting-amount'
        ? 'Selama masa tunggu hanya ini yang dibayar.'
        : 'Jumlah tetap, sama untuk semua peserta.',
    scholarship: childRule,
    'late-compensation': (_, { value }) =>
      `${value('late-payment')} dari uang tunai untuk setiap hari terlambat.`,
  },
  whole: ({ value, from }) => ({
    rule: `Dibayar satu kali, juga kalau almarhum bekerja di dua perusahaan (perlu dicek). Pekerja mandiri yang meninggal sejak ${from('jkm.waiting-months')} harus sudah terdaftar ${value('jkm.waiting-months')}; tepat pada hari genapnya kami hitung sudah cukup (perlu dicek).`,
    parameters: ['jkm.waiting-months'],
  }),
  factRules: {},
  parameters: {
    'jkm.grant': 'Santunan kematian',
    'jkm.periodic': 'Santunan berkala',
    'jkm.funeral': 'Biaya pemakaman',
    'jkm.waiting-months': 'Masa tunggu pekerja mandiri',
    'jkm.waiting-amount': 'Santunan dalam masa tunggu',
    'scholarship.months': 'Iuran yang dibutuhkan untuk beasiswa',
    ...childParameters,
    'late-payment': 'Ganti rugi sehari terlambat',
  },
};
