import { Kysely, type KyselyPlugin, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type DatabasePlace, placeName } from './database-place.ts';
import { type Engine, engineOf } from './engine.ts';
import { change } from './changing.ts';
import { cancel, deleteExpired, erase } from './giving-back.ts';
import { counts } from './counts.ts';
import { keptEvents } from './kept-events.ts';
import { keptData, keptSignup } from './kept-signups.ts';
import { migrations } from './migrations.ts';
import { isDuplicate } from './passing-failure.ts';
import { type SeatGuard, seatGuard } from './seats.ts';
import type { Store } from './store.ts';
import { announce, signUp } from './taking.ts';
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
  const aloneWithSignup = async <Result>(
    secretHash: string,
    work: (db: Kysely<Tables>) => Promise<Result>,
  ) => {
    const signup = await keptSignup(db, 'secret_hash', secretHash);
    return signup && aloneWith(signup.eventId, work);
  };
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
    cancel: (secretHash, now) =>
      aloneWithSignup(secretHash, async (transaction) => {
        await cancel(transaction, secretHash, now);
        return keptSignup(transaction, 'secret_hash', secretHash);
      }),
    data: (secretHash) => keptData(db, secretHash),
    change: (secretHash, correct, now) =>
      aloneWithSignup(secretHash, (transaction) => change(transaction, secretHash, correct, now)),
    erase: async (secretHash, now) =>
      (await aloneWithSignup(secretHash, (transaction) => erase(transaction, secretHash, now))) ?? false,
    deleteExpired: (now) =>
      db.transaction().execute(async (transaction) => {
        await engine.lockConsents(transaction);
        return deleteExpired(transaction, now);
      }),
    setting: (name, proposal) => setting(db, name, proposal),
    counts: () => counts(db),
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
