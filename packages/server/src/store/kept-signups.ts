import { createHash } from 'node:crypto';
import type { Consent, Language } from '@payung/signup';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import { personOf, requestOf, sealedPerson } from './person.ts';
import type { NewRow, SignupDatabase } from './new-rows.ts';
import type { KeptSignup, NewSignup, StoredSignup } from './store.ts';
import type { SignupsTable, Tables } from './tables.ts';

const codeAttempts = 20;

/** The sign-up with this hash of its secret or of its idempotency key. */
export async function keptSignup(
  open: OpenDatabase,
  by: 'secret_hash' | 'key_hash',
  hash: string,
): Promise<StoredSignup | undefined> {
  const row = await open.db.selectFrom('signups').selectAll().where(by, '=', hash).executeTakeFirst();
  return row && keptRow(open, row);
}

/** Those of several sign-ups that are kept, by the hash of their idempotency key. */
export async function keptSignups(
  open: OpenDatabase & SignupDatabase,
  keyHashes: readonly string[],
): Promise<Map<string, StoredSignup>> {
  const kept = new Map<string, StoredSignup>();
  if (keyHashes.length === 0) return kept;
  const isOne = open.engine.isOneOf('key_hash', keyHashes);
  const rows = await open.db.selectFrom('signups').selectAll().where(isOne).execute();
  for (const row of rows) kept.set(row.key_hash, await keptRow(open, row));
  return kept;
}

async function keptRow({ db, keyring }: OpenDatabase, row: Selectable<SignupsTable>): Promise<StoredSignup> {
  const place = row.status === 'waiting' ? await placeInLine(db, row) : undefined;
  return storedSignup(row, personOf(row, keyring), place);
}

type ShownColumn = 'event_id' | 'code' | 'request_hash' | 'status' | 'session' | 'created_at' | 'changed_at';

/** A row as receipts show it, with the name of the person and the place in the line of those who wait. */
export function storedSignup(
  row: Pick<Selectable<SignupsTable>, ShownColumn>,
  { name }: { readonly name: string },
  place?: number,
): StoredSignup {
  return {
    eventId: row.event_id,
    code: row.code,
    requestHash: row.request_hash,
    status: row.status,
    ...(place !== undefined && { place }),
    ...(row.session !== null && { session: row.session }),
    name,
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

/** The rows of new sign-ups of one event, each with a code that nobody has, and the wordings that were agreed to kept beside them. */
export async function newRows(
  { db, engine, keyring }: OpenDatabase & SignupDatabase,
  signups: readonly NewSignup[],
  consent: Consent,
): Promise<NewRow[]> {
  const codes = await freeCodes({ db, engine }, signups);
  const consents = new Map<Language, string>();
  for (const language of new Set(signups.map(({ request }) => request.language)))
    consents.set(language, await keepConsent(db, consent, language));
  return signups.map(({ eventId, request, secret, secretHash, keyHash, requestHash, now }, i) => ({
    event_id: eventId,
    session: request.session ?? null,
    code: codes[i]!,
    secret_hash: secretHash,
    key_hash: keyHash,
    request_hash: requestHash,
    status: 'waiting',
    person: sealedPerson(request, secretHash, keyring, secret),
    by_email: request.contact.kind === 'email' ? 1 : 0,
    language: request.language,
    consent_hash: consents.get(request.language)!,
    created_at: now.toISOString(),
    changed_at: now.toISOString(),
  }));
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

/** A code for each of these sign-ups; what is taken, or proposed twice, is proposed anew. */
async function freeCodes({ db, engine }: SignupDatabase, signups: readonly NewSignup[]): Promise<string[]> {
  const codes = new Set<string>();
  for (let attempt = 0; attempt < codeAttempts; attempt++) {
    const proposed = signups.slice(codes.size).map(({ proposeCode }) => proposeCode());
    const isOne = engine.isOneOf('code', proposed);
    const taken = await db.selectFrom('signups').select('code').where(isOne).execute();
    const unfree = new Set(taken.map(({ code }) => code));
    for (const code of proposed) if (!unfree.has(code)) codes.add(code);
    if (codes.size === signups.length) return [...codes];
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
