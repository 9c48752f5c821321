import { type Announcement, cleanParagraph, type Language } from '@payung/signup';
import { sessionTime } from '../desk/moments.ts';
import type { MessageReader, MessageTemplate, OwnTexts } from '../store/outbox-shapes.ts';
import { letterWords } from './letter-words.ts';

/** What a text may name in braces, `{nama}`; the same in both languages, because the same organiser writes both. */
export const placeholders = [
  'nama',
  'acara',
  'waktu',
  'lokasi',
  'peta',
  'kode',
  'urutan',
  'bawa',
  'kontak',
  'penyelenggara',
] as const;
type Placeholder = (typeof placeholders)[number];

/** Characters that the text of an organiser may have. */
export const longestText = 2000;

/** The parts of a message: whom it speaks to, of which event, and the words of its organiser, where there are any. */
export interface MessageParts {
  readonly reader: MessageReader;
  readonly event: { readonly announcement: Announcement };
  readonly texts: OwnTexts;
}

/**
 * The words of a message, for e-mail and WhatsApp alike. A line that names something there is nothing of (a place in line for who has a seat) is left out;
 * what people wrote is never read as a template.
 */
export function messageText(template: MessageTemplate, { reader, event, texts }: MessageParts): string {
  const text = texts[template] ?? letterWords(reader.language).texts[template];
  const values = valuesFor(reader, event.announcement);
  const lines = text.split('\n').flatMap((line) => {
    const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as Placeholder);
    if (names.some((name) => values[name] === undefined)) return [];
    return [line.replace(/\{(\w+)\}/g, (_, name: Placeholder) => values[name]!)];
  });
  return `${cleanParagraph(lines.join('\n'))}\n`;
}

/** The words in braces that mean nothing. */
export function unknownPlaceholders(text: string): string[] {
  const known = new Set<string>(placeholders);
  return [...text.matchAll(/\{([^{}\n]*)\}/g)].flatMap(([, name = '']) => (known.has(name) ? [] : [name]));
}

/** The title of an event, marked where it is only a sample. */
export function titleOf({ title, sample }: Announcement, language: Language): string {
  return sample ? `${title} (${letterWords(language).sample})` : title;
}

function valuesFor(
  { name, language, session, code, place }: MessageReader,
  event: Announcement,
): Readonly<Record<Placeholder, string | undefined>> {
  const own = event.sessions.filter(({ id }) => session === undefined || id === session);
  const times = own.map((one) => timeOf(one, event, language));
  return {
    nama: isName(name) ? name : undefined,
    acara: titleOf(event, language),
    waktu: times.length > 1 ? `\n- ${times.join('\n- ')}` : times[0],
    lokasi: event.place,
    peta: event.mapUrl,
    kode: code,
    urutan: place?.toString(),
    bawa: event.bring[language],
    kontak: event.contactNote[language],
    penyelenggara: event.organizer[language],
  };
}

function timeOf(
  session: Announcement['sessions'][number],
  { timeZone }: Announcement,
  language: Language,
): string {
  const time = sessionTime(session, timeZone, language);
  return session.label ? `${session.label[language]}: ${time}` : time;
}

/** Somebody may sign a stranger up under a name that is an advertisement: an address in it is not passed on. `S.Pd.` and `dr.Budi` are none. */
function isName(name: string): boolean {
  return name.length <= 60 && !/[/@:\\]|www|[a-z\d]{2}\.[a-z]{2}|[A-Z\d]{2}\.[A-Z]{2}/.test(name);
}
