import type { Vocabulary } from './migrant-contribution.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'migrant.before': 'Jumlah tetap untuk yang berangkat lewat perusahaan penempatan.',
    'migrant.package': 'Paket terpanjang yang tidak melebihi lama kontrak.',
    'migrant.extra': (_, { value }) => `${value('pmi.extra')} untuk setiap bulan di atas paket itu.`,
    'old-age': 'Jumlah yang Anda pilih, dibayar setiap bulan.',
  },
  factRules: {},
  parameters: {
    'pmi.pre': 'Iuran sebelum bekerja',
    'pmi.6': 'Paket 6 bulan',
    'pmi.12': 'Paket 12 bulan',
    'pmi.24': 'Paket 24 bulan',
    'pmi.extra': 'Setiap bulan tambahan',
    'jht.migrant.choices': 'Pilihan iuran JHT pekerja migran',
  },
};
