import type { OrganizerRequest } from '@payung/signup';
import type { Store, StoredEvent } from '../store/store.ts';
import { isOf } from './access.ts';
import type { OrganizerKey } from './organizer-key.ts';

/** The events of the organiser of a key, and what people ask about their data in them. */
export async function ownRequests(
  store: Store,
  key: OrganizerKey,
  now: Date,
): Promise<{ readonly requests: readonly OrganizerRequest[]; readonly events: readonly StoredEvent[] }> {
  const events = (await store.events()).filter(({ announcement }) => isOf(announcement, key));
  const own = new Set(events.map(({ announcement }) => announcement.id));
  const requests = (await store.requests.all(now)).filter(({ event }) => own.has(event));
  return { requests, events };
}

/** Whether there is such an event, and it is one of the organiser of a key. */
export async function isOwnEvent(store: Store, key: OrganizerKey, id: string | undefined): Promise<boolean> {
  const event = id === undefined ? undefined : await store.event(id);
  return event !== undefined && isOf(event.announcement, key);
}

/** A letter may have come some days ago: its clock runs since then. Never in the future, and never from a text that is no moment. */
export function receivedBefore(text: string | undefined, now: Date): Date {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) || moment > now.getTime() ? now : new Date(moment);
}
