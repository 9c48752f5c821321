import { childQuestions } from './children.en.ts';
import type { Vocabulary } from './scholarship.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the scholarship. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out the scholarship of children',
  introduction:
    'The scholarship for children of a participant who died or was totally disabled by work, from kindergarten to university.',
  day: { label: 'Date of the event', hint: 'The day of death, or of the work accident.' },
  questions: {
    cause: {
      label: 'What happened to the parent?',
      choices: {
        'work-death': 'Died of a work accident',
        'work-total-disability': 'Totally disabled for good by a work accident',
        'other-death': 'Died of something else',
      },
    },
    monthsPaid: { label: 'How many months of dues were paid?', example: '36' },
    ...childQuestions,
    children: {
      ...childQuestions.children,
      hint: 'In order: the one to be paid first at the top.',
    },
  },
};
