import type { ChoiceWords } from './choice-words.id.ts';

/** The words of the choice among programmes, in English. */
export const choiceWords: ChoiceWords = {
  choose: 'Choose a programme',
  find: 'Which protection fits me?',
  unknown: (code) => `There is no programme “${code}” here yet. Please choose another one.`,
};
