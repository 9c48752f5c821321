import { Kysely, type KyselyPlugin, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type DatabasePlace, placeName } from './database-place.ts';
import { type Engine, engineOf } from './engine.ts';
import { doorAttendees, noteMarks } from './at-the-door.ts';
import { backupLines, restoreLines } from './backup.ts';
import { change } from './changing.ts';
import { lookAtClock } from './clock-run.ts';
import { deleteExpired } from './deleting.ts';
import { cancel, leave, withdraw } from './giving-back.ts';
import { counts } from './counts.ts';
import { deskSessions } from './desk-sessions.ts';
import { gathering, shared } from './gathering.ts';
import { keptEvents } from './kept-events.ts';
import { keptData, keptSignup } from './kept-signups.ts';
import { type Keyring, WrongKeys } from '../keyring.ts';
import { messageStore } from './message-store.ts';
import { migrations } from './migrations.ts';
import type { OpenDatabase } from './open-database.ts';
import {
  attendees,
  cancelFor,
  checkIn,
  eraseFor,
  eventOfCode,
  keepKey,
  organizerKeys,
  promote,
  revokeKey,
} from './organizers.ts';
import { isDuplicate } from './passing-failure.ts';
import { eventOfRequest, keepRequest, requestCounts, requests, settleRequest } from './requests.ts';
import { type Lease, messageLease, outbox } from './sending.ts';
import { reseal } from './resealing.ts';
import { saveEvents } from './saving-events.ts';
import { type SeatGuard, seatGuard } from './seats.ts';
import { keptSecret, secretSetting, setting } from './settings.ts';
import type {
  AttendeeOutcome,
  EventConflict,
  EventToSave,
  NewSignup,
  OrganizerStore,
  RequestStore,
  SignupOutcome,
  Store,
} from './store.ts';
import { announce, seed, signUp } from './taking.ts';
import type { Tables } from './tables.ts';

/** Where the store is, and for the tests that prove the guards: other ones, and pauses between queries. */
export type StoreOptions = DatabasePlace & {
  /** The keys to what people wrote. */
  readonly keyring: Keyring;
  readonly guard?: SeatGuard;
  readonly lease?: Lease;
  readonly plugins?: KyselyPlugin[];
};

