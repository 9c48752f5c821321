import type { Announcement } from '@payung/signup';
import type { Context } from 'hono';
import { Refusal } from '../refusal.ts';
import type { Store, StoredEvent } from '../store/store.ts';
import { idOfKey, isKey, type OrganizerKey, type Scope } from './organizer-key.ts';

/** The key of a request, if it may be used for this; refuses a missing, wrong or revoked key, and one without the scope. */
export async function keyFor(scope: Scope, c: Context, store: Store): Promise<OrganizerKey> {
  const shown = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  const key = await keyOf(shown, store);
  if (!key) throw new Refusal('key-refused');
  if (!key.scopes.includes(scope)) throw new Refusal('scope-missing');
  return key;
}

/** The key that somebody shows; `undefined` when it is none, a wrong one or revoked. */
export async function keyOf(shown: string, store: Store): Promise<OrganizerKey | undefined> {
  const id = idOfKey(shown);
  const kept = id === undefined ? undefined : await store.organizers.key(id);
  return kept && isKey(shown, kept) && kept.revokedAt === undefined ? kept : undefined;
}

/** The event, if the key is of one of its organisers; others do not learn whether it exists. */
export async function ownEvent(id: string, key: OrganizerKey, store: Store): Promise<StoredEvent> {
  const event = await store.event(id);
  if (!event || !isOf(event.announcement, key)) throw new Refusal('event-unknown');
  return event;
}

/** Whether an event is of the organiser of a key. */
export function isOf(event: Announcement, { organizer }: OrganizerKey): boolean {
  return organizer === '*' || event.organizers.includes(organizer);
}
