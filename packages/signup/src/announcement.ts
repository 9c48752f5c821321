import * as v from 'valibot';
import type { EventDetail, Session } from './event.ts';
import { announcedDetail, announcedSummary, sessionEntries } from './event-schema.ts';

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

/** An announcement that holds, or what is wrong with it, each line naming its place. */
export type ParsedAnnouncement =
  | { readonly ok: true; readonly value: Announcement }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks an announced event from a file or an organiser. Problems are for the one who writes it: English, with paths. */
export function parseAnnouncement(input: unknown): ParsedAnnouncement {
  const schema: v.GenericSchema<unknown, Announcement> = v.strictObject({
    ...announcedSummary(),
    ...announcedDetail(),
    hosts: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/)))),
    reserved: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    sessions: v.pipe(v.array(v.strictObject(sessionEntries())), v.minLength(1)),
  });
  const result = v.safeParse(schema, input);
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'event'}: ${issue.message}`);
    return { ok: false, problems };
  }
  const problems = contradictions(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.output };
}

const offsets = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' } as const;

function contradictions(event: Announcement): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => holds || problems.push(problem);
  const offset = offsets[event.timeZone];
  const own = event.sessions.filter((session) => session.capacity !== undefined);
  const ids = new Set(event.sessions.map((session) => session.id));
  const names = new Set(event.fields.map((field) => field.name));
  const last = Math.max(...event.sessions.map((session) => Date.parse(session.end)));
  event.sessions.forEach((session, i) => {
    const earlier = event.sessions[i - 1];
    const zoned = session.start.endsWith(offset) && session.end.endsWith(offset);
    expect(zoned, `sessions.${i}: the offset of ${event.timeZone} is ${offset}`);
    expect(Date.parse(session.start) < Date.parse(session.end), `sessions.${i}: ends before it starts`);
    const ordered = !earlier || Date.parse(earlier.start) <= Date.parse(session.start);
    expect(ordered, `sessions.${i}: starts before the session before it`);
  });
  expect(ids.size === event.sessions.length, 'sessions: two have the same id');
  expect(names.size === event.fields.length, 'fields: two have the same name');
  expect(Date.parse(event.opens) < Date.parse(event.closes), 'closes: before it opens');
  expect(Date.parse(event.closes) <= last, 'closes: after the last session');
  expect(
    own.length === 0 || event.sessionChoice === 'one',
    'sessions: seats of their own need a choice of one',
  );
  expect(
    own.length === 0 || own.length === event.sessions.length,
    'sessions: some have seats of their own, some not',
  );
  const sum = own.reduce((seats, session) => seats + (session.capacity ?? 0), 0);
  expect(own.length === 0 || sum === event.capacity, `capacity: the sessions have ${sum} seats together`);
  expect((event.reserved ?? 0) <= event.capacity, 'reserved: more than the capacity');
  expect(own.length === 0 || !event.reserved, 'reserved: which session? sessions have seats of their own');
  return problems;
}
