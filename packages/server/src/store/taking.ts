import { createHash } from 'node:crypto';
import type { Announcement, RefusalCode } from '@payung/signup';
import type { Kysely } from 'kysely';
import { keepEvent, keptEvents } from './kept-events.ts';
import { keptSignups, newRows, storedSignup } from './kept-signups.ts';
import { insertSignups, type NewRow, type SignupDatabase } from './new-rows.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofSecret, post } from './outbox.ts';
import { postChange } from './posting-changes.ts';
import { promoteWaiting, type SeatGuard } from './seats.ts';
import type { NewSignup, SignupOutcome, StoredEvent, StoredSignup } from './store.ts';
import type { Tables } from './tables.ts';
import { mayBeAttended, whyNoSignups } from './taking-signups.ts';
import { withdrawnOf } from './withdrawn.ts';

/** Where sign-ups are taken: with the keys to seal them. */
type TakingDatabase = OpenDatabase & SignupDatabase;

/** What became of each of some sign-ups. */
export type Outcomes = ReadonlyMap<NewSignup, SignupOutcome>;

/**
 * Takes seats or places on the waiting list of one event, in the order of these sign-ups; to be run alone with the event. Who comes again,
 * also within these, gets what is kept; what was taken back is refused.
 */
export async function signUp(
  open: TakingDatabase,
  guard: SeatGuard,
  signups: readonly NewSignup[],
): Promise<Outcomes> {
  const firsts = new Map([...signups].reverse().map((signup) => [signup.keyHash, signup]));
  const [first, again] = split(signups, (signup) => firsts.get(signup.keyHash) === signup);
  const outcomes = await signUpOnce(open, guard, first);
  return again.length > 0 ? new Map([...outcomes, ...(await signUp(open, guard, again))]) : outcomes;
}

/** The same for sign-ups of which no two have the same key. */
async function signUpOnce(
  open: TakingDatabase,
  guard: SeatGuard,
  signups: readonly NewSignup[],
): Promise<Outcomes> {
  const { db } = open;
  const kept = await keptSignups(
    open,
    signups.map(({ keyHash }) => keyHash),
  );
  const outcomes = new Map<NewSignup, SignupOutcome>();
  for (const signup of signups) {
    const known = kept.get(signup.keyHash);
    if (known) outcomes.set(signup, { kind: 'known', signup: known });
  }
  const fresh = signups.filter((signup) => !outcomes.has(signup));
  if (fresh.length === 0) return outcomes;
  const event = await eventWithSeatsHandedOn(db, fresh[0]!);
  const withdrawn = await withdrawnOf(
    open,
    fresh.map(({ secretHash }) => secretHash),
  );
  const taking: NewSignup[] = [];
  for (const signup of fresh) {
    const code = whyNotTaken(signup, event, withdrawn);
    if (code) outcomes.set(signup, { kind: 'refused', code });
    else taking.push(signup);
  }
  if (!event || taking.length === 0) return outcomes;
  return new Map([...outcomes, ...(await take(open, guard, event, taking))]);
}

function whyNotTaken(
  { secretHash, now }: NewSignup,
  event: StoredEvent | undefined,
  withdrawn: ReadonlySet<string>,
): RefusalCode | undefined {
  if (!event) return 'event-unknown';
  return withdrawn.has(secretHash) ? 'signup-cancelled' : whyNoSignups(event.announcement, now);
}

/** The event, after what is free went to who waits for it. */
async function eventWithSeatsHandedOn(
  db: Kysely<Tables>,
  { eventId, now }: NewSignup,
): Promise<StoredEvent | undefined> {
  const [event] = await keptEvents(db, eventId);
  if (!event || event.waiting === 0 || whyNoSignups(event.announcement, now)) return event;
  await promoteWaiting(db, eventId, now.toISOString());
  return (await keptEvents(db, eventId))[0];
}

/** Gives the free seats of each session to those who come first; the others wait, where the event has a waiting list. */
async function take(
  open: TakingDatabase,
  guard: SeatGuard,
  event: StoredEvent,
  signups: readonly NewSignup[],
): Promise<Outcomes> {
  const { waitingList, capacity, reserved = 0, consent } = event.announcement;
  const rows = await newRows(open, signups, consent);
  const seated = new Set<NewRow>();
  for (const ofSession of bySession(rows)) {
    const given = await guard.takeSeats(open, ofSession);
    for (const row of ofSession.slice(0, given)) seated.add(row);
  }
  const others = rows.filter((row) => !seated.has(row));
  const waiting = waitingList ? await wait(open, others) : new Map<string, StoredSignup>();
  for (const row of rows)
    if (row.by_email === 1 && (seated.has(row) || waiting.has(row.key_hash)))
      await post(open.db, 'receipt', row.created_at, ofSecret(row.secret_hash));
  const since = eventSince(event, [...seated], waiting.size);
  const isFull = since.taken >= capacity - reserved;
  return new Map(
    signups.map((signup, i): [NewSignup, SignupOutcome] => {
      const row = rows[i]!;
      const kept = seated.has(row) ? seatedSignup(row, signup) : waiting.get(signup.keyHash);
      if (kept) return [signup, { kind: 'new', signup: kept, event: since }];
      return [signup, { kind: 'refused', code: isFull ? 'event-full' : 'session-full' }];
    }),
  );
}

function seatedSignup(row: NewRow, { request }: NewSignup): StoredSignup {
  return storedSignup({ ...row, status: 'confirmed', session: row.session ?? null }, request);
}

/** How the event stands with these sign-ups. */
function eventSince(event: StoredEvent, seated: readonly NewRow[], waiting: number): StoredEvent {
  const takenBySession = new Map(event.takenBySession);
  for (const { session } of seated)
    takenBySession.set(session ?? '', (takenBySession.get(session ?? '') ?? 0) + 1);
  return {
    ...event,
    taken: event.taken + seated.length,
    takenBySession,
    waiting: event.waiting + waiting,
  };
}

/** Puts sign-ups on the waiting list; gives them with their places. */
async function wait(open: TakingDatabase, rows: readonly NewRow[]) {
  if (rows.length > 0) await insertSignups(open, rows);
  return keptSignups(
    open,
    rows.map((row) => row.key_hash),
  );
}

function bySession(rows: readonly NewRow[]): (readonly NewRow[])[] {
  const sessions = new Set(rows.map(({ session }) => session));
  return [...sessions].map((session) => rows.filter((row) => row.session === session));
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Writes an event and tells its people what changed for them. Its row is touched first: from then on it is ours alone until the transaction ends. */
export async function announce(db: Kysely<Tables>, event: Announcement, now: Date): Promise<void> {
  await db
    .updateTable('events')
    .set((row) => ({ changed_at: row.ref('changed_at') }))
    .where('id', '=', event.id)
    .execute();
  const [before] = await keptEvents(db, event.id);
  await keepEvent(db, event, now);
  if (before) await postChange(db, before.announcement, event, now);
  if (mayBeAttended(event, now)) await promoteWaiting(db, event.id, now.toISOString());
}

/** Writes an event of a file, unless the file said the same of it before: seats that an organiser added since stay. */
export async function seed(db: Kysely<Tables>, event: Announcement, now: Date): Promise<void> {
  const seed_hash = createHash('sha256').update(JSON.stringify(event)).digest('hex');
  const kept = await db
    .selectFrom('events')
    .select('seed_hash')
    .where('id', '=', event.id)
    .executeTakeFirst();
  if (kept?.seed_hash === seed_hash) return;
  await announce(db, event, now);
  await db.updateTable('events').set({ seed_hash }).where('id', '=', event.id).execute();
}
