import type { Vocabulary } from './old-age-withdrawal.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the payment of old-age savings. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out a payment of old-age savings (JHT)',
  introduction: 'Whether the savings can be paid already, the tax on them, and what is received.',
  day: { label: 'Date of the payment' },
  questions: {
    cause: {
      label: 'Why is it paid?',
      choices: {
        'retirement-age': 'Retirement age',
        resigned: 'Resigned',
        terminated: 'Dismissed',
        'contract-ended': 'The contract ran out',
        'stopped-self-employment': 'Stopped working on their own (self-employed)',
        'left-indonesia': 'Left Indonesia for good',
        'total-disability': 'Permanent total disability',
        death: 'The participant died',
        'partial-10': 'Still working: a part to prepare for retirement (10%)',
        'partial-30': 'Still working: a part for a home (30%)',
      },
    },
    age: { label: 'Age of the participant', example: '56' },
    companyRetirementAge: {
      label: 'Retirement age of the company (may be left empty)',
      hint: 'If the company has its own rule.',
      example: '55',
    },
    endedOn: { label: 'Date of the letter of resignation or dismissal' },
    monthsMember: { label: 'How many months of membership?', hint: 'See the JMO app.', example: '120' },
    partialTaken: { label: 'Was a part paid before?' },
    balance: { label: 'JHT balance', hint: 'See the JMO app.', example: '20000000' },
    earlierPayments: {
      label: 'JHT that was paid before',
      hint: 'For the tax. May be left empty.',
      item: (number) => `Payment ${number}`,
      add: 'Add a payment',
    },
    'earlierPayments.date': { label: 'Date' },
    'earlierPayments.amount': { label: 'Amount before tax', example: '5000000' },
  },
};
