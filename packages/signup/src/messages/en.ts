import type { RefusalCode } from '../problem-document.ts';
import type { FieldProblemWords } from '../problems.ts';

/** What is wrong with a field, in English. */
export const fieldProblems: FieldProblemWords = {
  required: () => 'This must be filled in.',
  'not-text': () => 'Fill this in with text.',
  'too-short': (limit) => `Too short. Write at least ${limit} characters.`,
  'too-long': (limit) => `Too long. Write at most ${limit} characters.`,
  phone: () => 'This is not an Indonesian mobile number. Example: 0812 3456 7890.',
  email: () => 'This e-mail address is not complete. Example: name@example.com.',
  'not-a-number': () => 'Fill this in with a number, such as 3.',
  'not-whole': () => 'Use a whole number.',
  'too-small': (limit) => `The smallest number is ${limit}.`,
  'too-large': (limit) => `The largest number is ${limit}.`,
  'unknown-choice': () => 'Choose one of the answers offered.',
  'not-yes-or-no': () => 'Choose yes or no.',
  'unknown-session': () => 'Choose one of the times in the list.',
  'consent-required': () => 'Tick the consent box so that the sign-up can be sent.',
  'consent-version': () => 'The consent wording has been updated. Reload this page and read it again.',
  'unknown-field': () => 'The form of this event has no such part.',
  'not-an-object': () => 'The shape of what was sent is not recognised.',
  'consent:required': () => 'Tick the consent box so that the sign-up can be sent.',
  'name:required': () => 'Write your name.',
  'name:too-short': () => 'Write your name, at least two letters.',
  'contact:required': () => 'Write your WhatsApp number or e-mail address.',
  'contact.value:required': () => 'Write your WhatsApp number or e-mail address.',
  'contact.kind:required': () => 'Choose how to reach you: WhatsApp or e-mail.',
  'session:required': () => 'Choose the time you will come.',
};

/** Why the server refused, in English: a heading, and what to do now. */
export const refusals: Readonly<Record<RefusalCode, { readonly title: string; readonly detail: string }>> = {
  'not-found': { title: 'Page not found', detail: 'There is nothing at this address.' },
  'method-not-allowed': {
    title: 'Not served this way',
    detail: 'This address exists but does not answer this kind of request.',
  },
  'not-json': {
    title: 'What was sent cannot be read',
    detail: 'Send the form as JSON with the type application/json.',
  },
  'body-too-large': { title: 'Too much was sent', detail: 'A form may be at most 64 KB.' },
  'idempotency-key-missing': {
    title: 'The sending key is missing',
    detail: 'Add the header Idempotency-Key with 8 to 100 letters, digits, underscores or hyphens.',
  },
  'idempotency-key-reused': {
    title: 'The sending key was used before',
    detail: 'This key belongs to another sign-up. Reload the form and send it again.',
  },
  'signup-invalid': {
    title: 'Something needs correcting',
    detail: 'Check the marked parts and send again.',
  },
  'event-unknown': {
    title: 'Event not found',
    detail: 'This event does not exist or has been removed. See the list of events.',
  },
  'event-invalid': {
    title: 'Something about this event needs mending',
    detail: 'Look at the parts that are named, then send it again.',
  },
  'event-changed': {
    title: 'This event has changed',
    detail: 'It was changed since you read it. Read it again, and send the change with the new ETag.',
  },
  'event-not-open-yet': {
    title: 'Sign-up has not opened yet',
    detail: 'Try again once sign-up is open.',
  },
  'event-closed': {
    title: 'Sign-up has closed',
    detail: 'Contact the organiser if you would still like to come.',
  },
  'event-cancelled': { title: 'Event cancelled', detail: 'This event will not take place.' },
  'event-past': { title: 'The event is over', detail: 'This event has ended. See other events.' },
  'event-full': { title: 'The event is full', detail: 'All seats are taken. See other events.' },
  'session-full': {
    title: 'This time is full',
    detail: 'All seats at this time are taken. Choose another time.',
  },
  'signup-unknown': {
    title: 'Sign-up not found',
    detail: 'This link is not recognised, or its data has been deleted.',
  },
  'signup-cancelled': {
    title: 'This sign-up was cancelled',
    detail: 'A cancelled sign-up cannot be changed. Sign up again if you would still like to come.',
  },
  'signup-without-seat': {
    title: 'No seat with this sign-up',
    detail: 'This person is on the waiting list or has cancelled. Give them a seat first.',
  },
  'request-unknown': {
    title: 'Request not found',
    detail: 'There is no request with this number for your events. Look at the list of requests.',
  },
  'key-refused': {
    title: 'The key is not accepted',
    detail: 'The organiser key is missing, wrong or revoked. Send it as: Authorization: Bearer KEY.',
  },
  'scope-missing': {
    title: 'This key may not do that',
    detail: 'Ask whoever runs the server for a key with this right.',
  },
  'form-token-needed': {
    title: 'This form has been open for too long',
    detail: 'Reload this page and send again.',
  },
  'form-too-fast': {
    title: 'The form was sent too quickly',
    detail: 'Wait a few seconds and send again. What you typed is kept.',
  },
  'form-automated': {
    title: 'This looks as if a program had sent it',
    detail: 'A part that nobody sees was filled in. Reload this page and fill it in without a program.',
  },
  'host-not-listed': {
    title: 'This event takes no sign-ups from this page',
    detail:
      'The organiser takes sign-ups from certain pages only. Open the page of the event on the Payung site.',
  },
  'too-many-requests': {
    title: 'Too many at once',
    detail:
      'Many sign-ups come from this connection or for this event just now. Wait a moment and send again; what you typed is kept.',
  },
  'request-too-slow': {
    title: 'The form got lost on the way',
    detail:
      'The connection was too slow or broke before everything had arrived. Send again; what you typed is kept.',
  },
  busy: { title: 'Very busy just now', detail: 'Wait a moment and send again. What you typed is kept.' },
  'storage-full': {
    title: 'Sign-ups cannot be kept just now',
    detail:
      'The disk of the server is full, and who runs it has to make room. Sign-ups that have a code are safe. Try again later; sending again does not make a second sign-up.',
  },
  internal: {
    title: 'Something went wrong on our side',
    detail: 'Try again in a while. Sending again does not make a second sign-up.',
  },
};
