import type { ChildQuestion } from '../scholarship/codes.ts';
import type { QuestionWords } from './words.ts';

const levels = {
  kindergarten: 'Kindergarten',
  primary: 'Primary school',
  junior: 'Junior secondary school',
  senior: 'Senior secondary school',
  university: 'University or training',
};

/** The English words for the children, the same wherever scholarships are paid. */
export const childQuestions: Readonly<Record<ChildQuestion, QuestionWords>> = {
  children: {
    label: 'Children who go to school or will',
    hint: 'In order: the one to be paid first at the top. May be left empty.',
    item: (number) => `Child ${number}`,
    add: 'Add a child',
  },
  'children.level': { label: 'School now, or the first one to come', choices: levels },
  'children.yearsLeft': { label: 'How many more years there?' },
  'children.until': { label: 'Will study up to', choices: levels },
  'children.universityYears': { label: 'Years at university' },
  'children.age': {
    label: 'Age of the child (may be left empty)',
    hint: 'Without an age the age limit is not applied.',
    example: '7',
  },
  'children.startsInYears': { label: 'Years until school starts', hint: 'Enter 0 if already at school.' },
  'children.marriedOrWorking': { label: 'Married or working?' },
  childrenAlreadyPaid: { label: 'How many of the children already have this scholarship?' },
};
