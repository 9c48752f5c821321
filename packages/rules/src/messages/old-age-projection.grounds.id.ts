import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './old-age-projection.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'opening-balance': 'Saldo yang Anda isi.',
    deposits: (line, { value, total }) => {
      if (line.parameters.length === 0) return 'Tidak ada iuran lagi.';
      if (line.parameters.includes('jht.pu.er')) {
        return `Setiap bulan ${value('jht.pu.er')} upah dari perusahaan dan ${value('jht.pu.ee')} dari pekerja.`;
      }
      return line.parameters.includes('jht.bpu.rate')
        ? `Setiap bulan ${value('jht.bpu.rate')} dari dasar iuran: ${total('monthlyDeposit')}.`
        : `Iuran yang dipilih setiap bulan: ${total('monthlyDeposit')}.`;
    },
    return: (_, { values, written }) =>
      `Dihitung dari saldo dengan hasil ${written(values.returnRate as number, 'percent')} setahun, ditambahkan setahun sekali.`,
  },
  factRules: {},
  parameters: {
    'jht.pu.er': 'Iuran JHT dari perusahaan',
    'jht.pu.ee': 'Iuran JHT dari pekerja',
    'jht.bpu.rate': 'Iuran JHT bukan penerima upah',
    'bpu.brackets': 'Dasar iuran menurut penghasilan',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
    'jht.return.assumed': 'Hasil setahun kalau tidak diisi',
  },
  entries: { 'bpu.brackets': bracketEntry },
  sources: { illustration: 'Ilustrasi kantor cabang BPJS Ketenagakerjaan, bukan peraturan' },
};
