import type { Vocabulary } from './migrant-contribution.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'migrant.before': 'A fixed sum for those who are placed by an agency.',
    'migrant.package': 'The longest package that is not above the contract.',
    'migrant.extra': (_, { value }) => `${value('pmi.extra')} for each month beyond that package.`,
    'old-age': 'The amount you chose, paid each month.',
  },
  factRules: {},
  parameters: {
    'pmi.pre': 'Dues before work',
    'pmi.6': 'Package of 6 months',
    'pmi.12': 'Package of 12 months',
    'pmi.24': 'Package of 24 months',
    'pmi.extra': 'Each extra month',
    'jht.migrant.choices': 'JHT dues a migrant worker may choose',
  },
};
