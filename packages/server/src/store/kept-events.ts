import type { Announcement } from '@payung/signup';
import { type Kysely, sql } from 'kysely';
import type { StoredEvent } from './store.ts';
import type { EventsTable, Tables } from './tables.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Events with the counts of their sign-ups; all of them, or the one with this id. */
export async function keptEvents(db: Kysely<Tables>, id?: string): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'announcement', 'changed_at'])
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .execute();
  const counts = await db
    .selectFrom('signup_counts')
    .selectAll()
    .where('status', '<>', 'cancelled')
    .where('people', '>', 0)
    .$if(id !== undefined, (query) => query.where('event_id', '=', id!))
    .execute();
  const events = rows.map((row) => {
    const own = counts.filter((count) => count.event_id === row.id);
    const confirmed = own.filter((count) => count.status === 'confirmed');
    const waiting = own.filter((count) => count.status === 'waiting');
    return {
      announcement: JSON.parse(row.announcement) as Announcement,
      changedAt: row.changed_at,
      taken: total(confirmed),
      takenBySession: new Map(confirmed.map((count) => [count.session, count.people])),
      waiting: total(waiting),
      peopleBySession: bySession(own),
    };
  });
  return events.sort((a, b) => firstMoment(a) - firstMoment(b));
}

function bySession(counts: readonly { readonly session: string; readonly people: number }[]) {
  const people = new Map<string, number>();
  for (const count of counts) people.set(count.session, (people.get(count.session) ?? 0) + count.people);
  return people;
}

function total(counts: readonly { readonly people: number }[]): number {
  return counts.reduce((sum, { people }) => sum + people, 0);
}

function firstMoment({ announcement }: StoredEvent): number {
  return Date.parse(announcement.sessions[0]!.start);
}

/** Writes an event over the one with the same id; its sign-ups are not touched. */
export async function keepEvent(db: Kysely<Tables>, event: Announcement, now: Date): Promise<void> {
  const row = {
    id: event.id,
    capacity: event.capacity - (event.reserved ?? 0),
    delete_after: deleteAfter(event),
    announcement: JSON.stringify(event),
    changed_at: now.toISOString(),
  };
  await db
    .insertInto('events')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...row, changed_at: whenItBecameAnother(row) }),
    )
    .execute();
  await db.deleteFrom('sessions').where('event_id', '=', event.id).execute();
  const sessions = event.sessions.map(({ id, capacity }) => ({
    event_id: event.id,
    id,
    capacity: capacity ?? null,
  }));
  await db.insertInto('sessions').values(sessions).execute();
}

/** A start of the server announces its events again: what says the same has not changed. */
function whenItBecameAnother({ announcement, changed_at }: Pick<EventsTable, 'announcement' | 'changed_at'>) {
  return sql<string>`case when events.announcement = ${announcement} then events.changed_at else ${changed_at} end`;
}

/** ISO moment, UTC, after which the sign-ups of an event are deleted. */
export function deleteAfter(event: Announcement): string {
  const last = Math.max(...event.sessions.map((session) => Date.parse(session.end)));
  return new Date(last + event.deleteAfterDays * dayMs).toISOString();
}
