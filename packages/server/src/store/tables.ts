import type { RequestChannel, RequestKind, RequestOutcome } from '@payung/signup';
import type { Generated } from 'kysely';
import type { MailState, MessageTemplate, Occasion } from './outbox-shapes.ts';

/** An announced event; what queries compare has columns of its own, the rest is in `announcement` as JSON. */
export interface EventsTable {
  id: string;
  /** Seats that sign-ups may take: those of the event less those reserved. */
  capacity: number;
  /** ISO moment in UTC after which its sign-ups are deleted. */
  delete_after: string;
  announcement: string;
  /** ISO moment at which the announcement last became another. */
  changed_at: string;
  /** SHA-256 of what the file of announcements said of it when it was last taken from there. */
  seed_hash: Generated<string | null>;
  /** How long before a session its people are reminded; 0 is never. */
  reminder_hours: Generated<number>;
}

/** A session of an event, with its own seats or none (`null`). */
interface SessionsTable {
  event_id: string;
  id: string;
  capacity: number | null;
}

/** The wordings people agreed to, kept as long as a sign-up refers to them. */
interface ConsentsTable {
  /** SHA-256 of version, language and text. */
  hash: string;
  version: string;
  language: string;
  text: string;
}

/** Sign-ups in the order in which they came: `id` is the order of the waiting list. */
export interface SignupsTable {
  id: Generated<number>;
  event_id: string;
  session: string | null;
  code: string;
  secret_hash: string;
  /** SHA-256 of the idempotency key, and of the request that came with it. */
  key_hash: string;
  request_hash: string;
  status: 'confirmed' | 'waiting' | 'cancelled';
  /** Name, contact, need and answers, sealed; see `person.ts`. */
  person: string;
  language: 'id' | 'en';
  consent_hash: string;
  created_at: string;
  /** ISO moment at which the person came to the event. */
  checked_in_at: Generated<string | null>;
  /** All that was noted at the door, as JSON; see `attendance.ts`. */
  marks: Generated<string | null>;
  /** When the status or what the person wrote last changed. */
  changed_at: string;
  /** 1 where the contact is an e-mail address. The address itself is sealed with the person. */
  by_email: Generated<number>;
  /** 0 where the person wants no more reminders. */
  wants_reminders: Generated<number>;
}

/** How many sign-ups there are of each kind; the database keeps it, see `signup-counts.ts`. */
interface SignupCountsTable {
  event_id: string;
  /** Empty where no session was chosen. */
  session: string;
  status: SignupsTable['status'];
  people: number;
}

/** Values the server makes once for itself; those that are secrets are sealed. */
interface SettingsTable {
  name: string;
  value: string;
}

/** What was deleted because its time was over: the proof names no person. Each row holds the hash of the one before. */
interface DeletionsTable {
  id: Generated<number>;
  at: string;
  event_id: string;
  people: number;
  hash: string;
}

/** Sign-ups that were taken back or erased, while they may still be on their way; see `withdrawn.ts`. */
interface WithdrawnTable {
  /** That of the sign-up. */
  secret_hash: string;
  /** ISO moment. */
  at: string;
}

/** Keys of organisers; the key itself is nowhere. */
export interface OrganizerKeysTable {
  id: string;
  organizer: string;
  /** Separated by spaces. */
  scopes: string;
  hash: string;
  created_at: string;
  revoked_at: string | null;
}

/** Who is signed in to the organiser pages. Not part of a backup: after a restore people sign in again. */
interface DeskSessionsTable {
  /** SHA-256 of the secret in the cookie. */
  hash: string;
  key_id: string;
  language: 'id' | 'en';
  /** ISO moment after which it opens nothing. */
  expires_at: string;
}

/** What people asked about their data, and what they did themselves; see `requests.ts`. */
export interface RequestsTable {
  /** Names the request to who made it; opens nothing. */
  id: string;
  event_id: string;
  kind: RequestKind;
  channel: RequestChannel;
  /** Who asks, and for what, sealed; nothing where a person did it themselves, or when it has long been done. */
  details: string | null;
  received_at: string;
  /** When the law wants it done: 3x24 hours later. */
  due_at: string;
  done_at: string | null;
  outcome: RequestOutcome | null;
}

/** What is to be told by e-mail; to whom and in which words is read when it is sent. */
export interface OutboxTable {
  signup_id: number;
  kind: Occasion;
  /** ISO moment of what it tells: one message tells one thing once. */
  occasion: string;
  /** ISO moment before which it is not sent, and from which it is too late. */
  due_at: string;
  wanted_until: string;
  attempts: Generated<number>;
  /** ISO moment until which one sender has it alone. */
  leased_until: Generated<string | null>;
  state: Generated<MailState>;
  /** The last refusal of the mail server: its number, never its words, which may quote the address. */
  reply: Generated<number | null>;
  settled_at: Generated<string | null>;
}

/** Words of an organiser in place of ours. */
interface MessageTextsTable {
  event_id: string;
  template: MessageTemplate;
  language: 'id' | 'en';
  text: string;
}

/** The tables of the store, as the queries see them. */
export interface Tables {
  events: EventsTable;
  sessions: SessionsTable;
  consents: ConsentsTable;
  signups: SignupsTable;
  signup_counts: SignupCountsTable;
  settings: SettingsTable;
  deletions: DeletionsTable;
  withdrawn: WithdrawnTable;
  organizer_keys: OrganizerKeysTable;
  desk_sessions: DeskSessionsTable;
  requests: RequestsTable;
  outbox: OutboxTable;
  message_texts: MessageTextsTable;
}
