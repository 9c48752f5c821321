import type { DoorEvent } from '../src/door/door-list.ts';

export type Language = 'id' | 'en';

/** How moments and numbers are written for an event, in the language of the page and the time of the place. */
export function writing(language: Language, timeZone: string | undefined) {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const zone = timeZone ? { timeZone } : {};
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone });
  const short = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...zone });
  const number = new Intl.NumberFormat(locale);
  return {
    time: (moment: string) => clock.format(new Date(moment)),
    day: (moment: string) => day.format(new Date(moment)),
    number: (value: number) => number.format(value),
    session: ({ start, end, label }: DoorEvent['sessions'][number]) =>
      [
        label?.[language],
        `${short.format(new Date(start))}, ${clock.format(new Date(start))}–${clock.format(new Date(end))}`,
      ]
        .filter(Boolean)
        .join(': '),
  };
}

/** The session that is on at a moment, or comes next, or was the last. */
export function sessionNow({ sessions }: DoorEvent, now: number): string {
  return (sessions.find(({ end }) => Date.parse(end) > now) ?? sessions.at(-1)!).id;
}
