import { general } from '@payung/rules/messages/general/en';
import type { Words } from './words.id.ts';

/** What the calculator itself says in English. */
export const words: Words = {
  general,
  result: 'Result',
  answerFirst: 'To see the result, please answer:',
  correct: 'Some answers need to be corrected:',
  disclaimer: 'An estimate, not an official site of BPJS Ketenagakerjaan.',
  example: (value) => `for example ${value}`,
  choose: 'Choose …',
  remove: (item) => `Remove ${item.toLowerCase()}`,
  removed: (item) => `${item} removed.`,
  mostItems: (most) => `${most} at most.`,
  reset: 'Clear the answers',
  undo: 'Undo',
  wasReset: 'All answers were cleared.',
  wasRestored: 'One step was taken back.',
  noSuchCalculation: (name) => `There is no calculation “${name}” here. Please choose another one.`,
  failed: 'The calculator could not be loaded. Please check your connection.',
  retry: 'Try again',
};
