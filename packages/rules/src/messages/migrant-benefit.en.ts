import { childQuestions } from './children.en.ts';
import type { Vocabulary } from './migrant-benefit.id.ts';
import type { CalculationWords } from './words.ts';

/** The English words of the benefits of migrant workers. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Work out what a migrant worker receives',
  introduction: 'What a migrant worker or the family receives when something happens.',
  day: { label: 'Date of the event' },
  questions: {
    phase: {
      label: 'When did it happen?',
      choices: {
        before: 'Before leaving',
        during: 'While working abroad',
        after: 'After the contract, the way home included',
      },
    },
    benefit: {
      label: 'What happened?',
      choices: {
        death: 'Death that is not from work',
        'work-accident-death': 'Death from a work accident',
        'failed-departure': 'The departure failed',
        'loss-on-return': 'A loss caused by others on the way home',
        'sexual-violence': 'Sexual violence',
        'contract-mismatch': 'The work is not what the contract says',
        'care-costs': 'Costs of treatment or aids',
        'total-disability': 'Permanent total disability',
        'partial-disability': 'Partial disability',
        termination: 'Dismissed by one side',
        'termination-after-accident': 'Dismissed because of a work accident',
        'failed-placement': 'The placement failed',
      },
    },
    ...childQuestions,
    ownFault: { label: 'Did it fail through the worker, the agency or a decision of the government?' },
    lossAmount: { label: 'How much was lost?', example: '3000000' },
    repatriationCost: { label: 'Cost of the way home to Indonesia', example: '8000000' },
    treatmentCost: { label: 'Cost of treating one accident abroad', example: '10000000' },
    homeCareCost: { label: 'Cost of care at home', example: '2000000' },
    hearingAidCost: { label: 'Cost of a hearing aid', example: '1000000' },
    glassesCost: { label: 'Cost of glasses', example: '500000' },
    claimDate: {
      label: 'Date of the claim (may be left empty)',
      hint: 'Without it the time limit is not checked.',
    },
  },
};
