import { childParameters, childRule } from './children.grounds.id.ts';
import type { Vocabulary } from './scholarship.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: { scholarship: childRule },
  factRules: {},
  parameters: { 'scholarship.months': 'Iuran yang dibutuhkan untuk beasiswa', ...childParameters },
};
