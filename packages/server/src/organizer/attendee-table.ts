import type { Attendee, EventDetail, Language } from '@payung/signup';
import { words as english } from '../messages/en.ts';
import { words as indonesian } from '../messages/id.ts';

/**
 * Attendees as CSV (RFC 4180) that spreadsheets open in the right encoding. What could run as a formula there is written with an apostrophe
 * before it: a name can be anything.
 */
export function attendeeTable(
  event: Pick<EventDetail, 'fields'>,
  attendees: readonly Attendee[],
  language: Language,
): string {
  const { columns, yesNo } = (language === 'en' ? english : indonesian).table;
  const head = [...Object.values(columns), ...event.fields.map(({ label }) => label[language])];
  const rows = attendees.map((attendee) => [
    attendee.code,
    attendee.status,
    attendee.session ?? '',
    attendee.name,
    attendee.contact.kind,
    attendee.contact.value,
    attendee.need ?? '',
    attendee.createdAt,
    attendee.checkedInAt ?? '',
    ...event.fields.map(({ name }) => answerText(attendee.answers[name], yesNo)),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function answerText(
  answer: string | number | boolean | undefined,
  yesNo: { readonly yes: string; readonly no: string },
): string {
  if (typeof answer === 'boolean') return answer ? yesNo.yes : yesNo.no;
  return String(answer ?? '');
}

/** The number of a mobile (`+62…`) would be read as a formula, too, and lose its plus. */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
