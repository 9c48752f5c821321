import * as v from 'valibot';
import { type AnnouncementFault, type AnnouncementFaultCode, faultOf } from './announcement-faults.ts';
import type { EventDetail, Session } from './event.ts';
import { announcementSchema } from './announcement-schema.ts';

/** An event as its organiser announces it: everything but what the sign-ups and the moment make of it. */
export type Announcement = Omit<EventDetail, 'sessions' | 'seatsLeft' | 'waitingCount' | 'status'> & {
  readonly sessions: readonly Omit<Session, 'seatsLeft'>[];
  /** Seats the organiser has given away elsewhere (on paper, by telephone); they count as taken. */
  readonly reserved?: number;
  /**
   * The sites whose pages may carry the form, as origins (`https://desa.example`); our own pages always may. An empty list is our own pages
   * alone; without a list the form may stand anywhere.
   */
  readonly hosts?: readonly string[];
};

/**
 * An announcement that holds, or what is wrong with it: as faults, for whoever has words for them, and as problems for the one who writes a
 * file, each line in English with its place.
 */
export type ParsedAnnouncement =
  | { readonly ok: true; readonly value: Announcement }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      readonly faults: readonly AnnouncementFault[];
    };

/** Checks an announced event from a file, a form or a table. */
export function parseAnnouncement(input: unknown): ParsedAnnouncement {
  const result = v.safeParse(announcementSchema(), input);
  if (!result.success) {
    const places = result.issues.map((issue) => [issue, v.getDotPath(issue) ?? 'event'] as const);
    return {
      ok: false,
      problems: places.map(([{ message }, place]) => `${place}: ${message}`),
      faults: places.map(([issue, place]) => faultOf(issue, place)),
    };
  }
  const found = contradictions(result.output);
  if (found.length === 0) return { ok: true, value: result.output };
  const problems = found.map(({ fault, text }) => `${fault.field}: ${text}`);
  return { ok: false, problems, faults: found.map(({ fault }) => fault) };
}

interface Contradiction {
  readonly fault: AnnouncementFault;
  readonly text: string;
}

const offsets = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' } as const;

function contradictions(event: Announcement): Contradiction[] {
  const found: Contradiction[] = [];
  const expect = (
    holds: boolean,
    field: string,
    code: AnnouncementFaultCode,
    text: string,
    limit?: number,
  ) => {
    if (!holds) found.push({ fault: { field, code, ...(limit !== undefined && { limit }) }, text });
  };
  const offset = offsets[event.timeZone];
  const own = event.sessions.filter((session) => session.capacity !== undefined);
  const ids = new Set(event.sessions.map((session) => session.id));
  const names = new Set(event.fields.map((field) => field.name));
  const last = Math.max(...event.sessions.map((session) => Date.parse(session.end)));
  const moments = [
    ['opens', event.opens],
    ['closes', event.closes],
    ...event.sessions.flatMap(({ start, end }, i) => [
      [`sessions.${i}.start`, start],
      [`sessions.${i}.end`, end],
    ]),
  ] as const;
  for (const [field, moment] of moments as readonly (readonly [string, string])[])
    expect(isOnCalendar(moment), field, 'not-a-moment', 'no such day');
  // What is on no day is told of once: where engines do not read it, it is neither before nor after another.
  event.sessions.forEach((session, i) => {
    const earlier = event.sessions[i - 1];
    const place = `sessions.${i}`;
    const zoned = session.start.endsWith(offset) && session.end.endsWith(offset);
    expect(zoned, place, 'wrong-offset', `the offset of ${event.timeZone} is ${offset}`);
    const lasts = !(Date.parse(session.start) >= Date.parse(session.end));
    expect(lasts, place, 'ends-before-start', 'ends before it starts');
    const ordered = !earlier || !(Date.parse(earlier.start) > Date.parse(session.start));
    expect(ordered, place, 'out-of-order', 'starts before the session before it');
  });
  expect(ids.size === event.sessions.length, 'sessions', 'same-twice', 'two have the same id');
  expect(names.size === event.fields.length, 'fields', 'same-twice', 'two have the same name');
  const opensFirst = !(Date.parse(event.opens) >= Date.parse(event.closes));
  expect(opensFirst, 'closes', 'closes-before-opens', 'before it opens');
  expect(!(Date.parse(event.closes) > last), 'closes', 'closes-after-end', 'after the last session');
  const isChosen = own.length === 0 || event.sessionChoice === 'one';
  expect(isChosen, 'sessions', 'seats-need-choice', 'seats of their own need a choice of one');
  const onAll = own.length === 0 || own.length === event.sessions.length;
  expect(onAll, 'sessions', 'seats-on-some', 'some have seats of their own, some not');
  const sum = own.reduce((seats, session) => seats + (session.capacity ?? 0), 0);
  const addsUp = own.length === 0 || sum === event.capacity;
  expect(addsUp, 'capacity', 'seats-sum', `the sessions have ${sum} seats together`, sum);
  const reserved = event.reserved ?? 0;
  expect(reserved <= event.capacity, 'reserved', 'reserved-too-many', 'more than the capacity');
  const isClear = own.length === 0 || reserved === 0;
  expect(isClear, 'reserved', 'reserved-which', 'which session? sessions have seats of their own');
  return found;
}

/** A 31 April is read as 1 May by some engines, and by others as no day. */
function isOnCalendar(moment: string): boolean {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
