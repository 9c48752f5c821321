import type { Vocabulary } from './old-age-projection.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ total }) => `The balance may come to ${total('final')}.`,
  lines: {
    'opening-balance': 'Balance now',
    deposits: 'Dues saved',
    return: 'Return (a guess)',
  },
  totals: { monthlyDeposit: 'Saved each month', final: 'Balance then' },
  facts: {},
  reasons: { 'no-parameter': 'We do not know the rules for this month.' },
  notices: {
    estimate: 'This is an estimate and no promise. The return changes every year.',
  },
  units: { total: 'sum of all months' },
};
