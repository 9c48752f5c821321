import { createHash } from 'node:crypto';
import type { Announcement } from '@payung/signup';
import type { Kysely } from 'kysely';
import { keepEvent, keptEvents } from './kept-events.ts';
import { keptSignup, newRow } from './kept-signups.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofSecret, post } from './outbox.ts';
import { postChange } from './posting-changes.ts';
import { promoteWaiting, type SeatGuard } from './seats.ts';
import type { NewSignup, SignupOutcome } from './store.ts';
import type { Tables } from './tables.ts';
import { mayBeAttended, whyNoSignups } from './taking-signups.ts';

/** Takes a seat or a place on the waiting list; to be run alone with the event. */
export async function signUp(
  open: OpenDatabase,
  guard: SeatGuard,
  signup: NewSignup,
): Promise<SignupOutcome> {
  const { db } = open;
  const known = await keptSignup(open, 'key_hash', signup.keyHash);
  if (known) return { kind: 'known', signup: known };
  const [event] = await keptEvents(db, signup.eventId);
  if (!event) return { kind: 'refused', code: 'event-unknown' };
  const refusal = whyNoSignups(event.announcement, signup.now);
  if (refusal) return { kind: 'refused', code: refusal };
  await promoteWaiting(db, signup.eventId, signup.now.toISOString());
  const row = await newRow(open, signup, event.announcement.consent);
  const seated = await guard.takeSeat(db, row);
  if (!seated && !event.announcement.waitingList) {
    const { capacity, reserved = 0 } = event.announcement;
    return { kind: 'refused', code: event.taken < capacity - reserved ? 'session-full' : 'event-full' };
  }
  if (!seated) await db.insertInto('signups').values(row).execute();
  if (row.by_email === 1) await post(db, 'receipt', row.created_at, ofSecret(signup.secretHash));
  const kept = await keptSignup(open, 'key_hash', signup.keyHash);
  return { kind: 'new', signup: kept! };
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
