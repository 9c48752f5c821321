import type { EventWords } from './event-words.id.ts';

/** The same in English. */
export const eventWords: EventWords = {
  sample: 'Sample',
  sampleNote: 'Only a sample event. Signing up commits nobody to anything.',
  zones: { 'Asia/Jakarta': 'WIB (UTC+7)', 'Asia/Makassar': 'WITA (UTC+8)', 'Asia/Jayapura': 'WIT (UTC+9)' },
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  hours: (start, end, zone) => `${start}–${end} ${zone}`,
  moment: (day, hour, zone) => `${day} at ${hour} ${zone}`,
  timesToChoose: (count) => `choice of ${count} times`,
  seats: (count) => `${count} ${count === '1' ? 'seat' : 'seats'} left`,
  lastSeats: (count) => `Only ${count} ${count === '1' ? 'seat' : 'seats'} left`,
  full: 'Full',
  waitingOpen: 'Full, waiting list open',
  waitingCount: (count) => `Full, waiting list open (${count} waiting)`,
  opensAt: (moment) => `Sign-up opens on ${moment}`,
  closed: 'Sign-up has closed',
  cancelled: 'Cancelled',
  past: 'Over',
  loadFailed: 'No connection to the sign-up server yet',
  loadFailedDetail: 'Check your internet connection, then try again.',
  offlineDetail: 'You are offline. Connect, then try again.',
  blockedDetail: (origin) =>
    `This page allows no connection to ${origin}. Its owner must add it to connect-src.`,
  busy: { title: 'Very busy just now', detail: 'Try again in a while.' },
  internal: { title: 'Something went wrong on our side', detail: 'Try again in a while.' },
  retry: 'Try again',
  waitSeconds: (seconds) => `Try again in ${seconds} seconds.`,
  waitMinutes: (minutes) => `Try again in ${minutes} minutes.`,
};
