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
};
