import { longestWaitDays } from '@payung/signup';
import type { Kysely } from 'kysely';
import type { SignupDatabase } from './new-rows.ts';
import type { Tables } from './tables.ts';

/**
 * Remembers that the sign-up with this secret was taken back; to be run alone with the event. A slow line may bring it, or bring it again,
 * after its withdrawal.
 */
export async function rememberWithdrawn(db: Kysely<Tables>, secretHash: string, now: Date): Promise<void> {
  await db
    .insertInto('withdrawn')
    .values({ secret_hash: secretHash, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Those of some sign-ups that were taken back, by the hash of their secret. */
export async function withdrawnOf(
  { db, engine }: SignupDatabase,
  secretHashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const isOne = engine.isOneOf('secret_hash', secretHashes);
  const rows = await db.selectFrom('withdrawn').select('secret_hash').where(isOne).execute();
  return new Set(rows.map(({ secret_hash }) => secret_hash));
}

/** Forgets what no phone has waiting any more. */
export async function forgetWithdrawn(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longestWaitDays * 24 * 60 * 60 * 1000).toISOString();
  await db.deleteFrom('withdrawn').where('at', '<=', before).execute();
}
