import { randomUUID } from 'node:crypto';
import type { Announcement, Attendee, RequestReceipt } from '@payung/signup';
import type { Kysely, Selectable } from 'kysely';
import type { OrganizerKey, Scope } from '../organizer/organizer-key.ts';
import { cancel, leave } from './giving-back.ts';
import { noteNow } from './at-the-door.ts';
import { keepEvent, keptEvents } from './kept-events.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofNumber, post } from './outbox.ts';
import { personOf } from './person.ts';
import { hasFreeSeat } from './seats.ts';
import type { AttendeeOutcome, Erasing } from './store.ts';
import type { OrganizerKeysTable, SignupsTable, Tables } from './tables.ts';

/** The key with this id, or every key. */
export async function organizerKeys(db: Kysely<Tables>, id?: string): Promise<OrganizerKey[]> {
  const rows = await db
    .selectFrom('organizer_keys')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .orderBy('created_at')
    .execute();
  return rows.map(keyOf);
}

function keyOf(row: Selectable<OrganizerKeysTable>): OrganizerKey {
  return {
    id: row.id,
    organizer: row.organizer,
    scopes: row.scopes.split(' ') as Scope[],
    hash: row.hash,
    createdAt: row.created_at,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}

export async function keepKey(db: Kysely<Tables>, key: OrganizerKey): Promise<void> {
  const { id, organizer, hash, createdAt } = key;
  const row = { id, organizer, scopes: key.scopes.join(' '), hash, created_at: createdAt, revoked_at: null };
  await db.insertInto('organizer_keys').values(row).execute();
}

/** Says whether there was such a key that still opened something. */
export async function revokeKey(db: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  const revoked = await db
    .updateTable('organizer_keys')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows > 0n;
}

/** The sign-ups of an event in the order in which they came. */
export async function attendees({ db, keyring }: OpenDatabase, event: string): Promise<Attendee[]> {
  const rows = await db
    .selectFrom('signups')
    .selectAll()
    .where('event_id', '=', event)
    .orderBy('id')
    .execute();
  return rows.map((row) => attendeeOf(row, keyring));
}

function attendeeOf(row: Selectable<SignupsTable>, keyring: OpenDatabase['keyring']): Attendee {
  return {
    code: row.code,
    status: row.status,
    ...(row.session !== null && { session: row.session }),
    ...personOf(row, keyring),
    language: row.language,
    createdAt: row.created_at,
    ...(row.checked_in_at !== null && { checkedInAt: row.checked_in_at }),
  };
}

/** Gives somebody who waits a seat that is free, or one that is added for them; to be run alone with the event. Who has a seat keeps it. */
export async function promote(
  { db, keyring }: OpenDatabase,
  code: string,
  mayAddSeat: boolean,
  now: Date,
): Promise<AttendeeOutcome> {
  const row = await rowOf(db, code);
  if (!row || row.status === 'cancelled')
    return { kind: 'refused', code: row ? 'signup-cancelled' : 'signup-unknown' };
  if (row.status === 'confirmed') return { kind: 'done', attendee: attendeeOf(row, keyring) };
  const [event] = await keptEvents(db, row.event_id);
  if (mayAddSeat) await keepEvent(db, withOneSeatMore(event!.announcement, row.session), now);
  const promoted = await db
    .updateTable('signups')
    .set({ status: 'confirmed', changed_at: now.toISOString() })
    .where('id', '=', row.id)
    .where(hasFreeSeat(row.event_id, row.session))
    .executeTakeFirst();
  if (promoted.numUpdatedRows > 0n) {
    await post(db, 'promotion', now.toISOString(), ofNumber(row.id));
    return { kind: 'done', attendee: attendeeOf((await rowOf(db, code))!, keyring) };
  }
  // More seats are taken than there are, because the event was made smaller: one more would not be free.
  if (mayAddSeat) await keepEvent(db, event!.announcement, new Date(event!.changedAt));
  return { kind: 'refused', code: 'event-full' };
}

function withOneSeatMore(event: Announcement, session: string | null): Announcement {
  const sessions = event.sessions.map((one) =>
    one.id === session && one.capacity !== undefined ? { ...one, capacity: one.capacity + 1 } : one,
  );
  return { ...event, sessions, capacity: event.capacity + 1 };
}

/** Notes that somebody with a seat has come, or takes that back; the first moment stays when it is said again. */
export async function checkIn(
  { db, keyring }: OpenDatabase,
  code: string,
  isHere: boolean,
  now: Date,
): Promise<AttendeeOutcome> {
  const row = await rowOf(db, code);
  if (!row) return { kind: 'refused', code: 'signup-unknown' };
  if (row.status !== 'confirmed') return { kind: 'refused', code: 'signup-without-seat' };
  const noted = await noteNow(db, row, isHere, now, randomUUID());
  return { kind: 'done', attendee: attendeeOf(noted, keyring) };
}

/** Cancels for somebody; to be run alone with the event. */
export async function cancelFor(open: OpenDatabase, code: string, now: Date): Promise<AttendeeOutcome> {
  const row = await rowOf(open.db, code);
  if (!row) return { kind: 'refused', code: 'signup-unknown' };
  await cancel(open.db, row.secret_hash, now);
  return { kind: 'done', attendee: attendeeOf((await rowOf(open.db, code))!, open.keyring) };
}

/** Forgets somebody who asked an organiser for it; to be run alone with the event. */
export async function eraseFor(
  open: OpenDatabase,
  code: string,
  erasing: Erasing,
): Promise<RequestReceipt | undefined> {
  const row = await rowOf(open.db, code);
  const signup = row && { eventId: row.event_id, secretHash: row.secret_hash };
  return signup && leave(open, signup, { kind: 'erase', channel: 'organizer', ...erasing });
}

/** The event of the sign-up with this code. */
export async function eventOfCode(db: Kysely<Tables>, code: string): Promise<string | undefined> {
  return (await rowOf(db, code))?.event_id;
}

/** PostgreSQL refuses some texts that are no code (NUL) as if the query were wrong. */
async function rowOf(db: Kysely<Tables>, code: string): Promise<Selectable<SignupsTable> | undefined> {
  if (!/^[\w-]{1,40}$/.test(code)) return undefined;
  return db.selectFrom('signups').selectAll().where('code', '=', code).executeTakeFirst();
}
