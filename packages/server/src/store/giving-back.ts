import type { RequestChannel, RequestReceipt } from '@payung/signup';
import type { Kysely } from 'kysely';
import { keptEvents } from './kept-events.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofSecret, post } from './outbox.ts';
import { keepRequest } from './requests.ts';
import { promoteWaiting } from './seats.ts';
import type { Tables } from './tables.ts';
import { mayBeAttended } from './taking-signups.ts';
import { rememberWithdrawn } from './withdrawn.ts';

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

/** An act that ends in the deletion of a person: by taking the consent back, or because they want to be forgotten. */
export interface Leaving {
  readonly kind: 'withdraw' | 'erase';
  /** Who does it: the person with their link, or an organiser whom they asked. */
  readonly channel: Extract<RequestChannel, 'link' | 'organizer'>;
  /** Number under which the act is noted; `requestId()` makes it. */
  readonly id: string;
  readonly now: Date;
}

/** A sign-up by the hash of its secret, and the event that it is for. */
export interface SignupOfEvent {
  readonly eventId: string;
  readonly secretHash: string;
}

/**
 * Deletes a sign-up, hands its seat on and notes that it was done at once, without naming anybody; to be run alone with the event.
 * Who takes the consent back is deleted, too: the law says so (UU 27/2022 art. 43), and nothing else is left to base the data on.
 */
export async function leave(
  open: OpenDatabase,
  { eventId: event, secretHash }: SignupOfEvent,
  { kind, channel, id, now }: Leaving,
): Promise<RequestReceipt | undefined> {
  const erased = await open.db
    .deleteFrom('signups')
    .where('secret_hash', '=', secretHash)
    .where('event_id', '=', event)
    .executeTakeFirst();
  if (erased.numDeletedRows === 0n) return undefined;
  await rememberWithdrawn(open.db, secretHash, now);
  await handOn(open.db, event, now);
  return keepRequest(open, { id, event, kind, channel, receivedAt: now, doneAt: now });
}

/** The same for a sign-up that may not have come yet: when it comes, it is refused. */
export async function withdraw(open: OpenDatabase, signup: SignupOfEvent, leaving: Leaving): Promise<void> {
  const left = await leave(open, signup, leaving);
  if (!left) await rememberWithdrawn(open.db, signup.secretHash, leaving.now);
}

async function handOn(db: Kysely<Tables>, eventId: string, now: Date): Promise<void> {
  const [event] = await keptEvents(db, eventId);
  if (event && mayBeAttended(event.announcement, now)) await promoteWaiting(db, eventId, now.toISOString());
}
