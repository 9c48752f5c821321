import type { Bilingual, SignupStatus, TimeZone } from '@payung/signup';

/** An event as the people at its door need it; kept on their phones. */
export interface DoorEvent {
  readonly id: string;
  readonly title: string;
  readonly timeZone: TimeZone;
  /** `all`: everybody comes to every session. `one`: to the one they chose. */
  readonly sessionChoice: 'all' | 'one';
  readonly sessions: readonly {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly label?: Bilingual;
  }[];
  /** ISO moment after which no phone keeps the list. */
  readonly deleteAfter: string;
}

/** What the door knows of a sign-up: no contact, no answers. */
export interface DoorAttendee {
  readonly code: string;
  readonly name: string;
  /** The chosen session, where one had to be chosen. */
  readonly session?: string;
  readonly status: SignupStatus;
  /** When the person came, as ISO moments by session. */
  readonly here: Readonly<Record<string, string>>;
}

/** The list for a door as the server sends it; to who has it already (`?tag=`), only that it is still the same. */
export interface DoorList {
  /** Names what the list says. */
  readonly tag: string;
  readonly list?: { readonly event: DoorEvent; readonly attendees: readonly DoorAttendee[] };
  /** The moment on the clock of the server, by which phones put their own right. */
  readonly now: string;
}

/** What a phone sends: who came to which session and when, or did not after all. */
export interface DoorMark {
  readonly id: string;
  readonly code: string;
  readonly session: string;
  /** ISO moment, as the clock of the server would show it. */
  readonly at: string;
  readonly isHere: boolean;
}

/** What became of a mark; `unknown`: nobody of this event has the code. */
export type DoorOutcome = 'noted' | 'waiting' | 'cancelled' | 'unknown';

/** The answer to marks. */
export interface DoorAnswer {
  readonly outcomes: readonly { readonly id: string; readonly outcome: DoorOutcome }[];
  /** Those whom the marks were about, as they stand now. */
  readonly attendees: readonly DoorAttendee[];
  readonly now: string;
}
