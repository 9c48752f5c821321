import type { Vocabulary } from './construction.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    'netValue' in result.totals
      ? `Iuran seluruh proyek ${total('total')}, dibayar sekali atau dicicil.`
      : `Iuran bulan itu ${total('total')}.`,
  lines: { accident: 'Jaminan Kecelakaan Kerja (JKK)', death: 'Jaminan Kematian (JKM)' },
  totals: {
    total: 'Semuanya',
    netValue: 'Nilai kontrak tanpa PPN',
    saving: 'Hemat karena keringanan',
  },
  bases: ['netValue'],
  facts: {},
  reasons: {
    'no-parameter': 'Aturan untuk bulan ini tidak kami ketahui.',
    'not-computed':
      'Untuk bulan keringanan pandemi, iuran dari nilai kontrak tidak kami hitung. Tanyakan ke kantor cabang.',
    'relief-covid': ({ value, from, until }) =>
      `Keringanan masa pandemi: cukup dibayar ${value('relief.covid')}, ${from('relief.covid')} sampai ${until('relief.covid')}.`,
    'net-of-vat': 'PPN dikeluarkan dulu, karena iuran dihitung dari nilai tanpa PPN.',
  },
  notices: {
    'relief-applied': 'Keringanan iuran sudah dihitung. Manfaatnya tidak berkurang.',
  },
};
