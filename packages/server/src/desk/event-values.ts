import type { Announcement, Bilingual, Field, TimeZone } from '@payung/signup';

/** What a form of an event holds: texts by the names of its controls, which are the paths of the announcement (`sessions.0.start`). */
export type EventValues = Readonly<Record<string, string>>;

/** The parts in both languages that every event has, in the order of the form. */
export const bilingualParts = [
  'description',
  'organizer',
  'contactNote',
  'bring',
  'cost',
  'spoken',
  'access',
  'privacy',
  'consent.text',
] as const;

/** An event as the values of its form. What English repeats of the Indonesian is left empty. */
export function valuesOf(event: Announcement): EventValues {
  const { timeZone } = event;
  const parts = bilingualParts.map((part) => [part, partOf(event, part)] as const);
  return {
    title: event.title,
    organizers: event.organizers.join(' '),
    region: event.region,
    place: event.place,
    mapUrl: event.mapUrl ?? '',
    timeZone,
    sessionChoice: event.sessionChoice,
    capacity: String(event.capacity),
    reserved: String(event.reserved ?? ''),
    waitingList: event.waitingList ? 'ya' : '',
    opens: localTime(event.opens, timeZone),
    closes: localTime(event.closes, timeZone),
    deleteAfterDays: String(event.deleteAfterDays),
    hostsListed: event.hosts ? 'ya' : '',
    hosts: event.hosts?.join('\n') ?? '',
    ...Object.assign({}, ...parts.map(([part, text]) => bilingualValues(part, text))),
    ...Object.assign(
      {},
      ...event.sessions.map((session, i) => sessionValues(session, `sessions.${i}`, timeZone)),
    ),
    ...Object.assign({}, ...event.fields.map((field, i) => fieldValues(field, `fields.${i}`))),
  } as EventValues;
}

function partOf(event: Announcement, part: (typeof bilingualParts)[number]): Bilingual {
  return part === 'consent.text' ? event.consent.text : event[part];
}

function bilingualValues(name: string, { id, en }: Bilingual): EventValues {
  return { [`${name}.id`]: id, [`${name}.en`]: en === id ? '' : en };
}

function sessionValues(session: Announcement['sessions'][number], name: string, zone: TimeZone): EventValues {
  return {
    [`${name}.id`]: session.id,
    [`${name}.start`]: localTime(session.start, zone),
    [`${name}.end`]: localTime(session.end, zone),
    [`${name}.capacity`]: String(session.capacity ?? ''),
    ...bilingualValues(`${name}.label`, session.label ?? { id: '', en: '' }),
  };
}

function fieldValues(field: Field, name: string): EventValues {
  const limits = {
    ...('min' in field && { [`${name}.min`]: String(field.min) }),
    ...('max' in field && { [`${name}.max`]: String(field.max) }),
    ...('maxLength' in field && { [`${name}.maxLength`]: String(field.maxLength) }),
  };
  return {
    [`${name}.name`]: field.name,
    [`${name}.type`]: field.type,
    [`${name}.required`]: field.required ? 'ya' : '',
    ...bilingualValues(`${name}.label`, field.label),
    ...bilingualValues(`${name}.hint`, field.hint ?? { id: '', en: '' }),
    ...bilingualValues(`${name}.purpose`, field.purpose),
    [`${name}.choices`]: field.type === 'choice' ? field.choices.map(choiceLine).join('\n') : '',
    ...limits,
  };
}

function choiceLine({ label: { id, en } }: { readonly label: Bilingual }): string {
  return id === en ? id : `${id} | ${en}`;
}

/** A moment on the clock of the event, as a control for date and time takes it: `2027-03-23T08:00`. */
function localTime(moment: string, timeZone: TimeZone): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(moment)).replace(' ', 'T');
}

/** How many rows of a kind the values hold, `sessions` or `fields`. */
export function rowCount(values: EventValues, kind: 'sessions' | 'fields'): number {
  const indexes = Object.keys(values).map((name) => new RegExp(`^${kind}\\.(\\d{1,3})\\.`).exec(name)?.[1]);
  return Math.max(-1, ...indexes.map((index) => Number(index ?? -1))) + 1;
}

/** The values without one row, those after it counted anew. */
export function withoutRow(values: EventValues, kind: 'sessions' | 'fields', gone: number): EventValues {
  const kept = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const [, index, rest] = new RegExp(`^${kind}\\.(\\d{1,3})\\.(.*)$`).exec(name) ?? [];
    if (index === undefined) return [[name, value]];
    const i = Number(index);
    return i === gone ? [] : [[`${kind}.${i > gone ? i - 1 : i}.${rest}`, value]];
  });
  return Object.fromEntries(kept);
}

/** The values without rows in which nobody wrote anything; one row of times stays, because every event has one. */
export function withoutEmptyRows(values: EventValues): EventValues {
  let kept = values;
  for (const kind of ['sessions', 'fields'] as const)
    for (let i = rowCount(kept, kind) - 1; i >= (kind === 'sessions' ? 1 : 0); i--)
      if (isEmptyRow(kept, `${kind}.${i}.`)) kept = withoutRow(kept, kind, i);
  return kept;
}

/** What a row brings by itself is nothing that somebody wrote. */
function isEmptyRow(values: EventValues, prefix: string): boolean {
  const own = new Set(['id', 'name', 'type', 'required']);
  return Object.entries(values).every(
    ([name, value]) => !name.startsWith(prefix) || own.has(name.slice(prefix.length)) || value.trim() === '',
  );
}

/** The rows of a kind, each with the values of its parts by their own names. */
export function rowsOf(values: EventValues, kind: 'sessions' | 'fields'): readonly EventValues[] {
  return Array.from({ length: rowCount(values, kind) }, (_, i) => {
    const prefix = `${kind}.${i}.`;
    const own = Object.entries(values).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
  });
}

/** The other way. */
export function valuesOfRows(kind: 'sessions' | 'fields', rows: readonly EventValues[]): EventValues {
  const all = rows.flatMap((row, i) =>
    Object.entries(row).map(([part, value]) => [`${kind}.${i}.${part}`, value] as const),
  );
  return Object.fromEntries(all);
}
