import type { Announcement, RefusalCode, SignupRequest, SignupStatus } from '@payung/signup';

/** An announced event and what the sign-ups make of it. */
export interface StoredEvent {
  readonly announcement: Announcement;
  /** Confirmed sign-ups of the whole event. */
  readonly taken: number;
  /** Confirmed sign-ups by the session they chose. */
  readonly takenBySession: ReadonlyMap<string, number>;
  readonly waiting: number;
}

/** A sign-up to be kept, with all that is made for it before the transaction begins. */
export interface NewSignup {
  readonly eventId: string;
  readonly request: SignupRequest;
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
}

/** What became of a sign-up: kept now, kept before with the same key, or refused. */
export type SignupOutcome =
  | { readonly kind: 'new' | 'known'; readonly signup: StoredSignup }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

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
  /** The sign-up that came with this idempotency key. */
  signupByKey(keyHash: string): Promise<StoredSignup | undefined>;
  signupBySecret(secretHash: string): Promise<StoredSignup | undefined>;
  /** Takes a seat or a place on the waiting list, or says why neither; free seats go to those who wait first. */
  signUp(signup: NewSignup): Promise<SignupOutcome>;
  /** Gives the seat back and hands it on to who waits longest. A second time changes nothing. */
  cancel(secretHash: string, now: Date): Promise<StoredSignup | undefined>;
  /** Deletes the sign-ups whose time is over, and wordings nobody refers to any more; says how many people. */
  deleteExpired(now: Date): Promise<number>;
  /** A value the server made for itself once; the first proposal is kept for ever. */
  setting(name: string, proposal: string): Promise<string>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
