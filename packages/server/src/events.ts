import { type Context, Hono } from 'hono';
import { isWanted } from './announced.ts';
import { appointmentsOf, calendarFile } from './calendar.ts';
import { describeEvent, summarizeEvent } from './describe-event.ts';
import { answerPacker, tagged, type TaggedText, textPacker } from './packed-answer.ts';
import { Refusal } from './refusal.ts';
import type { Store, StoredEvent } from './store/store.ts';

/**
 * `GET /` lists events, `?region=` by the code of a regency (`3510`) or province (`35`), `?organizer=` by one of the keys;
 * `GET /:id` is one of them with its form. `calendar.ics` under either is the same for calendars. All carry an ETag, because seats change at any time.
 */
export function eventRoutes(store: Store, now: () => Date): Hono {
  const routes = new Hono();
  const packed = textPacker();
  const packedAnswer = answerPacker();
  const json = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
  // Those who ask at the same moment share one reading of the store, and so its text.
  const texts = new WeakMap<StoredEvent, TaggedText>();
  const textOf = (event: StoredEvent): TaggedText => {
    const text = texts.get(event) ?? tagged(JSON.stringify(describeEvent(event, now())));
    texts.set(event, text);
    return text;
  };
  const wanted = async (c: Context) => {
    const { region, organizer } = c.req.query();
    return (await store.events()).filter(({ announcement }) => isWanted(announcement, { region, organizer }));
  };
  const known = async (id: string) => {
    const event = await store.event(id);
    if (!event) throw new Refusal('event-unknown');
    return event;
  };
  routes.get('/', async (c) => {
    const events = await wanted(c);
    const list = { events: events.map((event) => summarizeEvent(event, now())) };
    return packed(c.req.raw, tagged(JSON.stringify(list)), json);
  });
  routes.get('/calendar.ics', async (c) => {
    const events = await wanted(c);
    c.header('Cache-Control', 'no-cache');
    const appointments = events.flatMap((event) => appointmentsOf(event, now()));
    return packedAnswer(c.req.raw, calendarFile(c, appointments));
  });
  routes.get('/:id', async (c) => packed(c.req.raw, textOf(await known(c.req.param('id'))), json));
  routes.get('/:id/calendar.ics', async (c) => {
    const event = await known(c.req.param('id'));
    c.header('Cache-Control', 'no-cache');
    return packedAnswer(c.req.raw, calendarFile(c, appointmentsOf(event, now())));
  });
  return routes;
}
