import { type Announcement, eventStatus, type RefusalCode } from '@payung/signup';

const refusals = {
  'not-open-yet': 'event-not-open-yet',
  closed: 'event-closed',
  cancelled: 'event-cancelled',
  past: 'event-past',
} as const;

/** Why an event takes no sign-ups at a moment, whatever its seats; `undefined` when it takes them. */
export function whyNoSignups(event: Announcement, now: Date): RefusalCode | undefined {
  // With one free seat the status depends on the moment alone: seats are counted where they are taken.
  const status = eventStatus(event, 1, now);
  return status in refusals ? refusals[status as keyof typeof refusals] : undefined;
}

/** Why a seat at the event is worth nothing any more: it is over or cancelled. */
export function whyNotAttended(event: Announcement, now: Date): RefusalCode | undefined {
  const refusal = whyNoSignups(event, now);
  return refusal === 'event-past' || refusal === 'event-cancelled' ? refusal : undefined;
}

/** Whether a seat at the event is still worth something. */
export function mayBeAttended(event: Announcement, now: Date): boolean {
  return whyNotAttended(event, now) === undefined;
}
