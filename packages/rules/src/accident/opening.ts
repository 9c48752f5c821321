import { formOf } from '../core/form.ts';
import { claim, costs, course, segment } from './first-questions.ts';

/** What stands there before anything is answered; all else comes with what answers, because this form is the longest. */
export const form = /* @__PURE__ */ formOf({
  id: 'accident',
  since: '2015-07-01',
  questions: [segment, ...course, ...costs, ...claim],
  isOpening: true,
});
