import type { Vocabulary } from './construction.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const share: LineRule = (line, { value, slices }) => {
  if (line.parameters.includes('jakon.tiers')) {
    return `The contract value without VAT is cut into slices: ${slices('jakon.tiers', line.id)}.`;
  }
  const relief = line.parameters.includes('relief.covid') ? ', then relieved' : '';
  return `${value(line.parameters[0]!)} of the wages of the month${relief}.`;
};

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: { accident: share, death: share },
  factRules: {},
  parameters: {
    'jakon.wages.jkk': 'JKK dues from wages',
    'jakon.wages.jkm': 'JKM dues from wages',
    'jakon.tiers': 'Table of dues from a contract value',
    'relief.covid': 'Pandemic relief',
  },
};
