import { integer } from '../core/question.ts';
import type { Asked, QuestionRule } from '../core/question.ts';

/** The question for the days of late payment. */
export function lateDaysQuestion(when?: (asked: Asked) => boolean): QuestionRule {
  return integer('paidLateDays', { min: 0, max: 365, default: 0, unit: 'days' }, when && { when });
}
