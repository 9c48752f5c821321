import { generalGrounds } from './general.grounds.en.ts';
import type { BenefitsWords } from './group-budget.benefits.id.ts';

/** What a budget buys, in English. */
export const words: BenefitsWords = {
  law: generalGrounds.article,
  benefits: {
    death: {
      name: () => 'Death that does not come from work',
      about: () => 'For the heirs, paid once.',
    },
    'death-waiting': {
      name: (count) => `Death before ${count('months')} of membership`,
      about: () => 'Self-employed workers who are new: only this is paid, except after a work accident.',
    },
    'accident-death': {
      name: () => 'Death by a work accident',
      about: () => 'For the heirs, paid once.',
    },
    treatment: {
      name: () => 'Treatment after a work accident',
      about: () => 'As medically needed, without a limit on the cost.',
    },
    unable: {
      name: () => 'Unable to work after a work accident',
      about: () => 'Replaces the income, in full in the first months.',
      amount: (rupiah) => `${rupiah} a month`,
    },
    scholarship: {
      name: () => 'School money for children',
      amount: (rupiah) => `up to ${rupiah}`,
      about: (count) =>
        `For ${count('children')}, from kindergarten to university. If the death does not come from work, dues must have been paid for ${count('months')}.`,
    },
    'old-age': {
      name: () => 'Old-age savings',
      about: (count) => `The dues of one person over ${count('months')}, with returns on top.`,
    },
  },
  lines: { death: 'death grant', periodic: 'periodic money', funeral: 'funeral' },
  unlimited: 'No limit',
  stops:
    'All this is only there while the dues are paid. When payment ends, accidents and deaths after that are not covered.',
  savingsStay: 'Old-age savings that were paid in stay with the worker.',
};
