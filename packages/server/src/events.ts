import { type Context, Hono } from 'hono';
import { appointmentsOf, calendarFile } from './calendar.ts';
import { describeEvent, summarizeEvent } from './describe-event.ts';
import { answerPacker } from './packed-answer.ts';
import { Refusal } from './refusal.ts';
import type { Store } from './store/store.ts';

/**
 * `GET /` lists events, `?region=` by the code of a regency (`3510`) or province (`35`), `?organizer=` by one of the keys;
 * `GET /:id` is one of them with its form. `calendar.ics` under either is the same for calendars. All carry an ETag, because seats change at any time.
 */
export function eventRoutes(store: Store, now: () => Date): Hono {
  const routes = new Hono();
  const packed = answerPacker();
  routes.use(async (c, next) => {
    await next();
    c.res = await packed(c.req.raw, c.res);
  });
  const wanted = async (c: Context) => {
    const { region, organizer } = c.req.query();
    return (await store.events()).filter(
      ({ announcement }) =>
        (!region || isWithin(announcement.region, region)) &&
        (!organizer || announcement.organizers.includes(organizer)),
    );
  };
  const known = async (id: string) => {
    const event = await store.event(id);
    if (!event) throw new Refusal('event-unknown');
    return event;
  };
  routes.get('/', async (c) => {
    const events = await wanted(c);
    c.header('Cache-Control', 'no-cache');
    return c.json({ events: events.map((event) => summarizeEvent(event, now())) });
  });
  routes.get('/calendar.ics', async (c) => {
    const events = await wanted(c);
    c.header('Cache-Control', 'no-cache');
    return calendarFile(
      c,
      events.flatMap((event) => appointmentsOf(event, now())),
    );
  });
  routes.get('/:id', async (c) => {
    const event = await known(c.req.param('id'));
    c.header('Cache-Control', 'no-cache');
    return c.json(describeEvent(event, now()));
  });
  routes.get('/:id/calendar.ics', async (c) => {
    const event = await known(c.req.param('id'));
    c.header('Cache-Control', 'no-cache');
    return calendarFile(c, appointmentsOf(event, now()));
  });
  return routes;
}

function isWithin(region: string, wanted: string): boolean {
  return wanted === 'ID' || (/^(\d{2}|\d{4})$/.test(wanted) && region.startsWith(wanted));
}
