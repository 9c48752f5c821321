import * as v from 'valibot';
import type { Announcement } from './announcement.ts';
import type { EventChange } from './event-change.ts';
import { announcedDetail, announcedSummary, sessionEntries } from './event-schema.ts';
import { bilingualSchema } from './field-schema.ts';

const hosts = () => v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/)));
const reserved = () => v.pipe(v.number(), v.integer(), v.minValue(1));
const sessions = () => v.pipe(v.array(v.strictObject(sessionEntries())), v.minLength(1));

/** An announced event; a key it does not know is a fault. */
export function announcementSchema(): v.GenericSchema<unknown, Announcement> {
  return v.strictObject({
    ...announcedSummary(),
    ...announcedDetail(),
    hosts: v.exactOptional(hosts()),
    reserved: v.exactOptional(reserved()),
    sessions: sessions(),
  });
}

/** The shape of a change, for those who write one; what holds is said by `parseEventChange()`. */
export function eventChangeSchema(): v.GenericSchema<unknown, EventChange> {
  const { id: _id, sample: _sample, mapUrl, ...summary } = announcedSummary();
  const { consent: _consent, ...detail } = announcedDetail();
  return v.partial(
    v.strictObject({
      ...summary,
      ...detail,
      mapUrl: v.nullable(mapUrl.wrapped),
      hosts: v.nullable(hosts()),
      reserved: v.nullable(reserved()),
      sessions: sessions(),
      consent: v.strictObject({ text: bilingualSchema() }),
    }),
  ) as v.GenericSchema<unknown, EventChange>;
}
