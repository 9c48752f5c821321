import type { Answer, Attendee, EventDetail, Field, Language } from '@payung/signup';
import { words as english } from '../messages/en.ts';
import { words as indonesian } from '../messages/id.ts';

/** Attendees as a table of texts: a head in words, then a row each with the answers to the questions of the event at its end. */
export function attendeeTable(
  event: Pick<EventDetail, 'fields'>,
  attendees: readonly Attendee[],
  language: Language,
): string[][] {
  const { columns } = wordsIn(language);
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
    ...event.fields.map((field) => answerText(field, attendee.answers[field.name], language)),
  ]);
  return [head, ...rows];
}

/**
 * A table as CSV (RFC 4180) that spreadsheets open in the right encoding. What could run as a formula there is written with an apostrophe
 * before it: a name can be anything. Where the comma stands in numbers, as in Indonesia, spreadsheets expect the semicolon.
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** An answer in words, a choice as the person read it; empty where none was given. */
export function answerText(field: Field, answer: Answer | undefined, language: Language): string {
  const { yesNo } = wordsIn(language);
  if (typeof answer === 'boolean') return answer ? yesNo.yes : yesNo.no;
  const chosen =
    field.type === 'choice' ? field.choices.find(({ value }) => value === answer)?.label : undefined;
  return chosen?.[language] ?? String(answer ?? '');
}

function wordsIn(language: Language) {
  return (language === 'en' ? english : indonesian).table;
}

/** The number of a mobile (`+62…`) would be read as a formula, too, and lose its plus. */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
