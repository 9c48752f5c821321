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
  units: { total: 'jumlah seluruh masa' },
};