/** Opens the store and brings its tables up to date; throws when the place holds no database, or one that cannot be written. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { guard = seatGuard, lease = messageLease, plugins = [], keyring, ...place } = options;
  const engine = engineOf(place);
  const db = new Kysely<Tables>({ dialect: engine.dialect, plugins });
  await migrate({ db, keyring }, engine, place);
  const open = { db, keyring };
  const aloneWith = <Result>(event: string, work: (db: Kysely<Tables>) => Promise<Result>) =>
    guard.atomically({ db, engine, event }, work);
  const aloneWithSignup = async <Result>(
    secretHash: string,
    work: (db: Kysely<Tables>, event: string) => Promise<Result>,
  ) => {
    const signup = await keptSignup(open, 'secret_hash', secretHash);
    return signup && aloneWith(signup.eventId, (transaction) => work(transaction, signup.eventId));
  };
  const signUpTogether = gathering<NewSignup, SignupOutcome>((event, signups) =>
    againIfDuplicate(async () => {
      const outcomes = await aloneWith(event, (transaction) =>
        signUp({ db: transaction, engine, keyring }, guard, signups),
      );
      return signups.map((signup) => outcomes.get(signup)!);
    }),
  );
  const sharedEvent = shared(async (id) => (await keptEvents(db, id))[0]);
  // PostgreSQL refuses some texts that are no id (NUL) as if the query were wrong.
  const eventOf = async (id: string) => (/^[a-z0-9-]+$/.test(id) ? sharedEvent(id) : undefined);
  const sharedEvents = shared(() => keptEvents(db));
  const sharedSecret = shared((name) => keptSecret(open, name));
  return {
    events: () => sharedEvents(''),
    event: eventOf,
    signupByKey: (keyHash) => keptSignup(open, 'key_hash', keyHash),
    signupBySecret: (secretHash) => keptSignup(open, 'secret_hash', secretHash),
    signUp: (signup) => signUpTogether(signup.eventId, signup),
    announce: (events, now) =>
      db.transaction().execute(async (transaction) => {
        for (const event of events) await announce(transaction, event, now);
      }),
    seed: (events, now) =>
      db.transaction().execute(async (transaction) => {
        for (const event of events) await seed(transaction, event, now);
      }),
    cancel: (secretHash, now) =>
      aloneWithSignup(secretHash, async (transaction) => {
        await cancel(transaction, secretHash, now);
        return keptSignup({ db: transaction, keyring }, 'secret_hash', secretHash);
      }),
    data: (secretHash) => keptData(open, secretHash),
    change: (secret, correct, now) =>
      aloneWithSignup(secret.secretHash, (transaction) =>
        change({ db: transaction, keyring }, secret, correct, now),
      ),
    leave: (secretHash, leaving) =>
      aloneWithSignup(secretHash, (transaction, eventId) =>
        leave({ db: transaction, keyring }, { eventId, secretHash }, leaving),
      ),
    withdraw: async (signup, leaving) => {
      if (await eventOf(signup.eventId))
        await aloneWith(signup.eventId, (transaction) =>
          withdraw({ db: transaction, keyring }, signup, leaving),
        );
    },
    deleteExpired: (now) =>
      db.transaction().execute(async (transaction) => {
        await engine.lockConsents(transaction);
        return deleteExpired(transaction, now);
      }),
    lookAtClock: (now) => db.transaction().execute((transaction) => lookAtClock(transaction, now)),
    organizers: organizerStore(open, engine, aloneWith),
    requests: requestStore(open),
    messages: messageStore(db),
    outbox: outbox(open, lease),
    backup: () => backupLines(open),
    restore: (lines) =>
      restoreLines(open, engine, lines, (transaction) => assertKeysFit({ db: transaction, keyring })),
    reseal: () => reseal({ db, keyring }),
    deletions: () => db.selectFrom('deletions').selectAll().orderBy('id').execute(),
    secret: async (name, propose) => (await sharedSecret(name)) ?? secretSetting(open, name, propose()),
    counts: () => counts(db),
    ready: () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    close: () => db.destroy(),
  };
}

type AloneWith = <Result>(event: string, work: (db: Kysely<Tables>) => Promise<Result>) => Promise<Result>;

function organizerStore({ db, keyring }: OpenDatabase, engine: Engine, aloneWith: AloneWith): OrganizerStore {
  const ofCode = async <Result>(code: string, work: (open: OpenDatabase) => Promise<Result>) => {
    const event = await eventOfCode(db, code);
    return event === undefined
      ? undefined
      : aloneWith(event, (transaction) => work({ db: transaction, keyring }));
  };
  const aloneWithCode = async (code: string, work: (open: OpenDatabase) => Promise<AttendeeOutcome>) =>
    (await ofCode(code, work)) ?? ({ kind: 'refused', code: 'signup-unknown' } as const);
  return {
    addKey: (key) => keepKey(db, key),
    key: async (id) => (await organizerKeys(db, id))[0],
    keys: () => organizerKeys(db),
    revokeKey: (id, now) => revokeKey(db, id, now),
    eventOf: (code) => eventOfCode(db, code),
    attendees: (event) => attendees({ db, keyring }, event),
    promote: (code, mayAddSeat, now) => aloneWithCode(code, (open) => promote(open, code, mayAddSeat, now)),
    checkIn: (code, isHere, now) => aloneWithCode(code, (open) => checkIn(open, code, isHere, now)),
    cancel: (code, now) => aloneWithCode(code, (open) => cancelFor(open, code, now)),
    erase: (code, erasing) => ofCode(code, (open) => eraseFor(open, code, erasing)),
    saveEvents: (events, now) => saveOrNothing(db, engine, events, now),
    desk: deskSessions(db),
    doorAttendees: (event, codes) => doorAttendees({ db, keyring }, event, codes),
    noteMarks: (event, marks, now) =>
      aloneWith(event, (transaction) => noteMarks(transaction, event, marks, now)),
  };
}

function requestStore(open: OpenDatabase): RequestStore {
  return {
    add: (request) => keepRequest(open, request),
    all: (now) => requests(open, now),
    eventOf: (id) => eventOfRequest(open.db, id),
    settle: (id, outcome, now) => settleRequest(open, id, outcome, now),
    counts: (now) => requestCounts(open.db, now),
  };
}

/** A conflict undoes what was written before it. */
async function saveOrNothing(
  db: Kysely<Tables>,
  engine: Engine,
  events: readonly EventToSave[],
  now: Date,
): Promise<readonly EventConflict[]> {
  const undone = new Error('conflicts');
  let conflicts: readonly EventConflict[] = [];
  await db
    .transaction()
    .execute(async (transaction) => {
      conflicts = await saveEvents(transaction, engine, events, now);
      if (conflicts.length > 0) throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return conflicts;
}

async function migrate({ db, keyring }: OpenDatabase, engine: Engine, place: DatabasePlace): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrations(engine.name, keyring) }).migrateToLatest();
  const where = placeName(place);
  try {
    if (error) throw new Error(`cannot open the store at ${where}`, { cause: error });
    await assertKeysFit({ db, keyring });
  } catch (refused) {
    await db.destroy().catch(() => undefined);
    throw refused;
  }
}

async function assertKeysFit({ db, keyring }: OpenDatabase): Promise<void> {
  const check = await setting(db, 'key-check', keyring.seal('payung', 'key-check'));
  try {
    keyring.open(check, 'key-check');
  } catch (cause) {
    throw new WrongKeys('these are not the keys of this database', { cause });
  }
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
