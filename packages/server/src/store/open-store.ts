import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { keepEvent, keptEvents } from './kept-events.ts';
import { keptSignup, newRow } from './kept-signups.ts';
import { migrations } from './migrations.ts';
import { promoteWaiting, type SeatGuard, seatGuard } from './seats.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import type { NewSignup, SignupOutcome, Store } from './store.ts';
import { mayBeAttended, whyNoSignups } from './taking-signups.ts';
import type { Tables } from './tables.ts';

/** Where the store is, and for the tests that prove the guard, another guard. */
export interface StoreOptions {
  /** Path of the SQLite file, or `:memory:`. */
  readonly path: string;
  readonly guard?: SeatGuard;
}

/** Opens the store and brings its tables up to date; throws when the file is not a database or not writable. */
export async function openStore({ path, guard = seatGuard }: StoreOptions): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(path) });
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error) {
    await db.destroy().catch(() => undefined);
    throw new Error(`cannot open the store at ${path}`, { cause: error });
  }
  return {
    events: () => keptEvents(db),
    event: async (id) => (await keptEvents(db, id))[0],
    signupByKey: (keyHash) => keptSignup(db, 'key_hash', keyHash),
    signupBySecret: (secretHash) => keptSignup(db, 'secret_hash', secretHash),
    signUp: (signup) => guard.atomically(db, (transaction) => signUp(transaction, guard, signup)),
    announce: (events) =>
      db.transaction().execute(async (transaction) => {
        for (const event of events) await keepEvent(transaction, event);
      }),
    cancel: (secretHash, now) =>
      guard.atomically(db, async (transaction) => {
        await cancel(transaction, secretHash, now);
        return keptSignup(transaction, 'secret_hash', secretHash);
      }),
    deleteExpired: (now) => db.transaction().execute((transaction) => deleteExpired(transaction, now)),
    setting: (name, proposal) => setting(db, name, proposal),
    ready: () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    close: () => db.destroy(),
  };
}

async function signUp(db: Kysely<Tables>, guard: SeatGuard, signup: NewSignup): Promise<SignupOutcome> {
  const known = await keptSignup(db, 'key_hash', signup.keyHash);
  if (known) return { kind: 'known', signup: known };
  const [event] = await keptEvents(db, signup.eventId);
  if (!event) return { kind: 'refused', code: 'event-unknown' };
  const refusal = whyNoSignups(event.announcement, signup.now);
  if (refusal) return { kind: 'refused', code: refusal };
  await promoteWaiting(db, signup.eventId, signup.now.toISOString());
  const row = await newRow(db, signup, event.announcement.consent);
  const seated = await guard.takeSeat(db, row);
  if (!seated && !event.announcement.waitingList) {
    const { capacity, reserved = 0 } = event.announcement;
    return { kind: 'refused', code: event.taken < capacity - reserved ? 'session-full' : 'event-full' };
  }
  if (!seated) await db.insertInto('signups').values(row).execute();
  const kept = await keptSignup(db, 'key_hash', signup.keyHash);
  return { kind: 'new', signup: kept! };
}

async function cancel(db: Kysely<Tables>, secretHash: string, now: Date): Promise<void> {
  const at = now.toISOString();
  const cancelled = await db
    .updateTable('signups')
    .set({ status: 'cancelled', changed_at: at })
    .where('secret_hash', '=', secretHash)
    .where('status', '<>', 'cancelled')
    .returning('event_id')
    .executeTakeFirst();
  if (!cancelled) return;
  const [event] = await keptEvents(db, cancelled.event_id);
  if (event && mayBeAttended(event.announcement, now)) await promoteWaiting(db, cancelled.event_id, at);
}

async function deleteExpired(db: Kysely<Tables>, now: Date): Promise<number> {
  const expired = db.selectFrom('events').select('id').where('delete_after', '<=', now.toISOString());
  const deleted = await db.deleteFrom('signups').where('event_id', 'in', expired).executeTakeFirst();
  const used = db.selectFrom('signups').select('consent_hash');
  await db.deleteFrom('consents').where('hash', 'not in', used).execute();
  return Number(deleted.numDeletedRows);
}

async function setting(db: Kysely<Tables>, name: string, proposal: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value: proposal })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}
