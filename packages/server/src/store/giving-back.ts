import type { Kysely } from 'kysely';
import { keptEvents } from './kept-events.ts';
import { promoteWaiting } from './seats.ts';
import type { Tables } from './tables.ts';
import { mayBeAttended } from './taking-signups.ts';

/** Cancels a sign-up and hands its seat on; to be run alone with the event. A second time changes nothing. */
export async function cancel(db: Kysely<Tables>, secretHash: string, now: Date): Promise<void> {
  const cancelled = await db
    .updateTable('signups')
    .set({ status: 'cancelled', changed_at: now.toISOString() })
    .where('secret_hash', '=', secretHash)
    .where('status', '<>', 'cancelled')
    .returning('event_id')
    .executeTakeFirst();
  if (cancelled) await handOn(db, cancelled.event_id, now);
}

/** Deletes a sign-up and hands its seat on; to be run alone with the event. */
export async function erase(db: Kysely<Tables>, secretHash: string, now: Date): Promise<boolean> {
  const erased = await db
    .deleteFrom('signups')
    .where('secret_hash', '=', secretHash)
    .returning('event_id')
    .executeTakeFirst();
  if (erased) await handOn(db, erased.event_id, now);
  return erased !== undefined;
}

async function handOn(db: Kysely<Tables>, eventId: string, now: Date): Promise<void> {
  const [event] = await keptEvents(db, eventId);
  if (event && mayBeAttended(event.announcement, now)) await promoteWaiting(db, eventId, now.toISOString());
}
