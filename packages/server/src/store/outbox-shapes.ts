import type { Language, SignupStatus } from '@payung/signup';
import type { StoredEvent } from './store.ts';

/** What people are told of. */
export type Occasion =
  'receipt' | 'promotion' | 'reminder' | 'change' | 'event-cancelled' | 'signup-cancelled';

/** The texts there are: a receipt without a seat has words of its own. */
export const messageTemplates = [
  'receipt',
  'waiting',
  'promotion',
  'reminder',
  'change',
  'event-cancelled',
  'signup-cancelled',
] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

/** Where a message stands: still to be sent, taken by the mail server, refused by it for good, or too late. */
export type MailState = 'waiting' | 'sent' | 'refused' | 'given-up';

/** Words of organisers, by template. */
export type OwnTexts = Readonly<Partial<Record<MessageTemplate, string>>>;

/** To whom a message speaks, as they are at the moment. */
export interface MessageReader {
  readonly name: string;
  readonly language: Language;
  readonly status: SignupStatus;
  readonly code: string;
  readonly session?: string;
  /** Place on the waiting list, 1 is next. */
  readonly place?: number;
}

/** A message that one sender has alone until its lease ends. */
export interface Claim {
  readonly signupId: number;
  readonly occasion: Occasion;
  /** ISO moment of what it tells. */
  readonly moment: string;
  /** This attempt counted. */
  readonly attempts: number;
  readonly leasedUntil: string;
  readonly wantedUntil: string;
  /** The same at every attempt and of no other message; tells nothing. */
  readonly name: string;
  readonly reader: MessageReader;
  /** When the sign-up last changed, ISO. */
  readonly changedAt: string;
  /** Absent where the person is no longer reached by e-mail. */
  readonly email?: string;
  /** Opens the receipt; absent for sign-ups of before. */
  readonly secret?: string;
  readonly event: StoredEvent;
  readonly texts: OwnTexts;
}

/** A message to one person, as its organiser sees it. */
export interface MailStanding {
  readonly code: string;
  readonly occasion: Occasion;
  readonly state: MailState;
  readonly attempts: number;
  /** The number of the mail server's last refusal, `550`. */
  readonly reply?: number;
  /** ISO moment at which it was sent or given up, or until then that of its next attempt. */
  readonly at: string;
}

/** What senders do with messages. */
export interface Outbox {
  /** The next message that is due, for this sender alone until `until`; `undefined` when there is none. */
  claim(now: Date, until: Date): Promise<Claim | undefined>;
  /** The mail server has it. Also said after the lease: it is true then, too. */
  sent(claim: Claim, now: Date): Promise<void>;
  /** The mail server will never take it. */
  refused(claim: Claim, reply: number, now: Date): Promise<void>;
  /** Not now: again at `at`. */
  later(claim: Claim, at: Date, reply?: number): Promise<void>;
  /** There is nothing to tell any more. */
  drop(claim: Claim): Promise<void>;
  /** Gives up what is too late to tell; says how many. */
  giveUp(now: Date): Promise<number>;
  /** Writes the reminders whose time has come. */
  remind(now: Date): Promise<void>;
}

/** What organisers and readers do with messages. */
export interface MessageStore {
  texts(event: string, language: Language): Promise<OwnTexts>;
  /** Keeps the words of an organiser for a template; without a text, ours come back. */
  keepText(
    event: string,
    template: MessageTemplate,
    language: Language,
    text: string | undefined,
  ): Promise<void>;
  /** How long before a session of the event its people are reminded; 0 is never. */
  reminderHours(event: string): Promise<number>;
  keepReminderHours(event: string, hours: number): Promise<void>;
  /** Every message of an event, the latest first. */
  standings(event: string, now: Date): Promise<readonly MailStanding[]>;
  /** Sends again what was refused or given up: of an event, or of one of its people; says how many messages. */
  tryAgain(event: string, code: string | undefined, now: Date): Promise<number>;
  /** Says whether there was such a sign-up. */
  stopReminders(secretHash: string): Promise<boolean>;
}
