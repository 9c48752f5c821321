import type { Vocabulary } from './death.id.ts';
import { childParameters, childRule } from './children.grounds.en.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    death: 'A fixed sum, the same for every participant.',
    periodic: 'Monthly money paid at once, one time only.',
    funeral: ({ parameters }) =>
      parameters[0] === 'jkm.waiting-amount'
        ? 'Within the waiting period this alone is paid.'
        : 'A fixed sum, the same for every participant.',
    scholarship: childRule,
    'late-compensation': (_, { value }) => `${value('late-payment')} of the cash for each day of delay.`,
  },
  whole: ({ value, from }) => ({
    rule: `Paid once, also when the deceased worked for two employers (to be verified). Self-employed people who die from ${from('jkm.waiting-months')} on must have been registered for ${value('jkm.waiting-months')}; on the very day these are full we count them as full (to be verified).`,
    parameters: ['jkm.waiting-months'],
  }),
  factRules: {},
  parameters: {
    'jkm.grant': 'Death grant',
    'jkm.periodic': 'Periodic grant',
    'jkm.funeral': 'Funeral costs',
    'jkm.waiting-months': 'Waiting period of the self-employed',
    'jkm.waiting-amount': 'Amount within the waiting period',
    'scholarship.months': 'Dues needed for a scholarship',
    ...childParameters,
    'late-payment': 'Compensation for a day of delay',
  },
};
