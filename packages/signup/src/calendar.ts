import type { EventSummary, Session } from './event.ts';
import type { Language } from './language.ts';

/** One appointment of a calendar: a session of an event, and when its announcement last changed (ISO moment). */
export interface Appointment {
  readonly event: EventSummary;
  readonly session: Session;
  readonly changedAt: string;
  /** Somebody waits for a seat: the appointment is not certain. */
  readonly isTentative?: boolean;
  /** A line of its own in the description, such as the receipt code. */
  readonly note?: string;
}

const sampleMark = { id: 'contoh', en: 'sample' } as const;

/**
 * Appointments as an iCalendar file (RFC 5545). Moments are in UTC, so every calendar shows its own clock; an appointment keeps its
 * UID for good, so that a file read again changes it instead of adding another.
 */
export function calendarText(appointments: readonly Appointment[], language: Language): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Payung//Payung//ID',
    'CALSCALE:GREGORIAN',
    ...appointments.flatMap((appointment) => appointmentLines(appointment, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function appointmentLines({ event, session, changedAt, ...more }: Appointment, language: Language): string[] {
  const mark = event.sample ? ` (${sampleMark[language]})` : '';
  const label = session.label ? `: ${session.label[language]}` : '';
  const description = [event.description[language], event.organizer[language], more.note ?? ''];
  const status = event.cancelled ? 'CANCELLED' : more.isTentative ? 'TENTATIVE' : 'CONFIRMED';
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}.${escaped(session.id)}@payung`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(session.start)}`,
    `DTEND:${utc(session.end)}`,
    `SUMMARY:${escaped(`${event.title}${label}${mark}`)}`,
    `DESCRIPTION:${escaped(description.filter((part) => part !== '').join('\n'))}`,
    `LOCATION:${escaped(event.place)}`,
    ...(event.mapUrl ? [`URL:${event.mapUrl}`] : []),
    `STATUS:${status}`,
    'END:VEVENT',
  ];
}

/** `20270323T010000Z`. */
function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A text value: what has a meaning in the format is escaped (3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line of at most 75 octets, continued after a space; no character is cut in two (3.1). */
function folded(line: string): string {
  const longest = 75;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeInUtf8(character.codePointAt(0)!);
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function sizeInUtf8(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
