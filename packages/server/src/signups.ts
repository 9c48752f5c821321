import {
  guardedBody,
  type GuardedBody,
  type KeptData,
  parseSignup,
  parseSignupChange,
  type Receipt,
  type RequestReceipt,
  type SignupRequest,
} from '@payung/signup';
import { type Context, Hono } from 'hono';
import { appointmentsOf, calendarFile } from './calendar.ts';
import { summarizeEvent } from './describe-event.ts';
import type { Caller, FormGuard } from './form-guard.ts';
import { hashOf, type Random, receiptCode, receiptSecret, requestId } from './keys.ts';
import { ownUses } from './processing-register.ts';
import { Refusal } from './refusal.ts';
import { canonicalText, type JsonBody, jsonBody } from './request-body.ts';
import { whyNoSignups } from './store/taking-signups.ts';
import type { Correction, SignupOutcome, Store, StoredEvent, StoredSignup } from './store/store.ts';

/** What routes of sign-ups and requests need: where to keep, what time it is, where chance comes from. */
export interface SignupTools {
  readonly store: Store;
  readonly now: () => Date;
  readonly random: Random;
}

interface GuardedTools extends SignupTools {
  readonly guard: FormGuard;
}

/** `POST` and `DELETE /api/events/:id/signups`, and all under `/api/signups/:secret` for who has the receipt: see, correct, cancel, take the consent back, erase. */
export function signupRoutes(tools: GuardedTools): Hono {
  const { store, now, guard } = tools;
  const routes = new Hono();
  routes.post('/events/:id/signups', async (c) => {
    const key = idempotencyKey(c);
    const body = await jsonBody(c);
    const secret = await secretOf(tools, key);
    const sent = { event: c.req.param('id'), key, secret, body, caller: guard.callerOf(c.req.raw) };
    const outcome = await signUp(tools, sent);
    if (outcome.kind === 'refused') throw new Refusal(outcome.code, { language: body.language });
    if (outcome.kind === 'known') return personal(c, await receipt(tools, outcome.signup, secret), 200);
    return personal(c, receiptOf(outcome.signup, secret, outcome.event, now()), 201);
  });
  routes.delete('/events/:id/signups', async (c) => {
    const key = idempotencyKey(c, longestToGuess);
    const signup = { eventId: c.req.param('id'), secretHash: hashOf(await secretOf(tools, key)) };
    await store.withdraw(signup, { kind: 'erase', channel: 'link', id: requestId(tools.random), now: now() });
    c.header('Cache-Control', 'no-store');
    return c.body(null, 204);
  });
  routes.get('/signups/:secret', async (c) => {
    const secret = c.req.param('secret');
    const signup = await store.signupBySecret(hashOf(secret));
    if (!signup) throw new Refusal('signup-unknown');
    return personal(c, await receipt(tools, signup, secret), 200);
  });
  routes.delete('/signups/:secret', async (c) => {
    const secret = c.req.param('secret');
    const signup = await store.cancel(hashOf(secret), now());
    if (!signup) throw new Refusal('signup-unknown');
    return personal(c, await receipt(tools, signup, secret), 200);
  });
  routes.get('/signups/:secret/data', async (c) => {
    const data = await store.data(hashOf(c.req.param('secret')));
    if (!data) throw new Refusal('signup-unknown');
    return personal(c, { ...data, uses: ownUses(data.language) }, 200);
  });
  routes.delete('/signups/:secret/data', async (c) => {
    await leave(tools, c.req.param('secret'), 'erase');
    c.header('Cache-Control', 'no-store');
    return c.body(null, 204);
  });
  routes.delete('/signups/:secret/consent', async (c) =>
    personal(c, await leave(tools, c.req.param('secret'), 'withdraw'), 200),
  );
  routes.patch('/signups/:secret', async (c) => {
    const secret = c.req.param('secret');
    const body = await jsonBody(c);
    const outcome = await store.change({ secret, secretHash: hashOf(secret) }, correction(body), now());
    if (!outcome) throw new Refusal('signup-unknown', { language: body.language });
    if (outcome.kind === 'refused') throw new Refusal(outcome.code, { language: body.language });
    return personal(c, await receipt(tools, outcome.signup, secret), 200);
  });
  routes.get('/signups/:secret/calendar.ics', async (c) => {
    const signup = await store.signupBySecret(hashOf(c.req.param('secret')));
    const event = signup && (await store.event(signup.eventId));
    if (!event) throw new Refusal('signup-unknown');
    c.header('Cache-Control', 'no-store');
    return calendarFile(c, appointmentsOf(event, now(), signup));
  });
  return routes;
}

