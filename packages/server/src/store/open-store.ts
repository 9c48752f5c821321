import type { Announcement } from '@payung/signup';
import { Kysely, type KyselyPlugin, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type DatabasePlace, placeName } from './database-place.ts';
import { type Engine, engineOf } from './engine.ts';
import { keepEvent, keptEvents } from './kept-events.ts';
import { keptSignup, newRow } from './kept-signups.ts';
import { migrations } from './migrations.ts';
import { isDuplicate } from './passing-failure.ts';
import { promoteWaiting, type SeatGuard, seatGuard } from './seats.ts';
import type { NewSignup, SignupOutcome, Store } from './store.ts';
import { mayBeAttended, whyNoSignups } from './taking-signups.ts';
import type { Tables } from './tables.ts';

/** Where the store is, and for the tests that prove the guard: another guard, and pauses between queries. */
export type StoreOptions = DatabasePlace & {
  readonly guard?: SeatGuard;
  readonly plugins?: KyselyPlugin[];
};

/** Opens the store and brings its tables up to date; throws when the place holds no database, or one that cannot be written. */
export async function openStore({ guard = seatGuard, plugins = [], ...place }: StoreOptions): Promise<Store> {
  const engine = engineOf(place);
  const db = new Kysely<Tables>({ dialect: engine.dialect, plugins });
  await migrate(db, engine, place);
  const aloneWith = <Result>(event: string, work: (db: Kysely<Tables>) => Promise<Result>) =>
    guard.atomically({ db, engine, event }, work);
  return {
    events: () => keptEvents(db),
    // PostgreSQL refuses some texts that are no id (NUL) as if the query were wrong.
    event: async (id) => (/^[a-z0-9-]+$/.test(id) ? (await keptEvents(db, id))[0] : undefined),
    signupByKey: (keyHash) => keptSignup(db, 'key_hash', keyHash),
    signupBySecret: (secretHash) => keptSignup(db, 'secret_hash', secretHash),
    signUp: (signup) =>
      againIfDuplicate(() => aloneWith(signup.eventId, (transaction) => signUp(transaction, guard, signup))),
    announce: (events, now) =>
      db.transaction().execute(async (transaction) => {
        for (const event of events) await announce(transaction, event, now);
      }),
    async cancel(secretHash, now) {
      const signup = await keptSignup(db, 'secret_hash', secretHash);
      if (!signup) return undefined;
      return aloneWith(signup.eventId, async (transaction) => {
        await cancel(transaction, secretHash, now);
        return keptSignup(transaction, 'secret_hash', secretHash);
      });
    },
    deleteExpired: (now) =>
      db.transaction().execute(async (transaction) => {
        await engine.lockConsents(transaction);
        return deleteExpired(transaction, now);
      }),
    setting: (name, proposal) => setting(db, name, proposal),
    ready: () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>, engine: Engine, place: DatabasePlace): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrations(engine.name) }).migrateToLatest();
  if (!error) return;
  await db.destroy().catch(() => undefined);
  throw new Error(`cannot open the store at ${placeName(place)}`, { cause: error });
}

/** Two requests with the same key for two events, or the same code drawn twice, may be written at the same moment: the second looks again. */
async function againIfDuplicate<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return work();
  }
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

/** The row of the event is written first: from then on it is ours alone until the transaction ends. */
async function announce(db: Kysely<Tables>, event: Announcement, now: Date): Promise<void> {
  await keepEvent(db, event);
  if (mayBeAttended(event, now)) await promoteWaiting(db, event.id, now.toISOString());
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
