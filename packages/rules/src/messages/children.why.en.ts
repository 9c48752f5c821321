import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { LineName, Sentence } from './words.ts';

/** The line of one child. */
export const childLine: LineName = (number) => `Scholarship, child ${number}`;

/** Why a child is not paid, or not for every year. */
export const childReasons: Readonly<Record<ScholarshipNames['reason'], Sentence>> = {
  'scholarship-child-excluded': 'A child who is married or working gets no scholarship.',
  'scholarship-age-limit': ({ value }) =>
    `A scholarship ends when the child is ${value('scholarship.age')} old.`,
  'scholarship-child-limit': ({ value }) =>
    `Scholarships are for ${value('scholarship.children')} of one participant at most.`,
};

/** What to know beside any scholarship. */
export const childNotices: Readonly<Record<ScholarshipNames['notice'], Sentence>> = {
  'scholarship-estimate': ({ result }) =>
    result.lines.some(({ id, unit }) => unit === 'once' && id.startsWith('scholarship.'))
      ? 'Scholarships are an estimate: they are paid once only, not every year.'
      : 'Scholarships are an estimate: they are paid every year on proof of schooling.',
};
