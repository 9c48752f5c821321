import type { Vocabulary } from './eligibility.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {},
  parameters: {
    'bpu.age': 'Age limit for registering the self-employed',
    'programmes.matrix': 'Programmes required by kind of work',
    'jkp.age': 'Age limit of JKP',
    'jht.migrant.choices': 'JHT dues a migrant worker may choose',
  },
};
