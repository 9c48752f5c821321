import type { Vocabulary } from './eligibility.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {},
  parameters: {
    'bpu.age': 'Batas umur mendaftar pekerja mandiri',
    'programmes.matrix': 'Program wajib menurut jenis pekerjaan',
    'jkp.age': 'Batas umur JKP',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
  },
};
