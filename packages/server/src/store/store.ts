import type { DoorAttendee, DoorMark, DoorOutcome } from '../door/door-list.ts';
import type { RestoreRefusal } from './backup.ts';
import type { ClockLook } from './clock-run.ts';
import type { Leaving, SignupOfEvent } from './giving-back.ts';
import type { NewRequest, RequestCounts } from './requests.ts';
import type { MailState, MessageStore, Outbox } from './outbox-shapes.ts';
import type { OrganizerKey } from '../organizer/organizer-key.ts';
import type {
  Announcement,
  Attendee,
  KeptData,
  Language,
  OrganizerRequest,
  RefusalCode,
  RequestOutcome,
  RequestReceipt,
  SignupRequest,
  SignupStatus,
} from '@payung/signup';

/** An announced event and what the sign-ups make of it. */
export interface StoredEvent {
  readonly announcement: Announcement;
  /** ISO moment at which the announcement last became another. */
  readonly changedAt: string;
  /** Confirmed sign-ups of the whole event. */
  readonly taken: number;
  /** Confirmed sign-ups by the session they chose. */
  readonly takenBySession: ReadonlyMap<string, number>;
  readonly waiting: number;
  /** Confirmed and waiting sign-ups by the session they chose. */
  readonly peopleBySession: ReadonlyMap<string, number>;
}

/** A sign-up to be kept, with all that is made for it before the transaction begins. */
export interface NewSignup {
  readonly eventId: string;
  readonly request: SignupRequest;
  readonly secret: string;
  readonly secretHash: string;
  readonly keyHash: string;
  readonly requestHash: string;
  readonly now: Date;
  /** Proposes a receipt code; asked again when it is already given. */
  readonly proposeCode: () => string;
}

