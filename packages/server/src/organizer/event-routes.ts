import { type Announcement, type AnnouncementFault, parseEventChange } from '@payung/signup';
import { type Context, Hono } from 'hono';
import { names } from '../negotiation.ts';
import { tagged } from '../packed-answer.ts';
import { Refusal } from '../refusal.ts';
import { canonicalText, jsonBody } from '../request-body.ts';
import type { EventConflict, Store } from '../store/store.ts';
import { keyFor, ownEvent } from './access.ts';
import { consentVersion } from './consent-version.ts';
import type { OrganizerKey } from './organizer-key.ts';

/** An organiser's own event as it is announced, with its tag, and changes of it: `GET` and `PATCH` of `events/:id`. */
export function ownEventRoutes(store: Store, now: () => Date): Hono {
  const routes = new Hono();
  routes.get('/events/:id', async (c) => {
    const key = await keyFor('read', c, store);
    return announced(c, (await ownEvent(c.req.param('id'), key, store)).announcement);
  });
  routes.patch('/events/:id', async (c) => {
    const key = await keyFor('edit', c, store);
    const { announcement: kept, changedAt } = await ownEvent(c.req.param('id'), key, store);
    const { value } = await jsonBody(c);
    const wanted = c.req.header('If-Match');
    if (wanted !== undefined && !names(wanted, tagOf(kept))) throw new Refusal('event-changed');
    const parsed = parseEventChange(value, kept, (text) => consentVersion(text, kept, now()));
    if (!parsed.ok) throw new Refusal('event-invalid', { faults: parsed.faults });
    const event = parsed.value;
    if (!maySayWhose(event, kept, key))
      throw new Refusal('event-invalid', { faults: [{ field: 'organizers', code: 'not-changeable' }] });
    const mayOverfill = c.req.query('seats') === 'fewer';
    const conflicts = await store.organizers.saveEvents([{ event, changedAt, mayOverfill }], now());
    if (conflicts.length > 0) throw refusalOf(conflicts, wanted !== undefined);
    return announced(c, event);
  });
  return routes;
}

function announced(c: Context, event: Announcement): Response {
  c.header('Cache-Control', 'no-store');
  c.header('ETag', tagOf(event));
  return c.json(event);
}

/** The same event has the same, in whatever order its parts were written. */
const tagOf = (event: Announcement): string => `"${tagged(canonicalText(event)).tag}"`;

/** Only a key of all organisers hands an event to others. */
function maySayWhose(event: Announcement, kept: Announcement, { organizer }: OrganizerKey): boolean {
  return organizer === '*' || event.organizers.join('\n') === kept.organizers.join('\n');
}

/** What came between our look and our write: told where the caller asked to be told, else worth sending again. */
function refusalOf(conflicts: readonly EventConflict[], isGuarded: boolean): Refusal {
  const faults = conflicts.flatMap((conflict) => ('people' in conflict ? [faultOf(conflict)] : []));
  if (faults.length > 0) return new Refusal('event-invalid', { faults });
  return new Refusal(isGuarded ? 'event-changed' : 'busy');
}

function faultOf(conflict: Extract<EventConflict, { people: number }>): AnnouncementFault {
  const limit = conflict.people;
  if (conflict.why === 'overfull') return { field: conflict.field, code: 'fewer-than-taken', limit };
  if (conflict.why === 'session-in-use') return { field: 'sessions', code: 'session-in-use', limit };
  return { field: 'sessionChoice', code: 'choice-in-use', limit };
}
