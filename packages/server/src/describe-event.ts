import { type EventDetail, eventStatus, type EventSummary, type Session } from '@payung/signup';
import type { StoredEvent } from './store/store.ts';

/** An event with its form, its free seats and its status at a moment. */
export function describeEvent(stored: StoredEvent, now: Date): EventDetail {
  const { reserved = 0, hosts: _, ...announced } = stored.announcement;
  const sessions = announced.sessions.map((session) => withSeats(session, stored));
  const seatsLeft = freeSeats(announced.capacity - reserved - stored.taken, sessions);
  return {
    ...announced,
    sessions,
    seatsLeft,
    ...(announced.waitingList && { waitingCount: stored.waiting }),
    status: eventStatus(announced, seatsLeft, now),
  };
}

const onlyInDetail = new Set<string>([
  'fields',
  'consent',
  'contactNote',
  'bring',
  'cost',
  'spoken',
  'access',
  'privacy',
  'deleteAfterDays',
] satisfies Exclude<keyof EventDetail, keyof EventSummary>[]);

const summaries = new WeakMap<StoredEvent, EventSummary>();

/** The same without the form and the practical notes. Who signs up together shares it; only the status is of the moment. */
export function summarizeEvent(stored: StoredEvent, now: Date): EventSummary {
  const summary = summaries.get(stored) ?? summaryOf(stored, now);
  summaries.set(stored, summary);
  return { ...summary, status: eventStatus(stored.announcement, summary.seatsLeft, now) };
}

function summaryOf(stored: StoredEvent, now: Date): EventSummary {
  const parts = Object.entries(describeEvent(stored, now)).filter(([name]) => !onlyInDetail.has(name));
  return Object.fromEntries(parts) as unknown as EventSummary;
}

function withSeats(session: Session, stored: StoredEvent): Session {
  if (session.capacity === undefined) return session;
  const taken = stored.takenBySession.get(session.id) ?? 0;
  return { ...session, seatsLeft: Math.max(0, session.capacity - taken) };
}

function freeSeats(ofEvent: number, sessions: readonly Session[]): number {
  const ofSessions = sessions.map((session) => session.seatsLeft).filter((seats) => seats !== undefined);
  const free = Math.max(0, ofEvent);
  if (ofSessions.length === 0) return free;
  const sum = ofSessions.reduce((seats, left) => seats + left, 0);
  return Math.min(free, sum);
}
