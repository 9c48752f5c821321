import type { Operation } from './operation.ts';
import type { Json } from './schemas.ts';

const inPath = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const inQuery = (name: string, description: string, schema: Json = { type: 'string' }): Json => ({
  name,
  in: 'query',
  description,
  schema,
});

const id = inPath('id', 'The event.');
const secret = inPath('secret', 'The secret of a receipt: who has it may see and change this sign-up.');
const filter = [
  inQuery('region', 'Four-digit code of a regency or city, or the two digits of a province.'),
  inQuery('organizer', 'Key of a kind of organiser, such as `branch`.'),
];
const lang = inQuery('lang', 'Else the language of `Accept-Language`.', { enum: ['id', 'en'] });
const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made once for one sign-up and sent with every retry: the same key never takes a second seat.',
  schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
};
const longIdempotencyKey: Json = {
  ...idempotencyKey,
  description: 'The key of the sign-up, at least 32 characters long: shorter ones could be guessed.',
  schema: { type: 'string', pattern: '^[\\w-]{32,100}$' },
};

const unchanged = { description: 'As in `If-None-Match`.' };
const calendar = { description: 'An iCalendar file.', type: 'text/calendar; charset=utf-8' };
const receipt = { description: 'The receipt as it stands now.', schema: 'Receipt' };

/** Everything that anyone may ask, by path and method. */
export const publicOperations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/api/events': {
    get: {
      id: 'listEvents',
      summary: 'Events, the earliest first.',
      parameters: filter,
      answers: { 200: { description: 'Events without their forms.', schema: 'EventList' }, 304: unchanged },
      refusals: [],
    },
  },
  '/api/events/calendar.ics': {
    get: {
      id: 'eventsCalendar',
      summary: 'Events as a calendar to subscribe to.',
      parameters: [...filter, lang],
      answers: { 200: calendar, 304: unchanged },
      refusals: [],
    },
  },
  '/api/events/{id}': {
    get: {
      id: 'readEvent',
      summary: 'One event with its form and its free seats.',
      parameters: [id],
      answers: { 200: { description: 'The event.', schema: 'EventDetail' }, 304: unchanged },
      refusals: ['event-unknown'],
    },
  },
  '/api/events/{id}/calendar.ics': {
    get: {
      id: 'eventCalendar',
      summary: 'The sessions of one event.',
      parameters: [id, lang],
      answers: { 200: calendar, 304: unchanged },
      refusals: ['event-unknown'],
    },
  },
  '/api/events/{id}/signups': {
    post: {
      id: 'signUp',
      summary: 'Takes a seat, or a place on the waiting list where the event has one.',
      parameters: [id, idempotencyKey],
      body: 'SignupBody',
      answers: {
        201: { description: 'Kept now.', schema: 'Receipt' },
        200: { description: 'Kept before, with the same key and body.', schema: 'Receipt' },
      },
      refusals: [
        'too-many-requests',
        'idempotency-key-missing',
        'idempotency-key-reused',
        'signup-invalid',
        'signup-cancelled',
        'event-unknown',
        'event-not-open-yet',
        'event-closed',
        'event-cancelled',
        'event-past',
        'event-full',
        'session-full',
        'form-token-needed',
        'form-too-fast',
        'form-automated',
        'host-not-listed',
      ],
    },
    delete: {
      id: 'withdraw',
      summary:
        'Takes back a sign-up whose receipt never came: what is kept under the key is forgotten at once, and refused when it comes later.',
      parameters: [id, longIdempotencyKey],
      answers: { 204: { description: 'Nothing is kept under this key.' } },
      refusals: ['too-many-requests', 'idempotency-key-missing'],
    },
  },
  '/api/events/{id}/form-token': {
    post: {
      id: 'askFormToken',
      summary:
        'A token for the form of an event on the page that asks, by its `Origin`; a frame without one shows the token it has.',
      parameters: [id],
      body: 'FormTokenRequest',
      answers: { 200: { description: 'Good for two hours.', schema: 'FormToken' } },
      refusals: ['event-unknown', 'host-not-listed'],
    },
  },
  '/api/signups/{secret}': {
    get: {
      id: 'readSignup',
      summary: 'A sign-up as it stands.',
      parameters: [secret],
      answers: { 200: receipt },
      refusals: ['signup-unknown'],
    },
    patch: {
      id: 'changeSignup',
      summary: 'Corrects a sign-up, or moves it to another session where a seat is free.',
      parameters: [secret],
      body: 'SignupChange',
      answers: { 200: receipt },
      refusals: [
        'too-many-requests',
        'signup-invalid',
        'signup-unknown',
        'signup-cancelled',
        'event-past',
        'event-cancelled',
        'session-full',
      ],
    },
    delete: {
      id: 'cancelSignup',
      summary: 'Cancels: the seat goes to who waits longest. A second time changes nothing.',
      parameters: [secret],
      answers: { 200: receipt },
      refusals: ['signup-unknown'],
    },
  },
  '/api/signups/{secret}/data': {
    get: {
      id: 'readOwnData',
      summary: 'All that is kept about the person.',
      parameters: [secret],
      answers: { 200: { description: 'The data.', schema: 'KeptData' } },
      refusals: ['signup-unknown'],
    },
    delete: {
      id: 'eraseOwnData',
      summary: 'Forgets the person at once; the seat is given back.',
      parameters: [secret],
      answers: { 204: { description: 'Forgotten.' } },
      refusals: ['signup-unknown'],
    },
  },
  '/api/signups/{secret}/consent': {
    delete: {
      id: 'withdrawConsent',
      summary:
        'Takes the consent back: the person is forgotten at once, the seat is given back, and the act is noted.',
      parameters: [secret],
      answers: { 200: { description: 'Done.', schema: 'RequestReceipt' } },
      refusals: ['signup-unknown'],
    },
  },
  '/api/signups/{secret}/requests': {
    post: {
      id: 'askWithLink',
      summary: 'Asks the organiser for something about the data that cannot be done here, within 3x24 hours.',
      parameters: [secret],
      body: 'LinkedRequest',
      answers: { 201: { description: 'Noted, with its clock.', schema: 'RequestReceipt' } },
      refusals: ['signup-invalid', 'too-many-requests', 'signup-unknown'],
    },
  },
  '/api/events/{id}/requests': {
    post: {
      id: 'askWithoutLink',
      summary: 'The same for who has lost the link; the answer does not tell whether the person is known.',
      parameters: [id],
      body: 'DataRequest',
      answers: { 201: { description: 'Noted, with its clock.', schema: 'RequestReceipt' } },
      refusals: ['signup-invalid', 'too-many-requests', 'event-unknown'],
    },
  },
  '/api/signups/{secret}/calendar.ics': {
    get: {
      id: 'signupCalendar',
      summary: 'The sessions of one sign-up.',
      parameters: [secret, lang],
      answers: { 200: calendar },
      refusals: ['signup-unknown'],
    },
  },
  '/api/openapi.json': {
    get: {
      id: 'readDescription',
      summary: 'This document.',
      answers: { 200: { description: 'OpenAPI 3.1.', schema: 'Description' }, 304: unchanged },
      refusals: [],
    },
  },
};
