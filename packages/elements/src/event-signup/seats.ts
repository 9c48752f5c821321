import type { EventSummary, Session } from '@payung/signup';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import type { EventWords } from './event-words.id.ts';
import { momentText } from './when.ts';

/** From this many free seats downwards the words say that few are left. */
const few = 5;

/** Whether the form of an event takes sign-ups now, for a seat or for the waiting list. */
export function takesSignups(event: Pick<EventSummary, 'status'>): boolean {
  return event.status === 'open' || event.status === 'waiting-list';
}

/** The free seats, or why there are none to be had, in a few words. */
export function seatsText(event: EventSummary, words: EventWords, language: Language): string {
  switch (event.status) {
    case 'open':
      return freeSeats(event.seatsLeft, words, language);
    case 'waiting-list':
      return event.waitingCount
        ? words.waitingCount(formatNumber(event.waitingCount, language))
        : words.waitingOpen;
    case 'full':
      return words.full;
    case 'not-open-yet':
      return words.opensAt(momentText(event.opens, event.timeZone, words, language));
    case 'closed':
      return words.closed;
    case 'cancelled':
      return words.cancelled;
    case 'past':
      return words.past;
  }
}

/** The free seats of one session with its own capacity; undefined where it has none of its own. */
export function sessionSeats(
  session: Session,
  event: EventSummary,
  words: EventWords,
  language: Language,
): string | undefined {
  if (session.seatsLeft === undefined) return undefined;
  if (session.seatsLeft > 0) return freeSeats(session.seatsLeft, words, language);
  return event.waitingList ? words.waitingOpen : words.full;
}

function freeSeats(count: number, words: EventWords, language: Language): string {
  const text = formatNumber(count, language);
  return count <= few ? words.lastSeats(text) : words.seats(text);
}
