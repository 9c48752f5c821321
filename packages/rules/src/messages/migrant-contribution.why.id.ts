import type { Vocabulary } from './migrant-contribution.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.oldAge
      ? `Untuk perlindungan ${total('protection')} sekali bayar, dan tabungan JHT ${total('oldAge')} selama kontrak.`
      : `Untuk perlindungan ${total('protection')}, dibayar sekali.`,
  lines: {
    'migrant.before': 'Sebelum bekerja',
    'migrant.package': 'Selama dan sesudah bekerja',
    'migrant.extra': 'Bulan tambahan',
    'old-age': 'Tabungan Jaminan Hari Tua (JHT)',
  },
  totals: { protection: 'Perlindungan', oldAge: 'JHT selama kontrak', total: 'Semuanya' },
  facts: {},
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'individual-no-preparation-fee': 'Yang berangkat sendiri tidak membayar iuran sebelum bekerja.',
  },
  notices: {},
  rules: {
    'migrant.before': 'Jumlah tetap untuk yang berangkat lewat perusahaan penempatan.',
    'migrant.package': 'Paket terpanjang yang tidak melebihi lama kontrak.',
    'migrant.extra': (_, { value }) => `${value('pmi.extra')} untuk setiap bulan di atas paket itu.`,
    'old-age': 'Jumlah yang Anda pilih, dibayar setiap bulan.',
  },
  parameters: {
    'pmi.pre': 'Iuran sebelum bekerja',
    'pmi.6': 'Paket 6 bulan',
    'pmi.12': 'Paket 12 bulan',
    'pmi.24': 'Paket 24 bulan',
    'pmi.extra': 'Setiap bulan tambahan',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
  },
};
