import type { Vocabulary } from './construction.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const share: LineRule = (line, { value, slices }) => {
  if (line.parameters.includes('jakon.tiers')) {
    return `Nilai kontrak tanpa PPN dibagi beberapa bagian: ${slices('jakon.tiers', line.id)}.`;
  }
  const relief = line.parameters.includes('relief.covid') ? ', lalu dikurangi keringanan' : '';
  return `${value(line.parameters[0]!)} dari upah sebulan${relief}.`;
};

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: { accident: share, death: share },
  factRules: {},
  parameters: {
    'jakon.wages.jkk': 'Iuran JKK dari upah',
    'jakon.wages.jkm': 'Iuran JKM dari upah',
    'jakon.tiers': 'Tabel iuran dari nilai kontrak',
    'relief.covid': 'Keringanan masa pandemi',
  },
};
