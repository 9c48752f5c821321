import type { EventStatus, EventSummary } from './event.ts';

/** What decides the status of an event, besides its free seats and the moment. */
export type Timed = Pick<EventSummary, 'cancelled' | 'opens' | 'closes' | 'waitingList'> & {
  readonly sessions: readonly { readonly end: string }[];
};

/**
 * What may be done with an event at a moment. Only `open` and `waiting-list` take sign-ups.
 * The first that holds wins: cancelled, past (its last session is over), closed, not open yet, then by seats.
 * At the moment of `opens` the form is open, at the moment of `closes` it is closed.
 */
export function eventStatus(event: Timed, seatsLeft: number, now: Date): EventStatus {
  const moment = now.getTime();
  const over = Math.max(...event.sessions.map((session) => Date.parse(session.end)));
  if (event.cancelled) return 'cancelled';
  if (moment >= over) return 'past';
  if (moment >= Date.parse(event.closes)) return 'closed';
  if (moment < Date.parse(event.opens)) return 'not-open-yet';
  if (seatsLeft > 0) return 'open';
  return event.waitingList ? 'waiting-list' : 'full';
}
