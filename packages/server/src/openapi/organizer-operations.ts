import type { Operation } from './operation.ts';
import type { Json } from './schemas.ts';

const text = { type: 'string' };
const id: Json = { name: 'id', in: 'path', required: true, description: 'The event.', schema: text };
const code: Json = {
  name: 'code',
  in: 'path',
  required: true,
  description: 'The receipt code.',
  schema: text,
};
const requestNumber: Json = { ...id, description: 'The number of the request.' };
const filter: readonly Json[] = [
  { name: 'status', in: 'query', schema: { enum: ['confirmed', 'waiting', 'cancelled'] } },
  { name: 'session', in: 'query', schema: text },
  { name: 'search', in: 'query', description: 'In name, contact and code.', schema: text },
];
const security = [{ organizerKey: [] }];
const refused = ['key-refused', 'scope-missing'] as const;
const attendee = { description: 'The sign-up as it stands now.', schema: 'Attendee' };

const announced = {
  description: 'The event as it is announced, with what is not published.',
  schema: 'Announcement',
  headers: { ETag: { required: true, description: 'Names this state of the event.', schema: text } },
};

/** What an organiser may ask with a key, by path and method. */
export const organizerOperations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/api/organizer/events': {
    get: {
      id: 'listOwnEvents',
      summary: 'The events of the organiser, with the numbers of sign-ups. Scope `read`.',
      answers: { 200: { description: 'Events.', schema: 'OwnEventList' } },
      refusals: refused,
      security,
    },
  },
  '/api/organizer/events/{id}': {
    get: {
      id: 'readOwnEvent',
      summary: 'An event with everything that can be changed of it. Scope `read`.',
      parameters: [id],
      answers: { 200: announced },
      refusals: [...refused, 'event-unknown'],
      security,
    },
    patch: {
      id: 'changeEvent',
      summary:
        'Changes the parts that the body names, each as a whole; `null` takes away a map, held-back seats or the list of sites. People are told of another time or place. Scope `edit`.',
      parameters: [
        id,
        {
          name: 'If-Match',
          in: 'header',
          description: 'The ETag of the event that was read: what was saved since is not overwritten.',
          schema: text,
        },
        {
          name: 'seats',
          in: 'query',
          description: 'Saves it although fewer seats than are taken remain; nobody is dropped.',
          schema: { enum: ['fewer'] },
        },
      ],
      body: 'EventChange',
      answers: { 200: announced },
      refusals: [...refused, 'event-unknown', 'event-changed', 'event-invalid'],
      security,
    },
  },
  '/api/organizer/events/{id}/signups': {
    get: {
      id: 'listSignups',
      summary: 'Who has signed up, in the order in which they came. Scope `read`.',
      parameters: [id, ...filter],
      answers: { 200: { description: 'Sign-ups.', schema: 'AttendeeList' } },
      refusals: [...refused, 'event-unknown'],
      security,
    },
  },
  '/api/organizer/events/{id}/signups.csv': {
    get: {
      id: 'exportSignups',
      summary: 'The same as CSV, in which nothing runs as a formula. Scope `export`.',
      parameters: [id, ...filter],
      answers: { 200: { description: 'A table.', type: 'text/csv; charset=utf-8' } },
      refusals: [...refused, 'event-unknown'],
      security,
    },
  },
  '/api/organizer/signups/{code}/promote': {
    post: {
      id: 'promoteSignup',
      summary: 'Gives somebody who waits a free seat, or with `seat=add` one that is added. Scope `promote`.',
      parameters: [code, { name: 'seat', in: 'query', schema: { enum: ['add'] } }],
      answers: { 200: attendee },
      refusals: [...refused, 'signup-unknown', 'signup-cancelled', 'event-full'],
      security,
    },
  },
  '/api/organizer/signups/{code}/check-in': {
    put: {
      id: 'checkIn',
      summary: 'Notes that somebody has come; said again, the first moment stays. Scope `check-in`.',
      parameters: [code],
      answers: { 200: attendee },
      refusals: [...refused, 'signup-unknown', 'signup-without-seat'],
      security,
    },
    delete: {
      id: 'undoCheckIn',
      summary: 'Takes that back. Scope `check-in`.',
      parameters: [code],
      answers: { 200: attendee },
      refusals: [...refused, 'signup-unknown', 'signup-without-seat'],
      security,
    },
  },
  '/api/organizer/signups/{code}/data': {
    delete: {
      id: 'eraseForPerson',
      summary:
        'Forgets a person who asked the organiser for it: at once, with the seat given back, and the act is noted. Scope `privacy`.',
      parameters: [code],
      answers: { 200: { description: 'Done.', schema: 'RequestReceipt' } },
      refusals: [...refused, 'signup-unknown'],
      security,
    },
  },
  '/api/organizer/requests': {
    get: {
      id: 'listRequests',
      summary:
        'What people ask about their data, those that wait first by the end of their 3x24 hours. Scope `privacy`.',
      answers: { 200: { description: 'Requests.', schema: 'RequestList' } },
      refusals: refused,
      security,
    },
  },
  '/api/organizer/events/{id}/requests': {
    post: {
      id: 'recordRequest',
      summary: 'Writes down a request that came by another way. Scope `privacy`.',
      parameters: [
        id,
        {
          name: 'received',
          in: 'query',
          description: 'ISO moment at which it came; else now.',
          schema: { type: 'string', format: 'date-time' },
        },
      ],
      body: 'DataRequest',
      answers: { 201: { description: 'Noted, with its clock.', schema: 'RequestReceipt' } },
      refusals: [...refused, 'event-unknown', 'signup-invalid'],
      security,
    },
  },
  '/api/organizer/requests/{id}/done': {
    post: {
      id: 'settleRequest',
      summary: 'Notes that a request is done; said again, the first moment stays. Scope `privacy`.',
      parameters: [requestNumber],
      answers: { 200: { description: 'The request.', schema: 'OrganizerRequest' } },
      refusals: [...refused, 'request-unknown'],
      security,
    },
  },
  '/api/organizer/requests/{id}/declined': {
    post: {
      id: 'declineRequest',
      summary: 'Notes that a request was declined; the organiser tells the person why. Scope `privacy`.',
      parameters: [requestNumber],
      answers: { 200: { description: 'The request.', schema: 'OrganizerRequest' } },
      refusals: [...refused, 'request-unknown'],
      security,
    },
  },
  '/api/organizer/register': {
    get: {
      id: 'readRegister',
      summary: 'The register of processing in words, with what own events ask. Scope `privacy`.',
      parameters: [{ name: 'lang', in: 'query', schema: { enum: ['id', 'en'] } }],
      answers: { 200: { description: 'The register.', schema: 'Register' } },
      refusals: refused,
      security,
    },
  },
};
