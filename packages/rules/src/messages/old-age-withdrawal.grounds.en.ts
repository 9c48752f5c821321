import type { Vocabulary } from './old-age-withdrawal.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    withdrawal: (line, { value }) =>
      line.parameters.length > 0 ? `${value(line.parameters[0]!)} of the balance.` : 'The whole balance.',
    tax: (line, { value, slices }) =>
      line.parameters.includes('jht.tax.progressive')
        ? `The ordinary income-tax rates on all payments of that year: ${slices('jht.tax.progressive', 'percent')}.`
        : `Nothing up to ${value('jht.tax.free')}, ${value('jht.tax.rate')} above. All payments within ${value('jht.tax.years')} of the calendar are added up.`,
  },
  factRules: {
    claimableFrom: {
      rule: ({ value }) => `It can be paid ${value('jht.wait')} after the end of work.`,
      parameters: ['jht.wait'],
    },
  },
  parameters: {
    'jht.age': 'Retirement age of JHT',
    'jht.full-payment': 'Full payment before retirement age',
    'jht.wait': 'Wait after the work ended',
    'jht.part10': 'Part to prepare for retirement',
    'jht.part30': 'Part for a home',
    'jht.part-months': 'Membership needed for a part',
    'jht.tax.free': 'Free of tax up to',
    'jht.tax.rate': 'Tax above that',
    'jht.tax.years': 'Calendar years added up',
    'jht.tax.progressive': 'Ordinary tax rates',
  },
};
