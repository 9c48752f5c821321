import { deskWords } from './desk-words.ts';
import type { EventValues } from './event-values.ts';

/** What the form of a new event holds at first: the usual, in both languages, with one time and no questions. */
export function newEventValues(now: Date): EventValues {
  const [id, en] = [deskWords('id').newEvent, deskWords('en').newEvent];
  const texts = (Object.keys(id) as (keyof typeof id)[]).map((part) => [
    [`${part}.id`, id[part]],
    [`${part}.en`, en[part]],
  ]);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short' }).format(
    now,
  );
  return {
    title: '',
    'description.id': '',
    'organizer.id': '',
    organizers: '',
    place: '',
    mapUrl: '',
    region: '',
    timeZone: 'Asia/Jakarta',
    sessionChoice: 'all',
    ...emptyRow('sessions.0', 'sessions'),
    opens: `${today}T08:00`,
    closes: '',
    capacity: '',
    waitingList: 'ya',
    reserved: '',
    'bring.id': '',
    'access.id': '',
    'contactNote.id': '',
    deleteAfterDays: '30',
    hosts: '',
    'description.en': '',
    'organizer.en': '',
    'bring.en': '',
    'access.en': '',
    'contactNote.en': '',
    ...(Object.fromEntries(texts.flat()) as EventValues),
  };
}

/** A row in which nothing is filled in. */
export function emptyRow(name: string, kind: 'sessions' | 'fields'): EventValues {
  const parts =
    kind === 'sessions'
      ? ['id', 'start', 'end', 'label.id', 'capacity', 'label.en']
      : [
          'name',
          'label.id',
          'choices',
          'purpose.id',
          'hint.id',
          'maxLength',
          'min',
          'max',
          'label.en',
          'purpose.en',
          'hint.en',
        ];
  const empty = Object.fromEntries(parts.map((part) => [`${name}.${part}`, '']));
  return kind === 'sessions' ? empty : { ...empty, [`${name}.type`]: 'text' };
}
