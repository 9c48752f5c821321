import type { Vocabulary } from './eligibility.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the programmes. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Which programmes must I join?',
  introduction: 'See which BPJS Ketenagakerjaan programmes are required, optional or automatic for you.',
  day: { label: 'For which month?', hint: 'Choose any day of that month.' },
  questions: {
    segment: {
      label: 'Which of these fits your work?',
      choices: {
        'wage-earner': 'For a wage from a company, an office or a household',
        'self-employed': 'For myself',
        construction: 'On a building project',
        migrant: 'Abroad (migrant worker)',
      },
    },
    scale: {
      label: 'How large is the employer?',
      hint: 'Micro: a small shop, for example. If in doubt, ask the employer.',
      choices: {
        micro: 'Micro business',
        small: 'Small business',
        'medium-large': 'Medium or large business',
      },
    },
    age: { label: 'Age at registration', example: '30' },
    citizen: { label: 'An Indonesian citizen?' },
    healthInsured: { label: 'In the national health insurance (BPJS Kesehatan)?' },
    isEmployer: { label: 'Do you have workers who are paid a wage?' },
  },
};
