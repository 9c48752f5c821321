import type { SignupStatus } from './receipt.ts';
import type { SignupRequest } from './signup.ts';

/** What one kept thing is, and what is done with it, in words. */
export interface KeptUse {
  readonly what: string;
  readonly purpose: string;
  /** On what the law lets it be kept. */
  readonly basis: string;
  readonly seenBy: string;
  readonly until: string;
}

/** All that is kept about a person, for that person: the answer of `GET /api/signups/:secret/data`. */
export interface KeptData extends Omit<SignupRequest, 'consent'> {
  readonly consent: {
    readonly version: string;
    /** The exact words that were agreed to, in the language in which they were read. */
    readonly text: string;
    /** SHA-256 of version, language and text, each on a line, in hexadecimal. */
    readonly hash: string;
    /** ISO moment, UTC. */
    readonly agreedAt: string;
  };
  readonly event: string;
  readonly code: string;
  readonly status: SignupStatus;
  /** ISO moments, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** When the organiser noted that the person had come. */
  readonly checkedInAt?: string;
  /** ISO moment, UTC, at which the server deletes all of this by itself. */
  readonly deletedAfter: string;
  /** Purpose, basis and retention of each of these, in the language of the sign-up. */
  readonly uses: readonly KeptUse[];
}
