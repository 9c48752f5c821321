import type { GeneralWords } from './words.ts';

/** The English words that all calculations share. */
export const general: GeneralWords = {
  yes: 'Yes',
  no: 'No',
  measures: {
    rupiah: (value) => `Rp${value}`,
    percent: (value) => `${value}%`,
    'percent-paid': (value) => `${value}% of the normal dues`,
    days: (value) => `${value} ${value === '1' ? 'day' : 'days'}`,
    months: (value) => `${value} ${value === '1' ? 'month' : 'months'}`,
    years: (value) => `${value} ${value === '1' ? 'year' : 'years'}`,
    people: (value) => `${value} ${value === '1' ? 'person' : 'people'}`,
    children: (value) => `${value} ${value === '1' ? 'child' : 'children'}`,
    claims: (value) => `${value} ${value === '1' ? 'claim' : 'claims'}`,
    rule: () => 'applies',
    table: () => 'table',
  },
  problems: {
    type: (_, example) => `Enter a number only${example && `, for example ${example}`}.`,
    'not-a-choice': () => 'Choose one of the answers.',
    'not-whole': (_, example) => `Enter a whole number${example && `, for example ${example}`}.`,
    'too-precise': () => 'Use four decimals at most.',
    'too-small': (limit) => `Too small. Enter ${limit} or more.`,
    'too-large': (limit) => `Too large. Enter ${limit} or less.`,
    'not-a-date': () => 'This day is not in the calendar.',
    'too-early': (limit) => `Too early. Choose ${limit} or later.`,
    'too-late': (limit) => `Too late. Choose ${limit} or earlier.`,
    'too-few': (limit) => `Enter ${limit} or more.`,
    'too-many': (limit) => `Enter ${limit} or fewer.`,
    required: () => 'Please fill this in.',
  },
};
