import type { SignupRequest } from '@payung/signup';
import type { Selectable } from 'kysely';
import type { Keyring } from '../keyring.ts';
import type { SignupsTable } from './tables.ts';

/** What a person wrote about themselves; all of it is sealed as one text. */
export type Person = Pick<SignupRequest, 'name' | 'contact' | 'need' | 'answers'>;

/**
 * The sealed text of a person, bound to the row that has this hash of the secret. The secret itself is kept, and sealed with them, only for who is
 * reached by e-mail: messages carry their link.
 */
export function sealedPerson(request: Person, secretHash: string, keyring: Keyring, secret?: string): string {
  const { name, contact, need, answers } = request;
  const link = contact.kind === 'email' && { secret };
  return keyring.seal(JSON.stringify({ name, contact, need, answers, ...link }), secretHash);
}

/** The person of a row. */
export function personOf(row: Sealed, keyring: Keyring): Person {
  const { secret: _, ...person } = opened(row, keyring);
  return person;
}

/** The secret of a receipt, where it is kept for messages. */
export function secretOf(row: Sealed, keyring: Keyring): string | undefined {
  return opened(row, keyring).secret;
}

type Sealed = Pick<SignupsTable, 'person' | 'secret_hash'>;

function opened(row: Sealed, keyring: Keyring): Person & { readonly secret?: string } {
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
