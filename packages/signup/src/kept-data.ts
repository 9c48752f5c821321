import type { SignupRequest } from './signup.ts';

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
  /** ISO moment, UTC, at which the server deletes all of this by itself. */
  readonly deletedAfter: string;
}
