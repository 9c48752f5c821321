import type { Announcement, Language } from '@payung/signup';
import { momentCell } from './cell-moments.ts';
import { questionsCell } from './cell-questions.ts';
import { sessionsCell } from './cell-sessions.ts';
import { type DeskWords, deskWords } from './desk-words.ts';
import { controlName } from './event-form.ts';
import { type EventValues, rowsOf, valuesOf } from './event-values.ts';
import { clocks } from './moments.ts';
import { regionName, type RegionNames } from './region-names.ts';

/** A part of an event that would be another: its name in the form, and in words what it is and what it would be. */
export interface EventChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What would be another, in the order of the form. */
export function eventChanges(
  before: Announcement,
  after: Announcement,
  language: Language,
  names: RegionNames | undefined,
): readonly EventChange[] {
  const words = deskWords(language);
  const [from, to] = [told(before, words, names), told(after, words, names)];
  const parts = [...new Set([...from.keys(), ...to.keys()])].map((name) => ({
    name: nameOf(name, words),
    from: from.get(name) || words.eventImport.nothing,
    to: to.get(name) || words.eventImport.nothing,
  }));
  const order = {
    name: words.eventImport.order,
    from: questionsOf(before, after, language),
    to: questionsOf(after, before, language),
  };
  return [...parts, order].filter((change) => change.from !== change.to);
}

/** The questions that both have, in the order of the one. */
function questionsOf(one: Announcement, other: Announcement, language: Language): string {
  const shared = one.fields.filter(({ name }) => other.fields.some((field) => field.name === name));
  return shared.map(({ label }) => label[language]).join(', ');
}

/** Rows are known by their own names and not by their places. */
function told(event: Announcement, words: DeskWords, names: RegionNames | undefined): Map<string, string> {
  const values = valuesOf(event);
  const plain = Object.entries(values).filter(([name]) => !/^(sessions|fields)\./.test(name));
  const said = {
    ...Object.fromEntries(plain),
    region: regionName(event.region, names),
    timeZone: clocks[event.timeZone],
    sessionChoice: words.eventForm.sessionChoices[event.sessionChoice],
    waitingList: event.waitingList ? words.eventImport.yes : words.eventImport.no,
    opens: momentCell(values['opens']!),
    closes: momentCell(values['closes']!),
    hostsListed: '',
    hosts: event.hosts ? event.hosts.join(', ') || words.eventImport.onlyHere : words.eventImport.anywhere,
  };
  const rows = (kind: 'sessions' | 'fields', key: string, cell: (rows: readonly EventValues[]) => string) =>
    rowsOf(values, kind).map((row) => [`${kind} ${row[key]}`, cell([row])] as const);
  return new Map([
    ...Object.entries(said),
    ...rows('sessions', 'id', sessionsCell),
    ...rows('fields', 'name', questionsCell),
  ]);
}

function nameOf(name: string, { eventForm, eventImport }: DeskWords): string {
  if (name.startsWith('sessions ')) return eventImport.oneTime;
  if (name.startsWith('fields ')) return eventImport.oneQuestion;
  return controlName(eventForm, name);
}
