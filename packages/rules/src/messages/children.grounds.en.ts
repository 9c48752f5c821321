import type { ChildParameterId } from '../scholarship/codes.ts';
import { childYears } from './child-years.ts';
import type { LineRule } from './words.ts';

const levels = {
  kindergarten: 'kindergarten',
  primary: 'primary',
  junior: 'junior secondary',
  senior: 'senior secondary',
  university: 'university',
};

/** The rule behind the line of one child. */
export const childRule: LineRule = (line, figures) =>
  line.unit === 'once'
    ? `${figures.value('scholarship.once')} once for one child.`
    : `The sum of every school year still to come: ${childYears(line.id, levels, figures)}. Paid once a year.`;

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