/** A sign-up as receipts show it. */
export interface StoredSignup {
  readonly eventId: string;
  readonly code: string;
  readonly requestHash: string;
  readonly status: SignupStatus;
  /** Place among those who wait for the same seats, 1 is next; only while waiting. */
  readonly place?: number;
  readonly session?: string;
  readonly name: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** All that is kept about a person, without the words for what it is kept. */
export type KeptSignup = Omit<KeptData, 'uses'>;

/** What became of a sign-up: kept now, and how the event stands since; kept before with the same key; or refused. */
export type SignupOutcome =
  | { readonly kind: 'new'; readonly signup: StoredSignup; readonly event: StoredEvent }
  | { readonly kind: 'known'; readonly signup: StoredSignup }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** The sign-up as it shall be, from the one that is kept and its event; what it throws leaves everything as it was. */
export type Correction = (kept: SignupRequest, event: Announcement) => SignupRequest;

/** What opens a receipt, with the hash by which it is known. */
export type ReceiptSecret = Pick<NewSignup, 'secret' | 'secretHash'>;

/** What became of a correction. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly signup: StoredSignup }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** The proof of a deletion: how many people of which event, and a hash over this and the proof before it. */
export interface Deletion {
  readonly at: string;
  readonly event_id: string;
  readonly people: number;
  readonly hash: string;
}

/** What became of a promotion or a check-in. */
export type AttendeeOutcome =
  | { readonly kind: 'done'; readonly attendee: Attendee }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** An event as an organiser wants it. */
export interface EventToSave {
  readonly event: Announcement;
  /** When what they looked at had last changed; absent for a new event. */
  readonly changedAt?: string | undefined;
  /** They were told that more seats are taken than there will be, and mean it; nobody is dropped. */
  readonly mayOverfill?: boolean;
}

/** Why an event was not saved. */
export type EventConflict = { readonly id: string } & (
  | { readonly why: 'exists' | 'changed-meanwhile' }
  /** People have signed up for a session that would be gone, or for a kind of choice that would. */
  | { readonly why: 'session-in-use' | 'choice-in-use'; readonly people: number }
  /** More people have a seat than there would be; `field` is `capacity` or `sessions.N.capacity`. */
  | { readonly why: 'overfull'; readonly field: string; readonly people: number }
);

/** The number under which a deletion is noted, and when it is. */
export type Erasing = Pick<Leaving, 'id' | 'now'>;

/** What organisers do; whether they may is decided before. */
export interface OrganizerStore {
  addKey(key: OrganizerKey): Promise<void>;
  key(id: string): Promise<OrganizerKey | undefined>;
  keys(): Promise<readonly OrganizerKey[]>;
  /** Says whether there was such a key that still opened something. */
  revokeKey(id: string, now: Date): Promise<boolean>;
  /** The event of the sign-up with this code. */
  eventOf(code: string): Promise<string | undefined>;
  /** Who signed up for an event, in the order in which they came. */
  attendees(event: string): Promise<readonly Attendee[]>;
  /** Gives somebody who waits a free seat, or one that is added for them. */
  promote(code: string, mayAddSeat: boolean, now: Date): Promise<AttendeeOutcome>;
  checkIn(code: string, isHere: boolean, now: Date): Promise<AttendeeOutcome>;
  /** Gives back the seat of somebody who told the organiser; it goes to who waits longest. A second time changes nothing. */
  cancel(code: string, now: Date): Promise<AttendeeOutcome>;
  /** Forgets somebody who asked for it, with the seat given back, and notes that it was done; `undefined` when there is no such code. */
  erase(code: string, erasing: Erasing): Promise<RequestReceipt | undefined>;
  /** Writes events, all of them or none; says what stands against it, nothing when they are written. */
  saveEvents(events: readonly EventToSave[], now: Date): Promise<readonly EventConflict[]>;
  /** Who is expected at the door of an event; with codes, only those. */
  doorAttendees(event: string, codes?: readonly string[]): Promise<readonly DoorAttendee[]>;
  /** Notes what phones saw at the door, once however often it comes; says of each mark what became of it. */
  noteMarks(event: string, marks: readonly DoorMark[], now: Date): Promise<readonly DoorOutcome[]>;
  readonly desk: DeskSessions;
}

/** Somebody signed in to the organiser pages with a key. */
export interface DeskSession {
  readonly hash: string;
  readonly keyId: string;
  readonly language: Language;
  /** ISO moment after which it opens nothing. */
  readonly expiresAt: string;
}

/** Who is signed in to the organiser pages. */
export interface DeskSessions {
  begin(session: DeskSession): Promise<void>;
  /** The session with this hash of its secret and its key, as long as it has not expired and the key is not revoked. */
  find(hash: string, now: Date): Promise<{ session: DeskSession; key: OrganizerKey } | undefined>;
  speak(hash: string, language: Language): Promise<void>;
  end(hash: string): Promise<void>;
}

/** What people ask about their data. */
export interface RequestStore {
  add(request: NewRequest): Promise<RequestReceipt>;
  /** Every request: those that wait by the end of their time, then what is done, the latest first. */
  all(now: Date): Promise<readonly OrganizerRequest[]>;
  /** The event that a request is about. */
  eventOf(id: string): Promise<string | undefined>;
  /** Notes how a request ended; the first moment stays when it is said again. */
  settle(id: string, outcome: RequestOutcome, now: Date): Promise<OrganizerRequest | undefined>;
  counts(now: Date): Promise<RequestCounts>;
}

/** How much there is. */
export interface Counts {
  readonly events: number;
  readonly signups: Readonly<Record<SignupStatus, number>>;
  readonly mail: Readonly<Record<MailState, number>>;
}

/** Where events and sign-ups are kept. Every method is whole or has not happened. */
export interface Store {
  /** Every event, by its first session. */
  events(): Promise<readonly StoredEvent[]>;
  event(id: string): Promise<StoredEvent | undefined>;
  /**
   * Adds events or changes those with the same id; sign-ups stay as they are, others too.
   * Where an event has more seats than before, they go to who waits longest.
   */
  announce(events: readonly Announcement[], now: Date): Promise<void>;
  /** The same with the events of a file that is read at every start: what it says as it did before is left as organisers have made it since. */
  seed(events: readonly Announcement[], now: Date): Promise<void>;
  /** The sign-up that came with this idempotency key. */
  signupByKey(keyHash: string): Promise<StoredSignup | undefined>;
  signupBySecret(secretHash: string): Promise<StoredSignup | undefined>;
  /** Takes a seat or a place on the waiting list, or says why neither; free seats go to those who wait first. */
  signUp(signup: NewSignup): Promise<SignupOutcome>;
  /** Gives the seat back and hands it on to who waits longest. A second time changes nothing. */
  cancel(secretHash: string, now: Date): Promise<StoredSignup | undefined>;
  /** All that is kept about the person. */
  data(secretHash: string): Promise<KeptSignup | undefined>;
  /**
   * Corrects the sign-up with this secret; `undefined` when there is none. Another session is taken only if a seat
   * is free there; the one left goes to who waits longest for it. What is refused changes nothing.
   */
  change(secret: ReceiptSecret, correct: Correction, now: Date): Promise<ChangeOutcome | undefined>;
  /** Forgets a sign-up at once, with its seat given back, and notes that it was done; `undefined` when there was none. */
  leave(secretHash: string, leaving: Leaving): Promise<RequestReceipt | undefined>;
  /** The same for a sign-up that may not have come: for as long as it may wait on a phone it is refused when it comes. Of an unknown event there is nothing to forget. */
  withdraw(signup: SignupOfEvent, leaving: Leaving): Promise<void>;
  /** Deletes the sign-ups whose time is over, and wordings nobody refers to any more; says how many people. */
  deleteExpired(now: Date): Promise<number>;
  /** Looks at the clock, once an hour or so. Where it has jumped, or was never looked at, it is not proven before it has run for a day since. */
  lookAtClock(now: Date): Promise<ClockLook>;
  /** What was deleted because its time was over, the earliest first. */
  deletions(): Promise<readonly Deletion[]>;
  readonly organizers: OrganizerStore;
  readonly requests: RequestStore;
  readonly messages: MessageStore;
  readonly outbox: Outbox;
  /** The whole database at one moment, as lines that `restore()` reads on either engine; what people wrote stays sealed. */
  backup(): Promise<string[]>;
  /** Writes a backup into a database without sign-ups; gives the number of rows, or why not. Throws `WrongKeys`. */
  restore(lines: readonly string[]): Promise<number | RestoreRefusal>;
  /** Seals again with the current key all that is sealed with another; says how many people. */
  reseal(): Promise<number>;
  /** A secret the server made for itself once, kept sealed; the first proposal is kept for ever, and nobody is asked for another. */
  secret(name: string, propose: () => string): Promise<string>;
  /** How many events there are, sign-ups by status, and messages by state. */
  counts(): Promise<Counts>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
