import type { Field } from './field.ts';
import type { Bilingual } from './language.ts';

/** The three clocks of Indonesia: WIB, WITA, WIT. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** What may be done with an event at a moment; see `eventStatus()`. */
export type EventStatus = 'open' | 'full' | 'waiting-list' | 'not-open-yet' | 'closed' | 'cancelled' | 'past';

/** A stretch of time of an event: one day of a course, or one of the times to choose from. */
export interface Session {
  /** Unique within the event. */
  readonly id: string;
  /** ISO moment with the offset of the event's zone, `2027-03-23T08:00:00+07:00`. */
  readonly start: string;
  readonly end: string;
  readonly label?: Bilingual;
  /** Seats of this session alone; only where people choose one session. */
  readonly capacity?: number;
  /** Free seats of a session with its own capacity, at the moment of the answer. */
  readonly seatsLeft?: number;
}

/** An event as lists show it. The server sends it from `GET /api/events`. */
export interface EventSummary {
  readonly id: string;
  /** As announced, in the language of the event. */
  readonly title: string;
  readonly description: Bilingual;
  /** Who invites, in words: kinds of bodies. */
  readonly organizer: Bilingual;
  /** The same as keys for filtering, `branch`, `village`, …; `?organizer=` takes one of them. */
  readonly organizers: readonly string[];
  /** Four-digit code of the regency or city. */
  readonly region: string;
  /** Venue, village, district and town in one line. */
  readonly place: string;
  /** Address of a map page, https. */
  readonly mapUrl?: string;
  readonly timeZone: TimeZone;
  /** In order of time; at least one. */
  readonly sessions: readonly Session[];
  /** `all`: one sign-up is for every session. `one`: the person chooses one of them. */
  readonly sessionChoice: 'all' | 'one';
  /** Seats of the whole event; a sign-up takes one. */
  readonly capacity: number;
  /** Free seats at the moment of the answer; never below 0. */
  readonly seatsLeft: number;
  /** Whether people may wait for a seat when none is left. */
  readonly waitingList: boolean;
  /** How many wait; absent where there is no waiting list. */
  readonly waitingCount?: number;
  /** ISO moment from which the form is open, and the moment at which it closes. */
  readonly opens: string;
  readonly closes: string;
  /** As of the moment of the answer; `eventStatus()` computes it again for another moment. */
  readonly status: EventStatus;
  readonly cancelled: boolean;
  /** Invented for demonstration; wherever the event is shown, it is marked *contoh*. */
  readonly sample: boolean;
}

/** The exact words a person agrees to, and the name of that wording. */
export interface Consent {
  readonly version: string;
  readonly text: Bilingual;
}

/** What a form needs to know of an event to check a sign-up. */
export interface SignupForm {
  readonly sessions: readonly Pick<Session, 'id'>[];
  readonly sessionChoice: EventSummary['sessionChoice'];
  readonly fields: readonly Field[];
  readonly consent: Consent;
}

/** An event with its form. The server sends it from `GET /api/events/:id`. */
export interface EventDetail extends EventSummary, SignupForm {
  readonly sessions: readonly Session[];
  /** How to reach the organiser: an office, not a person. */
  readonly contactNote: Bilingual;
  readonly bring: Bilingual;
  /** Who pays for what. */
  readonly cost: Bilingual;
  /** The language spoken there. */
  readonly spoken: Bilingual;
  /** Step-free access and other help at the place. */
  readonly access: Bilingual;
  /** What happens with the data, in words for the person who gives it. */
  readonly privacy: Bilingual;
  /** Days after the last session until the sign-ups are deleted. */
  readonly deleteAfterDays: number;
}
