import type { Attendee, SignupStatus } from '@payung/signup';
import type { MessageReader, MessageTemplate } from '../store/outbox-shapes.ts';
import type { StoredEvent } from '../store/store.ts';

/** Whom each message is for, by how their sign-up stands. */
const fitting: Readonly<Record<MessageTemplate, readonly SignupStatus[]>> = {
  receipt: ['confirmed'],
  waiting: ['waiting'],
  promotion: ['confirmed'],
  reminder: ['confirmed'],
  change: ['confirmed', 'waiting'],
  'event-cancelled': ['confirmed', 'waiting'],
  'signup-cancelled': ['cancelled'],
};

/** Those of the attendees of an event whom a message is for, in the order in which they came. */
export function readersOf(
  template: MessageTemplate,
  { announcement }: StoredEvent,
  attendees: readonly Attendee[],
): (MessageReader & Pick<Attendee, 'contact'>)[] {
  const hasOwnLines = announcement.sessions.some(({ capacity }) => capacity !== undefined);
  const before = new Map<string, number>();
  return attendees.flatMap((attendee) => {
    const line = hasOwnLines ? (attendee.session ?? '') : '';
    if (attendee.status === 'waiting') before.set(line, (before.get(line) ?? 0) + 1);
    if (!fitting[template].includes(attendee.status)) return [];
    return [{ ...attendee, ...(attendee.status === 'waiting' && { place: before.get(line)! }) }];
  });
}
