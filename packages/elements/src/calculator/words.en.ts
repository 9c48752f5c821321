import type { OwnWords } from './words.id.ts';

/** What the calculator itself says in English. */
export const words: OwnWords = {
  result: 'Result',
  answerFirst: 'To see the result, please answer:',
  correct: 'Some answers need to be corrected:',
  counting: 'Working it out …',
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
