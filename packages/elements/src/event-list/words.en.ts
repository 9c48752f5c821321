import { eventWords } from '../event-signup/event-words.en.ts';
import type { Words } from './words.id.ts';

/** What the list of events says, in English. */
export const words: Words = {
  ...eventWords,
  title: 'Coming events',
  loading: 'Loading the list of events…',
  loaded: (count) => (count === '1' ? '1 event.' : `${count} events.`),
  empty: 'No event has been announced here yet. Please look again later.',
  signUp: 'See and sign up',
  details: 'See details',
  close: 'Close details',
  calendar: 'All these events as a calendar (.ics)',
  calendarHint: 'Download it, or copy its address into a calendar app to stay up to date.',
  fullPage: 'Open the full page to save them to a calendar',
  cannotOpen: 'The form cannot be opened yet',
};
