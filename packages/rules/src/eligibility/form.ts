import { formOf } from '../core/form.ts';
import { questions as table } from './questions.ts';

/** What identifies the calculation and what it asks. */
export const definition = {
  id: 'eligibility',
  since: '2015-07-01',
  byMonth: true,
  questions: table,
} as const;

/** The questions alone, for a page on which nothing is answered yet. */
export const form = /* @__PURE__ */ formOf(definition);
