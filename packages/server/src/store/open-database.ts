import type { Kysely } from 'kysely';
import type { Keyring } from '../keyring.ts';
import type { Tables } from './tables.ts';

/** The database, or a transaction of it, with the keys to what is sealed in it. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly keyring: Keyring;
}
