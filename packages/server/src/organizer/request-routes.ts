import { type OrganizerRequest, parseDataRequest } from '@payung/signup';
import { type Context, Hono } from 'hono';
import { languageOf } from '../caller-language.ts';
import { requestId } from '../keys.ts';
import { eventRows, registerRows } from '../processing-register.ts';
import { Refusal } from '../refusal.ts';
import { jsonBody } from '../request-body.ts';
import { checked } from '../requests.ts';
import type { SignupTools } from '../signups.ts';
import type { Store } from '../store/store.ts';
import { isOf, keyFor, ownEvent } from './access.ts';
import type { OrganizerKey } from './organizer-key.ts';

/** What organisers owe people by the privacy law: requests with their clocks, and the register of processing. Scope `privacy`. */
export function privacyRoutes({ store, now, random }: SignupTools): Hono {
  const routes = new Hono();
  routes.get('/requests', async (c) => {
    const key = await keyFor('privacy', c, store);
    return unstored(c, { requests: await ownRequests(store, key, now()) });
  });
  routes.post('/events/:id/requests', async (c) => {
    const key = await keyFor('privacy', c, store);
    const event = (await ownEvent(c.req.param('id'), key, store)).announcement.id;
    const { kind, ...details } = checked(await jsonBody(c), parseDataRequest);
    const receivedAt = receivedBefore(c.req.query('received'), now());
    const request = {
      id: requestId(random),
      event,
      kind,
      channel: 'organizer',
      details,
      receivedAt,
    } as const;
    return unstored(c, await store.requests.add(request), 201);
  });
  for (const outcome of ['done', 'declined'] as const)
    routes.post(`/requests/:id/${outcome}`, async (c) => {
      const key = await keyFor('privacy', c, store);
      const id = c.req.param('id') ?? '';
      const event = await store.requests.eventOf(id);
      const isOwn = event !== undefined && (await isOwnEvent(store, key, event));
      const settled = isOwn && (await store.requests.settle(id, outcome, now()));
      if (!settled) throw new Refusal('request-unknown');
      return unstored(c, settled);
    });
  routes.get('/register', async (c) => {
    const key = await keyFor('privacy', c, store);
    const own = (await store.events()).map(({ announcement }) => announcement);
    const language = languageOf(c);
    return unstored(c, {
      fields: registerRows(language),
      events: eventRows(
        own.filter((event) => isOf(event, key)),
        language,
      ),
    });
  });
  return routes;
}

/** The requests about events of the organiser of a key. */
async function ownRequests(store: Store, key: OrganizerKey, now: Date): Promise<OrganizerRequest[]> {
  const events = (await store.events()).filter(({ announcement }) => isOf(announcement, key));
  const own = new Set(events.map(({ announcement }) => announcement.id));
  return (await store.requests.all(now)).filter(({ event }) => own.has(event));
}

async function isOwnEvent(store: Store, key: OrganizerKey, id: string): Promise<boolean> {
  const event = await store.event(id);
  return event !== undefined && isOf(event.announcement, key);
}

/** A letter may have come some days ago: its clock runs since then. Never in the future, and never from a text that is no moment. */
function receivedBefore(text: string | undefined, now: Date): Date {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) || moment > now.getTime() ? now : new Date(moment);
}

function unstored(c: Context, body: object, status: 200 | 201 = 200): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(body, status);
}
