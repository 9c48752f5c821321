import type { Vocabulary } from './old-age-projection.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the projection. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Estimate old-age savings (JHT)',
  introduction: 'What the balance may come to, if dues and returns stay as they are here.',
  day: { label: 'From which month?', hint: 'Choose any day of that month.' },
  questions: {
    segment: {
      label: 'Which of these fits your work?',
      choices: {
        'wage-earner': 'For a wage from a company, an office or a household',
        'self-employed': 'For myself',
        migrant: 'Abroad (migrant worker)',
      },
    },
    balance: { label: 'JHT balance now', hint: 'See the JMO app.', example: '5000000' },
    contributing: { label: 'Do dues go on being paid?' },
    wage: {
      label: 'Monthly wage',
      hint: 'Basic wage and fixed allowances, no overtime.',
      example: '3000000',
    },
    income: { label: 'Monthly income', hint: 'Roughly, the average of a month.', example: '1000000' },
    monthlyDeposit: { label: 'Monthly JHT dues that were chosen' },
    months: { label: 'For how many months?', hint: '10 years are 120 months.', example: '120' },
    returnRate: {
      label: 'Return a year (a guess)',
      hint: 'It changes every year. Nobody knows next year’s.',
      example: '5',
    },
  },
};
