import { type Insertable, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { ofNumber, post } from './outbox.ts';
import type { SignupsTable, Tables } from './tables.ts';

/** A sign-up about to be written; the database numbers it. */
export type NewRow = Insertable<SignupsTable>;

/** What an event is kept alone with: the database, its engine, the id of the event. */
export interface EventInDatabase {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
  readonly event: string;
}

/**
 * What keeps a seat from being given twice. On SQLite both halves hold alone; on PostgreSQL the transaction does, whose lock makes
 * the count in the statement a count of what is committed. The tests replace one, then both, and seats are given twice.
 */
export interface SeatGuard {
  /** Runs the work so that no other sign-up or cancellation of the event happens in between. */
  atomically<Result>(where: EventInDatabase, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Writes a confirmed sign-up if a seat is free at that very moment; says whether it did. */
  takeSeat(db: Kysely<Tables>, row: NewRow): Promise<boolean>;
}

/** The guard in service: one transaction a sign-up, alone with its event, and the count of seats in the statement that writes. */
export const seatGuard: SeatGuard = {
  atomically: ({ db, engine, event }, work) =>
    db.transaction().execute(async (transaction) => {
      await engine.lockEvent(transaction, event);
      return work(transaction);
    }),
  async takeSeat(db, row) {
    const confirmed = { ...row, status: 'confirmed' as const };
    const columns = Object.keys(confirmed) as (keyof NewRow)[];
    const written = await db
      .insertInto('signups')
      .columns(columns)
      .expression(
        db
          .selectFrom('events')
          .select(columns.map((column) => sql.val(confirmed[column]).as(column)))
          .where('events.id', '=', row.event_id)
          .where(hasFreeSeat(row.event_id, row.session ?? null)),
      )
      .executeTakeFirst();
    return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
  },
};

/** The condition that an event has a free seat, and so has the session if it has seats of its own. */
export function hasFreeSeat(event: string, session: string | null): RawBuilder<boolean> {
  return sql<boolean>`(
    (select count(*) from signups where event_id = ${event} and status = 'confirmed')
      < (select capacity from events where id = ${event})
    and ${sessionHasSeat(event, session)}
  )`;
}

/** The condition that a session has a free seat, or no seats of its own. */
export function sessionHasSeat(event: string, session: string | null): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select 1 from sessions
    where event_id = ${event} and id = ${session} and capacity <= (
      select count(*) from signups where event_id = ${event} and session = ${session} and status = 'confirmed'
    )
  )`;
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
