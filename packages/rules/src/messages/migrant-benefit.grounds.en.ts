import type { Vocabulary } from './migrant-benefit.id.ts';
import { childParameters, childRule } from './children.grounds.en.ts';
import type { LineRule, GroundWords } from './words.ts';

const fixed = 'A fixed sum, whatever the wage.';

const paidBack: LineRule = (line, { value }) =>
  `What the receipts show, ${value(line.parameters[0]!)} at most.`;

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    death: fixed,
    periodic: 'Monthly money paid at once, one time only.',
    funeral: fixed,
    'failed-departure': fixed,
    'loss-on-return': paidBack,
    'sexual-violence': fixed,
    'contract-mismatch': fixed,
    repatriation: paidBack,
    treatment: paidBack,
    'home-care': paidBack,
    'hearing-aid': paidBack,
    glasses: paidBack,
    scholarship: childRule,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `The time limit is ${value('pmi.claim-months')} after it happened.`,
      parameters: ['pmi.claim-months'],
    },
  },
  parameters: {
    'pmi.death.grant': 'Death grant before or after work',
    'pmi.death.periodic': 'Periodic grant',
    'pmi.death.funeral': 'Funeral costs',
    'pmi.death.during': 'Death grant during work',
    'pmi.accident-death': 'Death grant after a work accident',
    'pmi.failed-departure': 'Failed departure',
    'pmi.loss': 'Limit for a loss on the way home',
    'pmi.sexual-violence': 'Sexual violence',
    'pmi.mismatch': 'Work that is not what the contract says',
    'pmi.repatriation': 'Limit for the way home',
    'pmi.treatment': 'Limit for treatment',
    'pmi.home-care': 'Limit for care at home',
    'pmi.hearing-aid': 'Limit for a hearing aid',
    'pmi.glasses': 'Limit for glasses',
    'pmi.claim-months': 'Time for a claim',
    ...childParameters,
  },
};
