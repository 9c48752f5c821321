import type { SignupRequest } from '@payung/signup';
import type { Selectable } from 'kysely';
import type { Keyring } from '../keyring.ts';
import type { SignupsTable } from './tables.ts';

/** What a person wrote about themselves; all of it is sealed as one text. */
export type Person = Pick<SignupRequest, 'name' | 'contact' | 'need' | 'answers'>;

/** The sealed text of a person, bound to the row that has this hash of the secret. */
export function sealedPerson(request: Person, secretHash: string, keyring: Keyring): string {
  const { name, contact, need, answers } = request;
  return keyring.seal(JSON.stringify({ name, contact, need, answers }), secretHash);
}

/** The person of a row. */
export function personOf(row: Pick<SignupsTable, 'person' | 'secret_hash'>, keyring: Keyring): Person {
  return JSON.parse(keyring.open(row.person, row.secret_hash)) as Person;
}

/** The sign-up of a row as it was sent; the consent is named by its wording, kept elsewhere. */
export function requestOf(row: Selectable<SignupsTable>, keyring: Keyring): SignupRequest {
  return {
    ...personOf(row, keyring),
    ...(row.session !== null && { session: row.session }),
    consent: { version: '', accepted: true },
    language: row.language,
  };
}
