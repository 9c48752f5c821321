import type { Attendee } from '@payung/signup';
import { type Context, Hono } from 'hono';
import { languageOf } from '../caller-language.ts';
import { summarizeEvent } from '../describe-event.ts';
import { requestId } from '../keys.ts';
import { Refusal } from '../refusal.ts';
import type { SignupTools } from '../signups.ts';
import type { Store } from '../store/store.ts';
import { isOf, keyFor, ownEvent } from './access.ts';
import { foundAttendees } from './attendee-search.ts';
import { attendeeTable, csvText } from './attendee-table.ts';
import type { OrganizerKey, Scope } from './organizer-key.ts';

/** The API of organisers: a bearer key each, for their own events only. Not open to other origins; without cookies, so nothing can be forged. */
export function organizerRoutes({ store, now, random }: SignupTools): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  routes.get('/events', async (c) => {
    const key = await keyFor('read', c, store);
    const own = (await store.events()).filter(({ announcement }) => isOf(announcement, key));
    const events = own.map((event) => ({
      ...summarizeEvent(event, now()),
      taken: event.taken,
      waiting: event.waiting,
    }));
    return c.json({ events });
  });
  routes.get('/events/:id/signups', async (c) => {
    const key = await keyFor('read', c, store);
    await ownEvent(c.req.param('id'), key, store);
    return c.json({ signups: await wanted(c, store) });
  });
  routes.get('/events/:id/signups.csv', async (c) => {
    const key = await keyFor('export', c, store);
    const { announcement } = await ownEvent(c.req.param('id'), key, store);
    const table = attendeeTable(announcement, await wanted(c, store), languageOf(c));
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="${announcement.id}.csv"`);
    return c.body(csvText(table, ','));
  });
  routes.post('/signups/:code/promote', async (c) => {
    await own('promote', c, store);
    const mayAddSeat = c.req.query('seat') === 'add';
    return c.json(settled(await store.organizers.promote(c.req.param('code'), mayAddSeat, now())));
  });
  for (const [method, isHere] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const)
    routes.on(method, '/signups/:code/check-in', async (c) => {
      await own('check-in', c, store);
      return c.json(settled(await store.organizers.checkIn(c.req.param('code'), isHere, now())));
    });
  routes.delete('/signups/:code/data', async (c) => {
    await own('privacy', c, store);
    const erased = await store.organizers.erase(c.req.param('code'), { id: requestId(random), now: now() });
    if (!erased) throw new Refusal('signup-unknown');
    return c.json(erased);
  });
  return routes;
}

/** The key, if it may do this with the sign-up of the code in the address. */
async function own(scope: Scope, c: Context, store: Store): Promise<OrganizerKey> {
  const key = await keyFor(scope, c, store);
  const event = await store.organizers.eventOf(c.req.param('code') ?? '');
  if (event === undefined) throw new Refusal('signup-unknown');
  await ownEvent(event, key, store).catch(() => {
    throw new Refusal('signup-unknown');
  });
  return key;
}

function settled(outcome: Awaited<ReturnType<Store['organizers']['checkIn']>>): Attendee {
  if (outcome.kind === 'refused') throw new Refusal(outcome.code);
  return outcome.attendee;
}

/** The sign-ups of an event that a request asks for: by `status`, `session`, and `search` in name, contact and code. */
async function wanted(c: Context, store: Store): Promise<Attendee[]> {
  const { status, session, search } = c.req.query();
  const attendees = await store.organizers.attendees(c.req.param('id') ?? '');
  return foundAttendees(attendees, { status, session, text: search });
}
