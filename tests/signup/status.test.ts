import { expect } from '@open-wc/testing';
import { eventStatus, type EventStatus, type Timed } from '@payung/signup';

const event: Timed = {
  cancelled: false,
  waitingList: false,
  opens: '2026-11-01T08:00:00+07:00',
  closes: '2026-11-20T15:00:00+07:00',
  sessions: [{ end: '2026-11-25T15:00:00+07:00' }, { end: '2026-11-26T15:00:00+07:00' }],
};
const waitingList = { ...event, waitingList: true };
const cancelled = { ...event, cancelled: true };

const cases: readonly [string, Timed, number, string, EventStatus][] = [
  ['the second before it opens', event, 5, '2026-11-01T00:59:59Z', 'not-open-yet'],
  ['the moment it opens', event, 5, '2026-11-01T01:00:00Z', 'open'],
  ['one free seat', event, 1, '2026-11-10T01:00:00Z', 'open'],
  ['no free seat', event, 0, '2026-11-10T01:00:00Z', 'full'],
  ['no free seat but a waiting list', waitingList, 0, '2026-11-10T01:00:00Z', 'waiting-list'],
  ['fewer seats than sign-ups', event, -1, '2026-11-10T01:00:00Z', 'full'],
  ['the second before it closes', event, 5, '2026-11-20T07:59:59Z', 'open'],
  ['the moment it closes', event, 5, '2026-11-20T08:00:00Z', 'closed'],
  ['closed and full', event, 0, '2026-11-21T08:00:00Z', 'closed'],
  ['after the first of two sessions', event, 5, '2026-11-25T09:00:00Z', 'closed'],
  ['the end of the last session', event, 5, '2026-11-26T08:00:00Z', 'past'],
  ['cancelled before it opens', cancelled, 5, '2026-10-01T00:00:00Z', 'cancelled'],
  ['cancelled and over', cancelled, 5, '2027-10-01T00:00:00Z', 'cancelled'],
];

describe('eventStatus()', () => {
  for (const [situation, timed, seatsLeft, now, expected] of cases) {
    it(`is ${expected} with ${situation}`, () => {
      expect(eventStatus(timed, seatsLeft, new Date(now))).to.equal(expected);
    });
  }
});
