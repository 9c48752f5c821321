import type { Announcement } from '@payung/signup';
import type { Kysely } from 'kysely';
import { post } from './outbox.ts';
import type { Tables } from './tables.ts';

/** Tells the people of an event that it is cancelled, or that its time or place is another, if it is: whoever comes to a session that changed. */
export async function postChange(
  db: Kysely<Tables>,
  before: Announcement,
  after: Announcement,
  now: Date,
): Promise<void> {
  const ends = after.sessions.map(({ end }) => Date.parse(end));
  if (Math.max(...ends) <= now.getTime()) return;
  if (before.cancelled && after.cancelled) return;
  const kind = after.cancelled ? 'event-cancelled' : 'change';
  const concerns = after.cancelled || before.cancelled ? 'everybody' : whomItConcerns(before, after);
  if (concerns !== 'everybody' && concerns.length === 0) return;
  await post(db, kind, now.toISOString(), (signups) =>
    signups.and([
      signups('signups.event_id', '=', after.id),
      signups('signups.status', '<>', 'cancelled'),
      ...(concerns === 'everybody' ? [] : [signups('signups.session', 'in', concerns)]),
    ]),
  );
}

/** Everybody, or those of some sessions, or nobody. */
function whomItConcerns(before: Announcement, after: Announcement): 'everybody' | string[] {
  if (before.place !== after.place || before.timeZone !== after.timeZone) return 'everybody';
  const times = (event: Announcement) =>
    new Map(event.sessions.map(({ id, start, end }) => [id, start + end]));
  const [then, now] = [times(before), times(after)];
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id));
  return after.sessionChoice === 'all' && changed.length > 0 ? 'everybody' : changed;
}
