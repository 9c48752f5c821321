import type { Announcement, Language, TimeZone } from '@payung/signup';

const locales = { id: 'id-ID', en: 'en-GB' } as const;

/** What people call the three clocks. */
export const clocks: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

type Session = Announcement['sessions'][number];

/** A session in words: `Selasa, 23 Maret 2027, 08.00–15.00 WIB`. */
export function sessionTime({ start, end }: Session, timeZone: TimeZone, language: Language): string {
  const until = dayOf(start, timeZone) === dayOf(end, timeZone) ? '' : `${date(end, timeZone, language)}, `;
  const hours = `${clock(start, timeZone, language)}–${until}${clock(end, timeZone, language)}`;
  return `${date(start, timeZone, language)}, ${hours} ${clocks[timeZone]}`;
}

/** A moment on the clock of an event, `20 Nov 2026, 10.00`. */
export function momentText(moment: string, timeZone: TimeZone, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone });
  return `${day.format(new Date(moment))}, ${clock(moment, timeZone, language)}`;
}

/** The name of a session for lists: what it is called, else its time. */
export function sessionName(session: Session, timeZone: TimeZone, language: Language): string {
  return session.label?.[language] ?? sessionTime(session, timeZone, language);
}

/** `dateStyle: 'full'` would write `07 April` in Indonesian. */
const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

function date(moment: string, timeZone: TimeZone, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }).format(new Date(moment));
}

function clock(moment: string, timeZone: TimeZone, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone });
  return time.format(new Date(moment));
}

function dayOf(moment: string, timeZone: TimeZone): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(moment));
}
