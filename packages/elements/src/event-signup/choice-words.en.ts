import type { ChoiceWords } from './choice-words.id.ts';

/** What is said where people choose among events, in English. */
export const choiceWords: ChoiceWords = {
  chooseTitle: 'Sign up for an event',
  chooseIntro: 'Choose the event you would like to join.',
  chooseNone: 'No event is open for sign-up yet. Please look again later.',
  chooseOthers: 'Other events open for sign-up',
  unknownTitle: 'Event not found',
  unknownDetail: 'This event does not exist or has been removed.',
};
