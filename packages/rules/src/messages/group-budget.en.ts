import type { Vocabulary } from './group-budget.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the budget. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out a budget to protect vulnerable workers',
  introduction:
    'What it costs to protect a group of farmers, fishers, traders or other self-employed workers for some months.',
  day: { label: 'From which month?', hint: 'Choose any day of that month.' },
  questions: {
    people: { label: 'How many people are protected?', example: '500' },
    months: { label: 'For how many months?', example: '12' },
    payer: {
      label: 'Who pays?',
      choices: {
        self: 'The workers',
        donor: 'A company or a donor',
        'state-budget': 'Government (state or local budget, tobacco-excise share)',
      },
    },
    occupation: {
      label: 'What kind of work do they do?',
      choices: {
        transport: 'Transport: motorcycle taxi, driver or courier',
        other: 'Other, for example farmer, fisher, trader',
      },
    },
    income: {
      label: 'Monthly income registered for each person',
      hint: 'The lowest step is the usual one.',
      example: '1000000',
    },
    withOldAge: { label: 'Also old-age savings (JHT)?' },
    alreadyPaid: { label: 'Dues already paid for these months', hint: 'Enter 0 if there are none.' },
  },
};
