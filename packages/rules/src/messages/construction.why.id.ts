import type { Vocabulary } from './construction.id.ts';
import type { LineRule, WhyWords } from './words.ts';

const share: LineRule = (line, { value }) => {
  if (line.parameters.includes('jakon.tiers')) {
    return 'Nilai kontrak tanpa PPN dibagi beberapa bagian. Bagian yang lebih besar persennya lebih kecil.';
  }
  const relief = line.parameters.includes('relief.covid') ? ', lalu dikurangi keringanan' : '';
  return `${value(line.parameters[0]!)} dari upah sebulan${relief}.`;
};

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
  rules: { accident: share, death: share },
  parameters: {
    'jakon.wages.jkk': 'Iuran JKK dari upah',
    'jakon.wages.jkm': 'Iuran JKM dari upah',
    'jakon.tiers': 'Tabel iuran dari nilai kontrak',
    'relief.covid': 'Keringanan masa pandemi',
  },
};
