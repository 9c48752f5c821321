import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { forgetDoneRequests } from './requests.ts';
import type { Tables } from './tables.ts';
import { forgetWithdrawn } from './withdrawn.ts';

/**
 * Deletes the sign-ups of events whose time is over, wordings nobody refers to any more, sessions that have expired, and what
 * was taken back long ago; says how many people. Each event leaves a proof:
 * when, how many, and a hash over that and the proof before it, so that none can be taken out or changed unseen.
 */
export async function deleteExpired(db: Kysely<Tables>, now: Date): Promise<number> {
  const at = now.toISOString();
  const expired = await db.selectFrom('events').select('id').where('delete_after', '<=', at).execute();
  let people = 0;
  for (const { id } of expired) {
    const deleted = await db.deleteFrom('signups').where('event_id', '=', id).executeTakeFirst();
    const count = Number(deleted.numDeletedRows);
    if (count > 0) await prove(db, { at, event_id: id, people: count });
    people += count;
  }
  await db.deleteFrom('desk_sessions').where('expires_at', '<=', at).execute();
  await forgetDoneRequests(db, now);
  await forgetWithdrawn(db, now);
  const used = db.selectFrom('signups').select('consent_hash');
  await db.deleteFrom('consents').where('hash', 'not in', used).execute();
  return people;
}

async function prove(
  db: Kysely<Tables>,
  deletion: { readonly at: string; readonly event_id: string; readonly people: number },
): Promise<void> {
  const before = await db
    .selectFrom('deletions')
    .select('hash')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const hash = proofHash(before?.hash ?? '', deletion);
  await db
    .insertInto('deletions')
    .values({ ...deletion, hash })
    .execute();
}

/** SHA-256 over the proof before (empty for the first) and this one. */
export function proofHash(
  before: string,
  { at, event_id, people }: { readonly at: string; readonly event_id: string; readonly people: number },
): string {
  return createHash('sha256').update([before, at, event_id, people].join('\n')).digest('hex');
}
