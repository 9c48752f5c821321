import type { Vocabulary } from './job-loss.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const month: LineRule = (line, { value }) =>
  `${value(line.parameters[0]!)} of the wage, of a wage up to ${value('jkp.benefit-cap')}.`;

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'job-loss.month-1': month,
    'job-loss.month-2': month,
    'job-loss.month-3': month,
    'job-loss.month-4': month,
    'job-loss.month-5': month,
    'job-loss.month-6': month,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `The time limit is ${value('jkp.claim-months')} after the end of work.`,
      parameters: ['jkp.claim-months'],
    },
    trainingMaximum: {
      rule: 'The cost of training is paid to who trains, not to the worker.',
      parameters: ['jkp.training'],
    },
  },
  parameters: {
    'jkp.cash.1': 'Cash of the first three months',
    'jkp.cash.2': 'Cash of the next three months',
    'jkp.benefit-cap': 'Wage limit',
    'jkp.months': 'Dues needed',
    'jkp.run': 'Dues needed without a gap',
    'jkp.age': 'Age limit at registration',
    'jkp.claims': 'Claims in a lifetime',
    'jkp.between': 'Dues between two claims',
    'jkp.claim-months': 'Time for a claim',
    'jkp.training': 'Training costs at most',
  },
  changes: ['regime-change'],
};
