import type { ParameterId } from '../eligibility/codes.ts';
import type { Vocabulary } from './eligibility.id.ts';
import type { GroundWords } from './words.ts';

const everybody =
  'JKK dan JKM wajib untuk semua. Untuk yang digaji, JHT wajib mulai dari usaha kecil dan JP mulai dari usaha menengah.';

const told = (more = '', ...limits: ParameterId[]) => ({
  rule: `${everybody} ${more}`.trim(),
  parameters: ['programmes.matrix' as const, ...limits],
});

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {},
  whole: ({ result: { facts }, value }) => {
    if (facts.jobLoss === 'automatic')
      return told(`JKP otomatis untuk yang didaftarkan sebelum berumur ${value('jkp.age')}.`, 'jkp.age');
    if (facts.pension !== 'none') return told();
    // Without a pension there is no wage.
    if (facts.oldAge === 'none') return told('Pekerja proyek tidak ikut JHT dan JP.');
    return told(
      `Pekerja mandiri dan pekerja migran boleh ikut JHT; pekerja mandiri yang punya pekerja wajib. Pekerja mandiri mendaftar sebelum berumur ${value('bpu.age')}.`,
      'bpu.age',
    );
  },
  factRules: { accident: 'whole', death: 'whole', oldAge: 'whole', pension: 'whole', jobLoss: 'whole' },
  parameters: {
    'bpu.age': 'Batas umur mendaftar pekerja mandiri',
    'programmes.matrix': 'Program wajib menurut jenis pekerjaan',
    'jkp.age': 'Batas umur JKP',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
  },
};
