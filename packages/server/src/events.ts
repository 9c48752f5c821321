import { Hono } from 'hono';
import { describeEvent, summarizeEvent } from './describe-event.ts';
import { answerPacker } from './packed-answer.ts';
import { Refusal } from './refusal.ts';
import type { Store } from './store/store.ts';

/**
 * `GET /` lists events, `?region=` by the code of a regency (`3510`) or province (`35`), `?organizer=` by one of the keys;
 * `GET /:id` is one of them with its form. Both carry an ETag, because seats change at any time.
 */
export function eventRoutes(store: Store, now: () => Date): Hono {
  const routes = new Hono();
  const packed = answerPacker();
  routes.use(async (c, next) => {
    await next();
    c.res = await packed(c.req.raw, c.res);
  });
  routes.get('/', async (c) => {
    const { region, organizer } = c.req.query();
    const events = (await store.events()).filter(
      ({ announcement }) =>
        (!region || isWithin(announcement.region, region)) &&
        (!organizer || announcement.organizers.includes(organizer)),
    );
    c.header('Cache-Control', 'no-cache');
    return c.json({ events: events.map((event) => summarizeEvent(event, now())) });
  });
  routes.get('/:id', async (c) => {
    const event = await store.event(c.req.param('id'));
    if (!event) throw new Refusal('event-unknown');
    c.header('Cache-Control', 'no-cache');
    return c.json(describeEvent(event, now()));
  });
  return routes;
}

function isWithin(region: string, wanted: string): boolean {
  return wanted === 'ID' || (/^(\d{2}|\d{4})$/.test(wanted) && region.startsWith(wanted));
}
