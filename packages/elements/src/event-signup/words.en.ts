import { eventWords } from './event-words.en.ts';
import type { Words } from './words.id.ts';

/** What the sign-up form says, in English. */
export const words: Words = {
  ...eventWords,

  loading: 'Loading the event…',

  back: 'All events',

  organizer: 'Organiser',
  when: 'When',
  where: 'Where',
  map: 'See map',
  seatsLabel: 'Seats',
  bring: 'What to bring',
  cost: 'Cost',
  spoken: 'Language',
  access: 'Access and help at the place',
  contactOrganizer: 'Contact the organiser',
  closesAt: (moment) => `Sign-up closes on ${moment}.`,
  allSessions: 'One sign-up is for all the days above.',

  notOpenYet: (moment) => `Sign-up has not opened yet. The form opens on ${moment}. Please come back then.`,
  isClosed: (moment) =>
    `Sign-up closed on ${moment}. If you would still like to come, contact the organiser.`,
  isCancelled: 'The organiser has cancelled this event. Nobody can sign up.',
  isPast: 'This event is over.',
  isFull: 'All seats are taken, and this event has no waiting list.',

  formTitle: 'Sign-up form',
  waitingTitle: 'Waiting-list form',
  waitingIntro:
    'All seats are taken. You can still join the waiting list: when somebody cancels, the seat goes to the next in line.',
  allRequired: 'Everything must be filled in, except what is marked “optional”.',
  optional: 'optional',
  nameLabel: 'Your name',
  nameHint: 'The name people call you by. No identity number is needed.',
  contactKind: 'How to reach you',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  whatsappLabel: 'WhatsApp number',
  emailLabel: 'E-mail address',
  whatsappHint: 'Example: 0812 3456 7890',
  emailHint: 'Example: name@example.com',
  sessionLabel: 'Choose when you will come',
  needLabel: 'Special needs',
  needHint: 'For example a wheelchair, a sign-language interpreter, or a place to breastfeed.',
  choose: 'Choose…',
  yes: 'Yes',
  no: 'No',
  purpose: (text) => `What for: ${text}`,
  consentTitle: 'Your data and your consent',
  consentBox: 'I agree',
  keptFor: (days) => `Your data is deleted ${days} days after the event.`,
  toReview: 'Continue and check',
  sending: 'Sending…',
  summaryTitle: 'Something needs correcting',
  sendFailed: 'Your sign-up has not been sent yet',
  sendFailedDetail:
    'The part of the form that sends has not been loaded. What you typed is kept. Check your internet connection, then try again.',

  receiptUnknown: 'Receipt link not recognised',
  receiptUnknownDetail: 'This link is mistyped, or its data has been deleted.',
};
