import type { Vocabulary } from './death.id.ts';
import { childQuestions } from './children.en.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the death benefit. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the death benefit (JKM)',
  introduction: 'What the heirs receive when a participant dies and the death does not come from work.',
  day: { label: 'Date of death' },
  questions: {
    segment: {
      label: 'How was the deceased registered?',
      hint: 'With two employers the benefit is counted once (to be verified).',
      choices: {
        'wage-earner': 'Wage earner (penerima upah)',
        'self-employed': 'Self-employed (bukan penerima upah)',
        construction: 'Building project worker (jasa konstruksi)',
      },
    },
    active: {
      label: 'Still an active participant at death?',
      hint: 'Active means that dues were still being paid.',
    },
    registeredOn: {
      label: 'Date of registration',
      hint: 'It is on the participant card and in the JMO app. How the days of the waiting period are counted is to be verified.',
    },
    ...childQuestions,
    monthsPaid: { label: 'How many months of dues were paid?', example: '36' },
    paidLateDays: {
      label: 'How many days was BPJS Ketenagakerjaan late in paying?',
      hint: 'Enter 0 if it was not late.',
    },
  },
};
