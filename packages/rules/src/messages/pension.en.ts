import type { Vocabulary } from './pension.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the pension. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out a pension (JP)',
  introduction: 'When a pension begins, and how much it is each month or at once.',
  day: { label: 'Date of the payment' },
  questions: {
    kind: {
      label: 'Whose pension is it?',
      choices: {
        'old-age': 'The participant’s own',
        widow: 'The widow’s or widower’s',
        child: 'A child’s',
        disability: 'Of a participant who is totally disabled',
        parent: 'A parent’s',
      },
    },
    birthDate: {
      label: 'Date of birth of the participant (may be left empty)',
      hint: 'Without it the pension age is not checked.',
    },
    alreadyPensioner: { label: 'Did the deceased receive a pension already?' },
    currentPension: { label: 'Monthly pension of the deceased', example: '1000000' },
    monthsPaid: {
      label: 'How many months of pension dues were paid?',
      hint: 'JP began in July 2015. See the JMO app.',
      example: '120',
    },
    monthsMember: { label: 'How many months was the deceased a member?', example: '72' },
    density: {
      label: 'For what percentage of those months were dues paid?',
      hint: 'For 65 of 72 months, enter 90.',
      example: '90',
    },
    wageBasis: {
      label: 'How do you want to give the wage?',
      choices: { average: 'An average', history: 'Year by year' },
    },
    averageWage: {
      label: 'Average monthly wage while a member',
      hint: 'Adjusted to the rise of prices. At most the JP wage ceiling. Roughly is enough.',
      example: '4000000',
    },
    wageHistory: {
      label: 'The wage of each year',
      hint: 'The oldest year first.',
      item: (number) => `Year ${number}`,
      add: 'Add a year',
    },
    'wageHistory.wage': {
      label: 'Monthly wage',
      hint: 'At most the JP wage ceiling of that year.',
      example: '4000000',
    },
    'wageHistory.inflation': { label: 'Rise of prices (inflation) in that year', example: '3' },
    accumulated: {
      label: 'Pension dues and their returns together',
      hint: 'See the JMO app.',
      example: '20000000',
    },
  },
};