async function leave(
  { store, now, random }: SignupTools,
  secret: string,
  kind: 'withdraw' | 'erase',
): Promise<RequestReceipt> {
  const left = await store.leave(hashOf(secret), {
    kind,
    channel: 'link',
    id: requestId(random),
    now: now(),
  });
  if (!left) throw new Refusal('signup-unknown');
  return left;
}

function correction({ value, language }: JsonBody): Correction {
  return (kept, event) => {
    const parsed = parseSignupChange(value, kept, event);
    if (!parsed.ok) throw new Refusal('signup-invalid', { fields: parsed.problems, language });
    return parsed.value;
  };
}

/** A sign-up as it was sent, and the secret that its key makes. */
interface Sent {
  readonly event: string;
  readonly key: string;
  readonly secret: string;
  readonly body: JsonBody;
  readonly caller: Caller;
}

/**
 * Keeps a sign-up once. A request that came before gets its answer again, even if by now the event is closed or its form
 * has changed; so whoever lost the answer on the way can always ask again.
 */
async function signUp(tools: GuardedTools, sent: Sent): Promise<SignupOutcome> {
  const { store, now, random } = tools;
  const { event: eventId, key, secret, body } = sent;
  const parts = guardedBody(body.value);
  const keyHash = hashOf(key);
  const requestHash = hashOf(`${eventId}\n${canonicalText(parts.signup)}`);
  const event = await store.event(eventId);
  const request = acceptable(tools, event, parts, sent);
  if (request instanceof Refusal) {
    const earlier = await store.signupByKey(keyHash);
    if (!earlier) throw request;
    return sameRequest({ kind: 'known', signup: earlier }, requestHash, body);
  }
  const outcome = await store.signUp({
    eventId,
    request,
    secret,
    secretHash: hashOf(secret),
    keyHash,
    requestHash,
    now: now(),
    proposeCode: () => receiptCode(random),
  });
  return sameRequest(outcome, requestHash, body);
}

/** What is to be kept of a new sign-up, or why it cannot be. */
function acceptable(
  { now, guard }: GuardedTools,
  event: StoredEvent | undefined,
  parts: GuardedBody,
  { body: { language }, caller }: Sent,
): SignupRequest | Refusal {
  if (!event) return new Refusal('event-unknown', { language });
  const code = whyNoSignups(event.announcement, now());
  if (code) return new Refusal(code, { language });
  try {
    guard.check(event.announcement, parts, caller);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
  const parsed = parseSignup(parts.signup, event.announcement);
  return parsed.ok ? parsed.value : new Refusal('signup-invalid', { fields: parsed.problems, language });
}

function sameRequest(outcome: SignupOutcome, requestHash: string, body: JsonBody): SignupOutcome {
  if (outcome.kind === 'known' && outcome.signup.requestHash !== requestHash) {
    throw new Refusal('idempotency-key-reused', { language: body.language });
  }
  return outcome;
}

/** Who names a key may take its sign-up back; shorter ones could be guessed. */
const longestToGuess = 31;

function idempotencyKey(c: Context, longerThan = 7): string {
  const key = c.req.header('Idempotency-Key') ?? '';
  if (!/^[\w-]{8,100}$/.test(key) || key.length <= longerThan) throw new Refusal('idempotency-key-missing');
  return key;
}

async function secretOf({ store, random }: SignupTools, key: string): Promise<string> {
  const propose = () => Buffer.from(random(32)).toString('base64url');
  return receiptSecret(await store.secret('receipt-key', propose), key);
}

async function receipt({ store, now }: SignupTools, signup: StoredSignup, secret: string): Promise<Receipt> {
  const event = await store.event(signup.eventId);
  return receiptOf(signup, secret, event!, now());
}

function receiptOf(signup: StoredSignup, secret: string, event: StoredEvent, now: Date): Receipt {
  const { code, status, place, session, name, createdAt } = signup;
  return {
    code,
    secret,
    status,
    ...(place !== undefined && { place }),
    ...(session !== undefined && { session }),
    event: summarizeEvent(event, now),
    name,
    createdAt,
  };
}

function personal(c: Context, body: Receipt | KeptData | RequestReceipt, status: 200 | 201): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(body, status);
}
