import type { Answer, Attendee, EventDetail, Field, Language } from '@payung/signup';
import { words as english } from '../messages/en.ts';
import { words as indonesian } from '../messages/id.ts';

/** How a table writes what is kept as a code or a moment. */
export interface CellTexts {
  readonly status: (status: Attendee['status']) => string;
  /** Of the `id` of a session. */
  readonly session: (id: string) => string;
  readonly contactKind: (kind: Attendee['contact']['kind']) => string;
  readonly moment: (moment: string) => string;
}

/** As it is kept, which programs read. */
const asKept: CellTexts = {
  status: (status) => status,
  session: (id) => id,
  contactKind: (kind) => kind,
  moment: (moment) => moment,
};

/**
 * Attendees as a table of texts: a head in words, then a row each with the answers to the questions of the event at its end. Codes and moments stay as
 * they are kept unless `texts` says them in words.
 */
export function attendeeTable(
  event: Pick<EventDetail, 'fields'>,
  attendees: readonly Attendee[],
  language: Language,
  texts: CellTexts = asKept,
): string[][] {
  const { columns } = wordsIn(language);
  const head = [...Object.values(columns), ...event.fields.map(({ label }) => label[language])];
  const rows = attendees.map((attendee) => [
    attendee.code,
    texts.status(attendee.status),
    attendee.session === undefined ? '' : texts.session(attendee.session),
    attendee.name,
    texts.contactKind(attendee.contact.kind),
    attendee.contact.value,
    attendee.need ?? '',
    texts.moment(attendee.createdAt),
    attendee.checkedInAt === undefined ? '' : texts.moment(attendee.checkedInAt),
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

/**
 * What could run as a formula, and what looks like one that was made harmless. The number of a mobile (`+62…`) would be read as a formula, too, and
 * lose its plus.
 */
const formula = /^\s*'*[=+\-@\t\r]/;

/** A cell as it was before `csvText()` made it harmless. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
