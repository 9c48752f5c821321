import type { LetterWords } from './letters.id.ts';

/** What people are told by e-mail and WhatsApp, in English. The words in braces are the same in both languages. */
export const letters: LetterWords = {
  texts: {
    receipt: `Hello {nama},

We have your sign-up: {acara}.

When: {waktu}
Where: {lokasi}
Map: {peta}
Receipt code: {kode}

Please bring: {bawa}
Say the code when you arrive.

Not coming after all? Please cancel, so that somebody else can have the seat.

{penyelenggara}`,
    waiting: `Hello {nama},

{acara} is full. You are on the waiting list.

Your place: {urutan}
When: {waktu}
Where: {lokasi}
Receipt code: {kode}

If a seat becomes free, it is yours at once and we will tell you. You need not sign up again.

{penyelenggara}`,
    promotion: `Hello {nama},

Good news: there is now a seat for you at {acara}. You need not sign up again.

When: {waktu}
Where: {lokasi}
Map: {peta}
Receipt code: {kode}

Please bring: {bawa}

You cannot come? Please cancel, so that somebody else can have the seat.

{penyelenggara}`,
    reminder: `Hello {nama},

A reminder: {acara} is soon.

When: {waktu}
Where: {lokasi}
Map: {peta}
Receipt code: {kode}

Please bring: {bawa}

Not coming after all? Please cancel, so that somebody else can have the seat.

{penyelenggara}`,
    change: `Hello {nama},

The time or place of {acara} has changed. From now on:

When: {waktu}
Where: {lokasi}
Map: {peta}
Your place on the waiting list: {urutan}
Receipt code: {kode}

Your sign-up still holds. Questions: {kontak}

{penyelenggara}`,
    'event-cancelled': `Hello {nama},

We are sorry, this event is cancelled: {acara}.

It was planned for: {waktu}
Where: {lokasi}

You need not come. Questions: {kontak}

{penyelenggara}`,
    'signup-cancelled': `Hello {nama},

Your sign-up for {acara} is cancelled. The receipt code {kode} no longer counts.

Questions: {kontak}

{penyelenggara}`,
  },
  subjects: {
    receipt: (event) => `Signed up: ${event}`,
    waiting: (event) => `You are on the waiting list: ${event}`,
    promotion: (event) => `There is a seat for you: ${event}`,
    reminder: (event) => `Reminder: ${event}`,
    change: (event) => `New time or place: ${event}`,
    'event-cancelled': (event) => `Event cancelled: ${event}`,
    'signup-cancelled': (event) => `Sign-up cancelled: ${event}`,
  },
  sample: 'sample',
  link: (address) => `See, correct, cancel or delete your sign-up:
${address}
This link is only for you. Whoever has it can cancel or delete your sign-up, so please do not share it.`,
  request: (address) => `Have you lost your link, or is there anything else about your data?
${address}`,
  stopReminders: (address) => `To get no more reminders:
${address}`,
  whyYou:
    'This message was sent automatically because this e-mail address was used to sign up. It was not you? Simply ignore it.',
  unofficial: 'Payung is independent and not an official site of BPJS Ketenagakerjaan.',
  stopPage: {
    title: 'Stop reminders',
    ask: 'We will send no more reminders for this event. Important news still comes, for example if the place changes or the event is cancelled.',
    stop: 'Send no reminders',
    done: 'All right, we will send no more reminders for this event.',
    unknown: 'This sign-up is no longer there, so no reminder is sent.',
    notYetTitle: 'Reminders are not stopped yet',
    notYet: 'Sorry, something is wrong on our side. Wait a moment, then press this button again.',
  },
};
