import {
  parseDataRequest,
  parseLinkedRequest,
  type ParsedRequest,
  type RequestReceipt,
} from '@payung/signup';
import { type Context, Hono } from 'hono';
import { hashOf, requestId } from './keys.ts';
import { Refusal } from './refusal.ts';
import { type JsonBody, jsonBody } from './request-body.ts';
import type { SignupTools } from './signups.ts';

/**
 * What people ask about their data where they cannot do it themselves: `POST /api/events/:id/requests` for who has lost the link, and
 * `POST /api/signups/:secret/requests` for who has it. The first answers the same whether the person is known or not.
 */
export function requestRoutes({ store, now, random }: SignupTools): Hono {
  const routes = new Hono();
  routes.post('/events/:id/requests', async (c) => {
    const { kind, ...details } = checked(await jsonBody(c), parseDataRequest);
    const event = c.req.param('id');
    if (!(await store.event(event))) throw new Refusal('event-unknown', { language: details.language });
    const request = {
      id: requestId(random),
      event,
      kind,
      channel: 'form',
      details,
      receivedAt: now(),
    } as const;
    return received(c, await store.requests.add(request));
  });
  routes.post('/signups/:secret/requests', async (c) => {
    const { kind, note } = checked(await jsonBody(c), parseLinkedRequest);
    const data = await store.data(hashOf(c.req.param('secret')));
    if (!data) throw new Refusal('signup-unknown');
    const { name, contact, code, language, event } = data;
    const details = { name, contact, code, language, ...(note !== undefined && { note }) };
    const request = {
      id: requestId(random),
      event,
      kind,
      channel: 'link',
      details,
      receivedAt: now(),
    } as const;
    return received(c, await store.requests.add(request));
  });
  return routes;
}

/** The request in a body; refuses one that does not hold, with every problem. */
export function checked<Request>(
  { value, language }: JsonBody,
  parse: (input: unknown) => ParsedRequest<Request>,
): Request {
  const parsed = parse(value);
  if (!parsed.ok) throw new Refusal('signup-invalid', { fields: parsed.problems, language });
  return parsed.value;
}

function received(c: Context, receipt: RequestReceipt): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(receipt, 201);
}
