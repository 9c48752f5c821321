import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './group-budget.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    month: (line, { value }) => {
      const relief = line.parameters.find((id) => id.startsWith('relief.'));
      const oldAge = line.parameters.includes('jht.bpu.rate') ? ` dan JHT ${value('jht.bpu.rate')}` : '';
      const relieved = relief ? '. JKK dan JKM bulan ini dikurangi keringanan' : '';
      return `Setiap orang: JKM ${value('jkm.bpu')}, JKK ${value('jkk.bpu.rate')}${oldAge} dari dasar iuran untuk penghasilan itu${relieved}.`;
    },
  },
  factRules: {},
  parameters: {
    'bpu.brackets': 'Dasar iuran menurut penghasilan',
    'jkk.bpu.rate': 'Iuran JKK bukan penerima upah',
    'jkm.bpu': 'Iuran JKM bukan penerima upah',
    'jht.bpu.rate': 'Iuran JHT bukan penerima upah',
    'relief.covid': 'Keringanan masa pandemi',
    'relief.bpu.transport': 'Keringanan pekerja angkutan',
    'relief.bpu.other': 'Keringanan pekerja mandiri',
  },
  entries: { 'bpu.brackets': bracketEntry },
};
