import type { Vocabulary } from './construction.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    'netValue' in result.totals
      ? `Dues of ${total('total')} for the whole project, paid once or in parts.`
      : `Dues of ${total('total')} for that month.`,
  lines: { accident: 'Work accident (JKK)', death: 'Death (JKM)' },
  totals: {
    total: 'All together',
    netValue: 'Contract value without VAT',
    saving: 'Saved by the relief',
  },
  bases: ['netValue'],
  facts: {},
  reasons: {
    'no-parameter': 'We do not know the rules for this month.',
    'not-computed':
      'For the months of the pandemic relief we do not work out dues from a contract value. Ask a branch office.',
    'relief-covid': ({ value, from, until }) =>
      `Pandemic relief: dues are paid at ${value('relief.covid')}, ${from('relief.covid')} to ${until('relief.covid')}.`,
    'net-of-vat': 'VAT is taken out first, because dues go by the value without it.',
  },
  notices: {
    'relief-applied': 'The relief has been counted. Benefits are not reduced.',
  },
};
