import { type Attendee, type Bilingual, type Contact, type Language, lawfulHours } from '@payung/signup';
import { breachWords as english } from './messages/breach.en.ts';
import { type BreachWords, breachWords as indonesian, type NoticeParts } from './messages/breach.id.ts';
import { registerWords as englishRegister } from './messages/register.en.ts';
import { registerWords as indonesianRegister } from './messages/register.id.ts';
import { csvText } from './organizer/attendee-table.ts';
import type { Store, StoredEvent } from './store/store.ts';

/** What is known of a breach. */
export interface Breach {
  /** The one event, or all. */
  readonly event?: string;
  /** Since when the data lay open, where that is known. */
  readonly since?: Date;
  /** When it ended: who signed up later is not affected. */
  readonly until: Date;
  /** When it was found: the clock of 3x24 hours runs from here. */
  readonly known: Date;
}

/** The files of a kit by name, and its numbers, which may be shown. */
export interface BreachKit extends Pick<NoticeParts, 'people' | 'byWhatsapp' | 'byEmail' | 'gone'> {
  /** When the notices have to be out, in words. */
  readonly due: Bilingual;
  readonly files: Readonly<Record<string, string>>;
}

interface Affected {
  readonly event: StoredEvent['announcement'];
  readonly code: string;
  readonly name: string;
  readonly contact: Contact;
  readonly language: Language;
  readonly need?: string;
  readonly answers: Attendee['answers'];
}

const words = { id: indonesian, en: english };
const registers = { id: indonesianRegister, en: englishRegister };

/**
 * Who is affected by a breach and how to reach them, with drafts of the notices that the law wants (UU 27/2022 art. 46): to each person and to the
 * agency. Affected is whoever was kept at the end of the breach; of those deleted since it began only the number is known. `undefined` for an unknown event.
 */
export async function breachKit(store: Store, breach: Breach): Promise<BreachKit | undefined> {
  const all = await store.events();
  const events = all.filter(({ announcement }) => !breach.event || announcement.id === breach.event);
  if (breach.event && events.length === 0) return undefined;
  const affected = (await Promise.all(events.map((event) => affectedOf(store, event, breach.until)))).flat();
  const by = (kind: Contact['kind']) => affected.filter(({ contact }) => contact.kind === kind).length;
  const numbers = {
    people: affected.length,
    byWhatsapp: by('whatsapp'),
    byEmail: by('email'),
    gone: await goneSince(store, events, breach.since),
  };
  const partsIn = (language: Language): NoticeParts => ({
    ...numbers,
    since: breach.since && moment(breach.since, language),
    until: moment(breach.until, language),
    known: moment(breach.known, language),
    due: moment(new Date(breach.known.getTime() + lawfulHours * 60 * 60 * 1000), language),
    events: events
      .filter(({ announcement }) => affected.some(({ event }) => event.id === announcement.id))
      .map(({ announcement }) => announcement.title),
    data: [...new Set(affected.flatMap((person) => disclosed(person, language)))],
  });
  return {
    ...numbers,
    due: { id: partsIn('id').due, en: partsIn('en').due },
    files: filesOf(affected, partsIn),
  };
}

function filesOf(
  affected: readonly Affected[],
  partsIn: (language: Language) => NoticeParts,
): Record<string, string> {
  const draft = (name: Exclude<keyof BreachWords, 'columns'>, language: Language) =>
    words[language][name](partsIn(language));
  return {
    'terdampak.csv': affectedTable(affected),
    'langkah.txt': `${draft('steps', 'id')}\n${draft('steps', 'en')}`,
    'surat-orang.txt': draft('toPerson', 'id'),
    'surat-orang.en.txt': draft('toPerson', 'en'),
    'surat-lembaga.txt': draft('toAgency', 'id'),
    'surat-lembaga.en.txt': draft('toAgency', 'en'),
  };
}

async function affectedOf(
  store: Store,
  { announcement: event }: StoredEvent,
  until: Date,
): Promise<Affected[]> {
  const wasKept = (at: string) => Date.parse(at) <= until.getTime();
  const attendees = await store.organizers.attendees(event.id);
  const asked = (await store.requests.all(until)).filter((request) => request.event === event.id);
  return [
    ...attendees.filter(({ createdAt }) => wasKept(createdAt)).map((person) => ({ ...person, event })),
    // Who asked about their data without a sign-up that we know has left name and contact, too.
    ...asked.flatMap(
      ({ id, channel, receivedAt, details: { name, contact, language = 'id' as const } = {} }) =>
        channel !== 'link' && wasKept(receivedAt) && name && contact
          ? [{ event, code: id, name, contact, language, answers: {} }]
          : [],
    ),
  ];
}

/** How many were deleted, by time or by themselves, since the breach began: they were there, and nobody can write to them. */
async function goneSince(
  store: Store,
  events: readonly StoredEvent[],
  since: Date | undefined,
): Promise<number> {
  const ids = new Set(events.map(({ announcement }) => announcement.id));
  const isSince = (at: string) => !since || Date.parse(at) >= since.getTime();
  const deletions = (await store.deletions()).filter(({ event_id, at }) => ids.has(event_id) && isSince(at));
  const leavings = (await store.requests.all(new Date(0))).filter(
    ({ event, kind, receivedAt, doneAt }) =>
      ids.has(event) && ['erase', 'withdraw'].includes(kind) && doneAt === receivedAt && isSince(doneAt),
  );
  return deletions.reduce((sum, { people }) => sum + people, leavings.length);
}

function affectedTable(affected: readonly Affected[]): string {
  const rows = affected.map((person) => [
    person.event.id,
    person.code,
    person.name,
    person.contact.kind,
    person.contact.value,
    linkTo(person.contact),
    person.language,
    disclosed(person, 'id').join('; '),
  ]);
  return csvText([words.id.columns, ...rows], ',');
}

function linkTo({ kind, value }: Contact): string {
  return kind === 'whatsapp' ? `https://wa.me/${value.replace(/\D/g, '')}` : `mailto:${value}`;
}

/** What of a person lay open, in words: what everybody gives, and what this one wrote. */
function disclosed({ event, need, answers }: Affected, language: Language): string[] {
  const { fields } = registers[language];
  const asked = event.fields.filter(({ name }) => name in answers).map(({ label }) => label[language]);
  return [
    fields['signups.person.name'].what,
    fields['signups.person.contact'].what,
    ...(need ? [fields['signups.person.need'].what] : []),
    ...asked,
  ];
}

/** A moment as it is written in a letter, by the clock of the capital. */
function moment(at: Date, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const text = at.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
  return `${text} WIB`;
}
