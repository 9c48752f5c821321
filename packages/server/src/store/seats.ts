import { type Kysely, type RawBuilder, sql } from 'kysely';
import { insertSignups, type NewRow, type SignupDatabase } from './new-rows.ts';
import { ofNumber, post } from './outbox.ts';
import type { Tables } from './tables.ts';

/** An event to be kept alone with. */
export interface EventInDatabase extends SignupDatabase {
  readonly event: string;
}

/**
 * What keeps a seat from being given twice. On SQLite both halves hold alone; on PostgreSQL the transaction does, whose lock makes
 * the count in the statement a count of what is committed. The tests replace one, then both, and seats are given twice.
 */
export interface SeatGuard {
  /** Runs the work so that no other sign-up or cancellation of the event happens in between. */
  atomically<Result>(where: EventInDatabase, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Writes as many of these sign-ups as have a free seat at that very moment, confirmed and in their order; gives how many those are.
   * All are for the same event and session.
   */
  takeSeats(where: SignupDatabase, rows: readonly NewRow[]): Promise<number>;
}

/** The guard in service: a transaction that is alone with its event, and the count of seats in the statement that writes. */
export const seatGuard: SeatGuard = {
  atomically: ({ db, engine, event }, work) =>
    db.transaction().execute(async (transaction) => {
      await engine.lockEvent(transaction, event);
      return work(transaction);
    }),
  async takeSeats(where, rows) {
    const [{ event_id: event, session = null }] = rows as [NewRow];
    const confirmed = rows.map((row): NewRow => ({ ...row, status: 'confirmed' }));
    const written = await insertSignups(where, confirmed, hasFreeSeat(event, session, sql.ref('nth')));
    return Number(written.numAffectedRows ?? 0);
  },
};

/** The first seat that is free; the condition for the nth counts so many from here. */
const first = sql.lit(1);

/** The condition that an event has a free seat, or an nth one, and so has the session if it has seats of its own. */
export function hasFreeSeat(
  event: string,
  session: string | null,
  nth: RawBuilder<unknown> = first,
): RawBuilder<boolean> {
  return sql<boolean>`(
    ${nth} <= (select capacity from events where id = ${event})
      - coalesce((select sum(people) from signup_counts where event_id = ${event} and status = 'confirmed'), 0)
    and ${sessionHasSeat(event, session, nth)}
  )`;
}

/** The condition that a session has a free seat, or an nth one, or no seats of its own. */
export function sessionHasSeat(
  event: string,
  session: string | null,
  nth: RawBuilder<unknown> = first,
): RawBuilder<boolean> {
  return sql<boolean>`${nth} <= coalesce((
    select capacity from sessions where event_id = ${event} and id = ${session}
  ) - coalesce((
    select people from signup_counts where event_id = ${event} and session = ${session} and status = 'confirmed'
  ), 0), ${nth})`;
}

/** Whether the sessions of an event have seats of their own: all have, or none. */
export async function hasOwnSeats(db: Kysely<Tables>, event: string): Promise<boolean> {
  const own = await db
    .selectFrom('sessions')
    .select('id')
    .where('event_id', '=', event)
    .where('capacity', 'is not', null)
    .executeTakeFirst();
  return own !== undefined;
}

/**
 * Gives every free seat to whoever has waited longest for it: of the whole event, or of their session.
 * `at` is the ISO moment of the change.
 */
export async function promoteWaiting(db: Kysely<Tables>, event: string, at: string): Promise<void> {
  const pools = await db
    .selectFrom('signups')
    .select(['session', sql<number>`min(id)`.as('first')])
    .where('event_id', '=', event)
    .where('status', '=', 'waiting')
    .groupBy('session')
    .orderBy('first')
    .execute();
  for (const { session, first } of pools) {
    const promoted = await db
      .updateTable('signups')
      .set({ status: 'confirmed', changed_at: at })
      .where('id', '=', first)
      .where(hasFreeSeat(event, session))
      .executeTakeFirst();
    if (promoted.numUpdatedRows === 0n) continue;
    await post(db, 'promotion', at, ofNumber(first));
    return promoteWaiting(db, event, at);
  }
}
