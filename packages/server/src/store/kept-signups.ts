import { createHash } from 'node:crypto';
import type { Consent, Language } from '@payung/signup';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import { personOf, requestOf, sealedPerson } from './person.ts';
import type { NewRow } from './seats.ts';
import type { KeptSignup, NewSignup, StoredSignup } from './store.ts';
import type { SignupsTable, Tables } from './tables.ts';

const codeAttempts = 20;

/** The sign-up with this hash of its secret or of its idempotency key. */
export async function keptSignup(
  { db, keyring }: OpenDatabase,
  by: 'secret_hash' | 'key_hash',
  hash: string,
): Promise<StoredSignup | undefined> {
  const row = await db.selectFrom('signups').selectAll().where(by, '=', hash).executeTakeFirst();
  if (!row) return undefined;
  return {
    eventId: row.event_id,
    code: row.code,
    requestHash: row.request_hash,
    status: row.status,
    ...(row.status === 'waiting' && { place: await placeInLine(db, row) }),
    ...(row.session !== null && { session: row.session }),
    name: personOf(row, keyring).name,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

/** Those with seats of their own session wait in the line of that session, all others in the line of the event. */
async function placeInLine(db: Kysely<Tables>, row: Selectable<SignupsTable>): Promise<number> {
  const own = await db
    .selectFrom('sessions')
    .select('id')
    .where('event_id', '=', row.event_id)
    .where('id', '=', row.session ?? '')
    .where('capacity', 'is not', null)
    .executeTakeFirst();
  const line = await db
    .selectFrom('signups')
    .select(sql<number>`count(*)`.as('people'))
    .where('event_id', '=', row.event_id)
    .where('status', '=', 'waiting')
    .where('id', '<=', row.id)
    .$if(own !== undefined, (query) => query.where('session', '=', row.session))
    .executeTakeFirstOrThrow();
  return line.people;
}

/** The row of a new sign-up, with a code that nobody has and the wording that was agreed to kept beside it. */
export async function newRow(
  { db, keyring }: OpenDatabase,
  signup: NewSignup,
  consent: Consent,
): Promise<NewRow> {
  const { request } = signup;
  const at = signup.now.toISOString();
  return {
    event_id: signup.eventId,
    session: request.session ?? null,
    code: await freeCode(db, signup.proposeCode),
    secret_hash: signup.secretHash,
    key_hash: signup.keyHash,
    request_hash: signup.requestHash,
    status: 'waiting',
    person: sealedPerson(request, signup.secretHash, keyring, signup.secret),
    by_email: request.contact.kind === 'email' ? 1 : 0,
    language: request.language,
    consent_hash: await keepConsent(db, consent, request.language),
    created_at: at,
    changed_at: at,
  };
}

/** All that is kept about the person with this hash of the secret. */
export async function keptData(
  { db, keyring }: OpenDatabase,
  secretHash: string,
): Promise<KeptSignup | undefined> {
  const row = await db
    .selectFrom('signups')
    .innerJoin('consents', 'consents.hash', 'signups.consent_hash')
    .innerJoin('events', 'events.id', 'signups.event_id')
    .selectAll('signups')
    .select(['consents.version', 'consents.text', 'consents.hash', 'events.delete_after'])
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { version, text, hash } = row;
  return {
    ...requestOf(row, keyring),
    consent: { version, text, hash, agreedAt: row.created_at },
    event: row.event_id,
    code: row.code,
    status: row.status,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    ...(row.checked_in_at !== null && { checkedInAt: row.checked_in_at }),
    deletedAfter: row.delete_after,
  };
}

async function freeCode(db: Kysely<Tables>, propose: () => string): Promise<string> {
  for (let attempt = 0; attempt < codeAttempts; attempt++) {
    const code = propose();
    const taken = await db.selectFrom('signups').select('id').where('code', '=', code).executeTakeFirst();
    if (!taken) return code;
  }
  throw new Error(`no free receipt code in ${codeAttempts} attempts`);
}

async function keepConsent(db: Kysely<Tables>, consent: Consent, language: Language): Promise<string> {
  const text = consent.text[language];
  const hash = createHash('sha256').update([consent.version, language, text].join('\n')).digest('hex');
  await db
    .insertInto('consents')
    .values({ hash, version: consent.version, language, text })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}
