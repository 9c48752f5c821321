import type { Vocabulary } from './scholarship.id.ts';
import { childParameters, childRule } from './children.grounds.en.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: { scholarship: childRule },
  factRules: {},
  parameters: { 'scholarship.months': 'Dues needed for a scholarship', ...childParameters },
};
