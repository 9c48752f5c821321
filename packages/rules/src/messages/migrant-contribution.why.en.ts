import type { Vocabulary } from './migrant-contribution.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.oldAge
      ? `${total('protection')} for protection, paid once, and old-age savings of ${total('oldAge')} over the contract.`
      : `${total('protection')} for protection, paid once.`,
  lines: {
    'migrant.before': 'Before work',
    'migrant.package': 'During and after work',
    'migrant.extra': 'Extra months',
    'old-age': 'Old-age savings (JHT)',
  },
  totals: { protection: 'Protection', oldAge: 'JHT over the contract', total: 'All together' },
  facts: {},
  reasons: {
    'no-parameter': 'We do not know the rules for this date.',
    'individual-no-preparation-fee': 'Who goes alone pays nothing for the time before work.',
  },
  notices: {},
};
