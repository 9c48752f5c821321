import type { Kysely } from 'kysely';
import { keptEvents } from './kept-events.ts';
import { write } from './outbox.ts';
import type { StoredEvent } from './store.ts';
import type { Tables } from './tables.ts';

const hourMs = 60 * 60 * 1000;

/**
 * Writes a reminder for everybody with a seat whose time for it has come; nobody gets a second one about the same start. Who has
 * heard from us since then, by a receipt or a change, knows already.
 */
export async function remind(db: Kysely<Tables>, now: Date): Promise<void> {
  const rows = await db.selectFrom('events').select(['id', 'reminder_hours']).execute();
  const hours = new Map(rows.map((row) => [row.id, row.reminder_hours]));
  const at = now.toISOString();
  for (const event of await keptEvents(db)) {
    const { id, cancelled } = event.announcement;
    if (cancelled) continue;
    for (const { start, session } of beginnings(event)) {
      const from = new Date(Date.parse(start) - hours.get(id)! * hourMs).toISOString();
      const until = new Date(start).toISOString();
      if (at < from || at >= until) continue;
      await write(db, 'reminder', { moment: until, dueAt: at, wantedUntil: until }, (signups) =>
        signups.and([
          signups('signups.event_id', '=', id),
          signups('signups.status', '=', 'confirmed'),
          signups('signups.wants_reminders', '=', 1),
          ...(session === undefined ? [] : [signups('signups.session', '=', session)]),
          signups.not(
            signups.exists(
              signups
                .selectFrom('outbox')
                .select('outbox.kind')
                .whereRef('outbox.signup_id', '=', 'signups.id')
                .where('outbox.occasion', '>=', from),
            ),
          ),
        ]),
      );
    }
  }
}

/** When it begins for whom: for all with the first session, or for those of each session with theirs. */
function beginnings({ announcement }: StoredEvent): { readonly start: string; readonly session?: string }[] {
  const { sessions, sessionChoice } = announcement;
  if (sessionChoice === 'all') return [{ start: sessions[0]!.start }];
  return sessions.map(({ id, start }) => ({ start, session: id }));
}
