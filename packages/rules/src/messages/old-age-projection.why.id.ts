import type { Vocabulary } from './old-age-projection.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ total }) => `Perkiraan saldo nanti ${total('final')}.`,
  lines: {
    'opening-balance': 'Saldo sekarang',
    deposits: 'Iuran yang ditabung',
    return: 'Hasil pengembangan (perkiraan)',
  },
  totals: { monthlyDeposit: 'Ditabung setiap bulan', final: 'Saldo nanti' },
  facts: {},
  reasons: { 'no-parameter': 'Aturan untuk bulan ini tidak kami ketahui.' },
  notices: {
    estimate: 'Ini perkiraan, bukan janji. Hasil pengembangan berubah setiap tahun.',
  },
  rules: {
    'opening-balance': 'Saldo yang Anda isi.',
    deposits: (line, { value }) => {
      if (line.parameters.length === 0) return 'Tidak ada iuran lagi.';
      if (line.parameters.includes('jht.pu.er')) {
        return `Setiap bulan ${value('jht.pu.er')} upah dari perusahaan dan ${value('jht.pu.ee')} dari pekerja.`;
      }
      return line.parameters.includes('jht.bpu.rate')
        ? `Setiap bulan ${value('jht.bpu.rate')} dari dasar iuran.`
        : 'Iuran yang dipilih setiap bulan.';
    },
    return: 'Dihitung dari saldo dengan hasil setahun yang Anda isi, ditambahkan setahun sekali.',
  },
  parameters: {
    'jht.pu.er': 'Iuran JHT dari perusahaan',
    'jht.pu.ee': 'Iuran JHT dari pekerja',
    'jht.bpu.rate': 'Iuran JHT bukan penerima upah',
    'bpu.brackets': 'Dasar iuran menurut penghasilan',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
    'jht.return.assumed': 'Hasil pengembangan yang diperkirakan',
  },
};
