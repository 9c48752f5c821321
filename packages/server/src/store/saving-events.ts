import { isDeepStrictEqual } from 'node:util';
import type { Announcement } from '@payung/signup';
import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { keptEvents } from './kept-events.ts';
import type { EventConflict, EventToSave, StoredEvent } from './store.ts';
import { announce } from './taking.ts';
import type { Tables } from './tables.ts';

/**
 * Writes events of an organiser, all or none; to be run in a transaction of its own, which a conflict ends. Each is looked at alone with its
 * sign-ups: nobody who has a seat or waits is left with a session that is gone, and fewer seats than are taken are written only if that is meant.
 */
export async function saveEvents(
  db: Kysely<Tables>,
  engine: Engine,
  events: readonly EventToSave[],
  now: Date,
): Promise<readonly EventConflict[]> {
  const conflicts: EventConflict[] = [];
  // In one order for everybody, so that two who save the same events do not wait for each other.
  const inOrder = [...events].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
  for (const saved of inOrder) {
    await engine.lockEvent(db, saved.event.id);
    const [kept] = await keptEvents(db, saved.event.id);
    // Sent twice, on a bad line or by a second press: it is there already.
    if (kept && isDeepStrictEqual(kept.announcement, saved.event)) continue;
    const found = kept ? conflictsWith(kept, saved) : [];
    conflicts.push(...found);
    if (found.length === 0) await announce(db, saved.event, now);
  }
  return conflicts;
}

/** What stands against a change of an event as it is kept now; to look before it is written, too. */
export function conflictsWith(
  kept: StoredEvent,
  { event, changedAt, mayOverfill }: EventToSave,
): readonly EventConflict[] {
  const { id } = event;
  if (changedAt === undefined) return [{ id, why: 'exists' }];
  if (changedAt !== kept.changedAt) return [{ id, why: 'changed-meanwhile' }];
  const people = kept.taken + kept.waiting;
  if (people > 0 && event.sessionChoice !== kept.announcement.sessionChoice)
    return [{ id, why: 'choice-in-use', people }];
  const gone = [...kept.peopleBySession].filter(([session]) => isGone(event, session));
  if (gone.length > 0)
    return [{ id, why: 'session-in-use', people: gone.reduce((sum, [, n]) => sum + n, 0) }];
  return mayOverfill ? [] : overfull(kept, event);
}

function isGone(event: Announcement, session: string): boolean {
  return session !== '' && !event.sessions.some((one) => one.id === session);
}

function overfull(kept: StoredEvent, event: Announcement): EventConflict[] {
  const { id } = event;
  const seats = event.capacity - (event.reserved ?? 0);
  const found: EventConflict[] = event.sessions.flatMap((session, i) => {
    const taken = kept.takenBySession.get(session.id) ?? 0;
    return session.capacity !== undefined && taken > session.capacity
      ? [{ id, why: 'overfull' as const, field: `sessions.${i}.capacity`, people: taken }]
      : [];
  });
  return found.length === 0 && kept.taken > seats
    ? [{ id, why: 'overfull', field: 'capacity', people: kept.taken }]
    : found;
}
