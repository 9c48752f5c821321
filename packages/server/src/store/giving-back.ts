import type { RequestReceipt } from '@payung/signup';
import type { Kysely } from 'kysely';
import { keptEvents } from './kept-events.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofSecret, post } from './outbox.ts';
import { keepRequest } from './requests.ts';
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
  if (cancelled) await post(db, 'signup-cancelled', now.toISOString(), ofSecret(secretHash));
  if (cancelled) await handOn(db, cancelled.event_id, now);
}

/** A person's own act that ends in their deletion: by taking the consent back, or because they want to be forgotten. */
export interface Leaving {
  readonly kind: 'withdraw' | 'erase';
  /** Number under which the act is noted; `requestId()` makes it. */
  readonly id: string;
  readonly now: Date;
}

/**
 * Deletes a sign-up, hands its seat on and notes that it was done at once, without naming anybody; to be run alone with the event.
 * Who takes the consent back is deleted, too: the law says so (UU 27/2022 art. 43), and nothing else is left to base the data on.
 */
export async function leave(
  open: OpenDatabase,
  secretHash: string,
  { kind, id, now }: Leaving,
): Promise<RequestReceipt | undefined> {
  const erased = await open.db
    .deleteFrom('signups')
    .where('secret_hash', '=', secretHash)
    .returning('event_id')
    .executeTakeFirst();
  if (!erased) return undefined;
  const event = erased.event_id;
  await handOn(open.db, event, now);
  return keepRequest(open, { id, event, kind, channel: 'link', receivedAt: now, doneAt: now });
}

async function handOn(db: Kysely<Tables>, eventId: string, now: Date): Promise<void> {
  const [event] = await keptEvents(db, eventId);
  if (event && mayBeAttended(event.announcement, now)) await promoteWaiting(db, eventId, now.toISOString());
}
