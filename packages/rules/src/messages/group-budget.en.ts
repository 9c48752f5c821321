import type { Vocabulary } from './group-budget.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the budget. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out a budget to protect vulnerable workers',
  introduction:
    'What it costs to protect a group of farmers, fishers, traders or other self-employed workers for some months.',
  day: { label: 'From which month?', hint: 'Choose any day of that month.' },
  questions: {
    people: { label: 'How many people are protected?', example: '5000' },
    months: { label: 'For how many months?', hint: 'A full budget year: enter 12.', example: '12' },
    payer: {
      label: 'Who pays?',
      hint: 'This decides whether the dues are relieved.',
      choices: {
        self: 'The workers',
        donor: 'A company, a foundation or another donor',
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
      label: 'Monthly income that is registered for one person',
      hint: 'Dues and benefits follow this income. The lowest step is the usual one.',
      example: '1000000',
    },
    withOldAge: {
      label: 'Also old-age savings (JHT)?',
      hint: 'The dues are higher, and the money becomes savings of the worker.',
    },
    alreadyPaid: {
      label: 'Was something paid for these months already?',
      hint: 'For all people together, taken off the budget. Enter 0 if nothing was.',
    },
  },
};
