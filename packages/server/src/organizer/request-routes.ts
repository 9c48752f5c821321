import { parseDataRequest } from '@payung/signup';
import { type Context, Hono } from 'hono';
import { languageOf } from '../caller-language.ts';
import { requestId } from '../keys.ts';
import { eventRows, registerRows } from '../processing-register.ts';
import { Refusal } from '../refusal.ts';
import { jsonBody } from '../request-body.ts';
import { checked } from '../requests.ts';
import type { SignupTools } from '../signups.ts';
import { isOf, keyFor, ownEvent } from './access.ts';
import { isOwnEvent, ownRequests, receivedBefore } from './request-access.ts';

/** What organisers owe people by the privacy law: requests with their clocks, and the register of processing. Scope `privacy`. */
export function privacyRoutes({ store, now, random }: SignupTools): Hono {
  const routes = new Hono();
  routes.get('/requests', async (c) => {
    const key = await keyFor('privacy', c, store);
    return unstored(c, { requests: (await ownRequests(store, key, now())).requests });
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
      const isOwn = await isOwnEvent(store, key, await store.requests.eventOf(id));
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

function unstored(c: Context, body: object, status: 200 | 201 = 200): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(body, status);
}
