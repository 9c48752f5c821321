import { type Appointment, calendarText } from '@payung/signup';
import type { Context } from 'hono';
import { languageOf } from './caller-language.ts';
import { summarizeEvent } from './describe-event.ts';
import type { StoredEvent, StoredSignup } from './store/store.ts';

/** What a calendar shows of a sign-up. */
type OwnPlace = Pick<StoredSignup, 'status' | 'code' | 'changedAt' | 'session'>;

/** The appointments of an event, or of one sign-up to it: its own session, or all where one sign-up is for all. */
export function appointmentsOf(stored: StoredEvent, now: Date, signup?: OwnPlace): Appointment[] {
  const event = summarizeEvent(stored, now);
  const own = event.sessions.filter(({ id }) => signup?.session === undefined || id === signup.session);
  return own.map((session) => ({
    event: signup?.status === 'cancelled' ? { ...event, cancelled: true } : event,
    session,
    changedAt: signup && signup.changedAt > stored.changedAt ? signup.changedAt : stored.changedAt,
    ...(signup && { isTentative: signup.status === 'waiting', note: signup.code }),
  }));
}

/** Appointments as a file that calendars open. */
export function calendarFile(c: Context, appointments: readonly Appointment[]): Response {
  const language = languageOf(c);
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="payung.ics"');
  c.header('Content-Language', language);
  return c.body(calendarText(appointments, language));
}
