import type { WayfindingWords } from './wayfinding-words.id.ts';

/** What is said where there is no form to fill in, in English. */
export const wayfindingWords: WayfindingWords = {
  chooseTitle: 'Sign up for an event',
  chooseIntro: 'Choose the event you would like to join.',
  chooseNone: 'No event is open for sign-up yet. Please look again later.',
  chooseOthers: 'Other events open for sign-up',
  unknownTitle: 'Event not found',
  unknownDetail: 'This event does not exist or has been removed.',

  back: 'All events',

  notOpenYet: (moment) => `Sign-up has not opened yet. The form opens on ${moment}. Please come back then.`,
  isClosed: (moment) =>
    `Sign-up closed on ${moment}. If you would still like to come, contact the organiser.`,
  isCancelled: 'The organiser has cancelled this event. Nobody can sign up.',
  isPast: 'This event is over.',
  isFull: 'All seats are taken, and this event has no waiting list.',

  receiptUnknown: 'Receipt link not recognised',
  receiptUnknownDetail: 'This link is mistyped, or its data has been deleted.',
  receiptLost: 'Have you lost the link? Ask on the page for requests about my data',
};
