import type { ParameterId } from '../eligibility/codes.ts';
import type { Vocabulary } from './eligibility.id.ts';
import type { GroundWords } from './words.ts';

const everybody =
  'JKK and JKM are required for everybody. For a wage, JHT is required from a small business on, and JP from a medium one on.';

const told = (more = '', ...limits: ParameterId[]) => ({
  rule: `${everybody} ${more}`.trim(),
  parameters: ['programmes.matrix' as const, ...limits],
});

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {},
  whole: ({ result: { facts }, value }) => {
    if (facts.jobLoss === 'automatic')
      return told(
        `JKP is automatic for people who were registered before they were ${value('jkp.age')} old.`,
        'jkp.age',
      );
    if (facts.pension !== 'none') return told();
    // Without a pension there is no wage.
    if (facts.oldAge === 'none') return told('Project workers are not in JHT or JP.');
    return told(
      `Self-employed and migrant workers may join JHT; self-employed people who have workers must. Self-employed people register before they are ${value('bpu.age')} old.`,
      'bpu.age',
    );
  },
  factRules: { accident: 'whole', death: 'whole', oldAge: 'whole', pension: 'whole', jobLoss: 'whole' },
  parameters: {
    'bpu.age': 'Age limit for registering the self-employed',
    'programmes.matrix': 'Programmes required by kind of work',
    'jkp.age': 'Age limit of JKP',
    'jht.migrant.choices': 'JHT dues a migrant worker may choose',
  },
};
