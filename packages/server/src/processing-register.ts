import type { Announcement, Language } from '@payung/signup';
import { registerWords as english } from './messages/register.en.ts';
import { registerWords as indonesian } from './messages/register.id.ts';
import { deleteAfter } from './store/kept-events.ts';
import { type Field, ownFields, register } from './store/register.ts';

/** A field in words: what it is, what for, on what basis, how it lies there, who sees it, how long. */
export interface RegisterRow {
  /** Where it is kept: `signups.person.name` is a part of the column `person`. */
  readonly field: string;
  readonly what: string;
  readonly purpose: string;
  readonly basis: string;
  readonly form: string;
  readonly seenBy: string;
  readonly until: string;
}

/** What an event asks besides, with the purposes that its form shows. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly organizer: string;
  /** Name of the wording that is agreed to. */
  readonly consent: string;
  /** ISO moment, UTC. */
  readonly deletedAfter: string;
  readonly asks: readonly { readonly name: string; readonly what: string; readonly purpose: string }[];
}

const words = { id: indonesian, en: english };

/** Every field of the register in the words of a language. */
export function registerRows(language: Language): RegisterRow[] {
  return (Object.keys(register) as Field[]).map((field) => rowOf(field, language));
}

/** What a person is told of their own data, as the answer to `data` carries it. */
export function ownUses(language: Language): Omit<RegisterRow, 'field' | 'form'>[] {
  return ownFields.map((field) => {
    const { what, purpose, basis, seenBy, until } = rowOf(field, language);
    return { what, purpose, basis, seenBy, until };
  });
}

function rowOf(field: Field, language: Language): RegisterRow {
  const { fields, basis, form, seenBy, until } = words[language];
  const of = register[field];
  const { what, purpose } = fields[field];
  return {
    field,
    what,
    purpose,
    basis: basis[of.basis ?? 'none'],
    form: form[of.form],
    seenBy: of.seenBy.map((viewer) => seenBy[viewer]).join(', '),
    until: until[of.until],
  };
}

/** What each event asks, in the words of its form. */
export function eventRows(events: readonly Announcement[], language: Language): EventRow[] {
  return events.map((event) => ({
    id: event.id,
    title: event.title,
    organizer: event.organizer[language],
    consent: event.consent.version,
    deletedAfter: deleteAfter(event),
    asks: event.fields.map(({ name, label, purpose }) => ({
      name,
      what: label[language],
      purpose: purpose[language],
    })),
  }));
}

/** The register as a Markdown page: the table of fields, and below it what each event asks. */
export function registerPage(events: readonly Announcement[], language: Language): string {
  const { title, intro, events: heading, event: line } = words[language];
  const names = Object.keys(words[language].columns) as (keyof RegisterRow)[];
  const table = [
    Object.values(words[language].columns),
    names.map(() => '---'),
    ...registerRows(language).map((row) =>
      names.map((name) => (name === 'field' ? `\`${row[name]}\`` : row[name])),
    ),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const asked = eventRows(events, language).flatMap((row) => [
    `- ${line({ ...row, deletedOn: row.deletedAfter.slice(0, 10) })}`,
    ...row.asks.map(({ what, purpose }) => `  - ${what}: ${purpose}`),
  ]);
  const below = asked.length > 0 ? ['', `## ${heading}`, '', ...asked] : [];
  return `${[`# ${title}`, '', intro, '', ...table, ...below].join('\n')}\n`;
}
