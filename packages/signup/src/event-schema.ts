import * as v from 'valibot';
import type { EventDetail, EventSummary } from './event.ts';
import { bilingualSchema, fieldSchema } from './field-schema.ts';

const text = () => v.pipe(v.string(), v.nonEmpty());
const moment = () => v.pipe(v.string(), v.isoTimestamp());
const count = (least = 0) => v.pipe(v.number(), v.integer(), v.minValue(least));

/** The parts of a session that are announced. */
export const sessionEntries = () => ({
  id: text(),
  start: moment(),
  end: moment(),
  label: v.exactOptional(bilingualSchema()),
  capacity: v.exactOptional(count(1)),
});

/** The parts of a summary that are announced, except its sessions. */
export const announcedSummary = () => ({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  title: text(),
  description: bilingualSchema(),
  organizer: bilingualSchema(),
  organizers: v.pipe(v.array(text()), v.minLength(1)),
  region: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  place: text(),
  mapUrl: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  timeZone: v.picklist(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  sessionChoice: v.picklist(['all', 'one']),
  capacity: count(1),
  waitingList: v.boolean(),
  opens: moment(),
  closes: moment(),
  cancelled: v.boolean(),
  sample: v.boolean(),
});

/** The parts that only the detail has; all of them are announced. */
export const announcedDetail = () => ({
  fields: v.array(fieldSchema()),
  consent: v.object({ version: text(), text: bilingualSchema() }),
  contactNote: bilingualSchema(),
  bring: bilingualSchema(),
  cost: bilingualSchema(),
  spoken: bilingualSchema(),
  access: bilingualSchema(),
  privacy: bilingualSchema(),
  deleteAfterDays: count(1),
});

const liveSummary = () => ({
  sessions: v.pipe(
    v.array(v.object({ ...sessionEntries(), seatsLeft: v.exactOptional(count()) })),
    v.minLength(1),
  ),
  seatsLeft: count(),
  waitingCount: v.exactOptional(count()),
  status: v.picklist(['open', 'full', 'waiting-list', 'not-open-yet', 'closed', 'cancelled', 'past']),
});

/** An event as lists and receipts carry it; keys it does not know are dropped. */
export function eventSummarySchema(): v.GenericSchema<unknown, EventSummary> {
  return v.object({ ...announcedSummary(), ...liveSummary() });
}

/** An event with its form. */
export function eventDetailSchema(): v.GenericSchema<unknown, EventDetail> {
  return v.object({ ...announcedSummary(), ...announcedDetail(), ...liveSummary() });
}

/** The events in the answer of `GET /api/events`, or `undefined` when it is something else. */
export function parseEventList(input: unknown): readonly EventSummary[] | undefined {
  const result = v.safeParse(v.object({ events: v.array(eventSummarySchema()) }), input, {
    abortEarly: true,
  });
  return result.success ? result.output.events : undefined;
}

/** The answer of `GET /api/events/:id`, or `undefined` when it is something else. */
export function parseEventDetail(input: unknown): EventDetail | undefined {
  const result = v.safeParse(eventDetailSchema(), input, { abortEarly: true });
  return result.success ? result.output : undefined;
}
