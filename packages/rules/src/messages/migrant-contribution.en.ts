import type { Vocabulary } from './migrant-contribution.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the dues of migrant workers. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the dues of a migrant worker',
  introduction: 'What a migrant worker pays before leaving, by the length of the contract.',
  day: { label: 'Date of the payment' },
  questions: {
    placement: {
      label: 'How do you go abroad?',
      choices: {
        agency: 'Placed by an agency (P3MI) or the government',
        individual: 'Alone, without an agency',
      },
    },
    termMonths: {
      label: 'How many months is the contract?',
      hint: 'Two years are 24 months.',
      example: '24',
    },
    oldAgeMonthly: {
      label: 'How much old-age savings (JHT) each month?',
      hint: 'It is optional: choose Rp0 for none.',
    },
  },
};
