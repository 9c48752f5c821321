import type { Kysely } from 'kysely';
import type { Counts } from './store.ts';
import type { Tables } from './tables.ts';

/** How many events there are, sign-ups by status, and messages by state. */
export async function counts(db: Kysely<Tables>): Promise<Counts> {
  const { events } = await db
    .selectFrom('events')
    .select((count) => count.fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  const rows = await db.selectFrom('signup_counts').select(['status', 'people']).execute();
  const signups = { confirmed: 0, waiting: 0, cancelled: 0 };
  for (const { status, people } of rows) signups[status] += people;
  const messages = await db
    .selectFrom('outbox')
    .select((count) => ['state', count.fn.countAll<number>().as('number')])
    .groupBy('state')
    .execute();
  const mail = { waiting: 0, sent: 0, refused: 0, 'given-up': 0 };
  for (const { state, number } of messages) mail[state] = number;
  return { events, signups, mail };
}
