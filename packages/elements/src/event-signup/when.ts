import type { EventSummary, Session, TimeZone } from '@payung/signup';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { formatDay, formatDayRange, formatHour } from './calendar.ts';
import type { EventWords } from './event-words.id.ts';

/** Hours ahead of UTC. Indonesia has had no other offsets since 1988 and no summer time, so no zone data is needed. */
const offsetHours: Readonly<Record<TimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** The day (`2027-03-23`) and the hour (`08:00`) that clocks of the zone show at an ISO moment with any offset. */
export function clockTime(moment: string, zone: TimeZone): { readonly day: string; readonly hour: string } {
  const local = new Date(Date.parse(moment) + offsetHours[zone] * 3_600_000).toISOString();
  return { day: local.slice(0, 10), hour: local.slice(11, 16) };
}

/** A moment in words: `Senin, 1 Maret 2027 pukul 08.00 WIB`. */
export function momentText(moment: string, zone: TimeZone, words: EventWords, language: Language): string {
  const { day, hour } = clockTime(moment, zone);
  return words.moment(
    formatDay(day, words.weekdays, language),
    formatHour(hour, language),
    words.zones[zone],
  );
}

/** The hours of a session: `pukul 08.00–15.00 WIB`. */
export function hoursText(session: Session, zone: TimeZone, words: EventWords, language: Language): string {
  const [start, end] = [session.start, session.end].map((moment) => clockTime(moment, zone).hour);
  return words.hours(formatHour(start!, language), formatHour(end!, language), words.zones[zone]);
}

/** Day and hours of a session: `Selasa, 23 Maret 2027, pukul 08.00–15.00 WIB`. */
export function sessionText(session: Session, zone: TimeZone, words: EventWords, language: Language): string {
  const day = formatDay(clockTime(session.start, zone).day, words.weekdays, language);
  return `${day}, ${hoursText(session, zone, words, language)}`;
}

/** When an event is, in one line: its days, and its hours where they are the same for everybody, else how many times to choose from. */
export function eventWhen(event: EventSummary, words: EventWords, language: Language): string {
  const { sessions, timeZone } = event;
  const days = sessions.map((session) => clockTime(session.start, timeZone).day);
  const hours = new Set(sessions.map((session) => hoursText(session, timeZone, words, language)));
  const [first, last] = [days[0]!, days.at(-1)!];
  const { weekdays } = words;
  const dayText =
    first === last ? formatDay(first, weekdays, language) : formatDayRange(first, last, weekdays, language);
  if (hours.size === 1) return `${dayText}, ${[...hours][0]!}`;
  if (event.sessionChoice === 'one') {
    return `${dayText}, ${words.timesToChoose(formatNumber(sessions.length, language))}`;
  }
  return dayText;
}
