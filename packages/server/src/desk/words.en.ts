import type { DeskWords } from './words.id.ts';

/** What the organiser pages say, in English. */
export const words: DeskWords = {
  desk: 'Organiser desk',
  skip: 'Skip to content',
  signOut: 'Sign out',
  otherLanguage: 'Baca dalam bahasa Indonesia',
  signedInAs: (organizer) => `Signed in as ${organizer}`,
  everyOrganizer: 'Signed in for every organiser',
  toEvents: 'All events',
  tabsLabel: 'Pages of this event',
  otherOrigin: {
    title: 'Not accepted',
    detail: 'This came from another site and was not carried out. Open the page here and do it again.',
  },
  news: {
    signedOut: 'You are signed out.',
  },
  signIn: {
    title: 'Sign in as an organiser',
    lead: 'Here you see who signed up for your events, note who has come, and change events.',
    key: 'Organiser key',
    keyHint: 'Paste the key that the operator gave you. It begins with payung_',
    send: 'Sign in',
    alreadyIn: 'Already signed in?',
    openAgain: 'Open the page again',
    noKey:
      'No key yet? Ask the person who runs this server, who makes one with npm run payung-server -- key create --organizer name.',
    problems: {
      wrongKey: 'This key is unknown or revoked. Check that all of it was copied.',
      tooManyTries: 'Too many tries. Wait a minute, then try again.',
      sessionOver: 'Please sign in again. What you just sent was not kept.',
    },
  },
  statuses: {
    open: 'Open',
    full: 'Full',
    'waiting-list': 'Full, with a waiting list',
    'not-open-yet': 'Not open yet',
    closed: 'Closed',
    cancelled: 'Cancelled',
    past: 'Over',
  },
  eventList: {
    title: 'Your events',
    none: 'No events yet.',
    past: 'Over',
    sample: 'Sample',
    moreSessions: (count) => `and ${count} more times`,
    seats: (taken, capacity) => `${taken} of ${capacity} seats taken`,
    waiting: (count) => `${count} waiting`,
  },
  tabs: {
    attendees: 'Sign-ups',
  },
  attendees: {
    count: (count) => `${count} sign-ups`,
  },
};
