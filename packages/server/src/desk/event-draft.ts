import {
  type Announcement,
  type Bilingual,
  cleanLine,
  cleanParagraph,
  type Field,
  type TimeZone,
} from '@payung/signup';
import { consentVersion } from '../organizer/consent-version.ts';
import { bilingualParts, type EventValues, rowCount } from './event-values.ts';

/** What an announcement has besides the values of its form. */
export interface DraftFrame {
  readonly id: string;
  /** The event as it is kept, when it is changed and not new. */
  readonly kept?: Announcement | undefined;
  readonly organizers: readonly string[];
  readonly now: Date;
}

const offsets: Readonly<Record<string, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
} satisfies Record<TimeZone, string>;

/** The announcement that the values of a form make, for `parseAnnouncement()` to check; what is not filled in stays missing. */
export function draftOf(values: EventValues, { id, kept, organizers, now }: DraftFrame): unknown {
  const offset = offsets[values['timeZone'] ?? ''] ?? '';
  const { 'consent.text': consent, ...parts } = Object.fromEntries(
    bilingualParts.map((part) => [part, bilingual(values, part)]),
  );
  return {
    ...withoutOptional(kept),
    id,
    title: line(values, 'title'),
    organizers,
    region: line(values, 'region'),
    place: line(values, 'place'),
    ...optional('mapUrl', line(values, 'mapUrl')),
    timeZone: values['timeZone'],
    sessions: rows(values, 'sessions', (name, i) => sessionOf(values, name, i, offset)),
    sessionChoice: values['sessionChoice'],
    capacity: number(values, 'capacity'),
    ...optional('reserved', number(values, 'reserved')),
    waitingList: values['waitingList'] === 'ya',
    opens: moment(values, 'opens', offset),
    closes: moment(values, 'closes', offset),
    cancelled: kept?.cancelled ?? false,
    sample: kept?.sample ?? false,
    fields: rows(values, 'fields', (name, i) => fieldOf(values, name, i, kept)),
    ...parts,
    consent: { version: consentVersion(consent!, kept, now), text: consent },
    deleteAfterDays: number(values, 'deleteAfterDays'),
    ...(values['hostsListed'] === 'ya' && { hosts: hostsOf(values['hosts'] ?? '') }),
  };
}

/** What an event has that the form does not show stays; what the form shows and may be absent is as the form says. */
function withoutOptional(kept: Announcement | undefined): Partial<Announcement> {
  const { mapUrl: _map, reserved: _reserved, hosts: _hosts, ...rest } = kept ?? {};
  return rest;
}

/** A site a line; what is an address of a page there counts as its site. */
function hostsOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map(cleanLine)
    .filter((one) => one !== '');
  return lines.map((one) => (URL.canParse(one) ? new URL(one).origin : one));
}

function rows<Row>(
  values: EventValues,
  kind: 'sessions' | 'fields',
  row: (name: string, i: number) => Row,
): Row[] {
  return Array.from({ length: rowCount(values, kind) }, (_, i) => row(`${kind}.${i}`, i));
}

function sessionOf(values: EventValues, name: string, i: number, offset: string) {
  const label = bilingual(values, `${name}.label`);
  return {
    id: values[`${name}.id`] || `waktu-${i + 1}`,
    start: moment(values, `${name}.start`, offset),
    end: moment(values, `${name}.end`, offset),
    ...(label.id !== '' && { label }),
    ...optional('capacity', number(values, `${name}.capacity`)),
  };
}

function fieldOf(values: EventValues, name: string, i: number, kept: Announcement | undefined) {
  const label = bilingual(values, `${name}.label`);
  const hint = bilingual(values, `${name}.hint`);
  const type = values[`${name}.type`];
  const known = kept?.fields.find((field) => field.name === values[`${name}.name`]);
  return {
    name: values[`${name}.name`] || `tanya-${i + 1}-${slug(label.id)}`.replace(/-$/, ''),
    type,
    label,
    ...(hint.id !== '' && { hint }),
    required: values[`${name}.required`] === 'ya',
    purpose: bilingual(values, `${name}.purpose`),
    ...(type === 'choice' && { choices: choicesOf(values[`${name}.choices`] ?? '', known) }),
    ...(type === 'number' && {
      ...optional('min', number(values, `${name}.min`)),
      ...optional('max', number(values, `${name}.max`)),
    }),
    ...((type === 'text' || type === 'textarea') &&
      optional('maxLength', number(values, `${name}.maxLength`))),
  };
}

/** A line is a choice, `Desa | Village`; one that was there keeps the value that people have answered with. */
function choicesOf(text: string, known: Field | undefined) {
  const before = known?.type === 'choice' ? known.choices : [];
  const lines = text
    .split('\n')
    .map(cleanLine)
    .filter((one) => one !== '');
  return lines.map((one) => {
    const [id = '', en = ''] = one.split('|').map(cleanLine);
    const value = before.find(({ label }) => label.id === id)?.value ?? (slug(id) || id);
    return { value, label: { id, en: en || id } };
  });
}

/** Lower case letters, digits and hyphens of a text, for addresses and names. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}

function bilingual(values: EventValues, name: string): Bilingual {
  const text = (language: 'id' | 'en') => cleanParagraph(values[`${name}.${language}`] ?? '');
  return { id: text('id'), en: text('en') || text('id') };
}

function line(values: EventValues, name: string): string {
  return cleanLine(values[name] ?? '');
}

/** Nothing where nothing was written, and what is no number where something else was. */
function number(values: EventValues, name: string): number | undefined {
  const text = line(values, name);
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function moment(values: EventValues, name: string, offset: string): string {
  const text = line(values, name);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? `${text}:00${offset}` : text;
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, Value>);
}
