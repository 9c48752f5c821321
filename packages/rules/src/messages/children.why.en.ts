import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { ChildParameterId } from '../scholarship/codes.ts';
import type { LineName, LineRule, Sentence } from './words.ts';

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
  'scholarship-estimate': 'Scholarships are an estimate: they are paid every year on proof of schooling.',
};

/** The rule behind the line of one child. */
export const childRule: LineRule = (line, { value }) =>
  line.unit === 'once'
    ? `${value('scholarship.once')} once for one child.`
    : 'The sum of every school year still to come. Paid once a year.';

/** The parameters of scholarships. */
export const childParameters: Readonly<Record<ChildParameterId, string>> = {
  'scholarship.children': 'Children who are paid for',
  'scholarship.once': 'Scholarship paid once',
  'scholarship.age': 'Age limit of the scholarship',
  'scholarship.kindergarten': 'Kindergarten, a year',
  'scholarship.primary': 'Primary school, a year',
  'scholarship.junior': 'Junior secondary school, a year',
  'scholarship.senior': 'Senior secondary school, a year',
  'scholarship.university': 'University, a year',
};
