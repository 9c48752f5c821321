import type { RefusalCode } from '@payung/signup';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { announcedEvents } from './announced.ts';
import { callerLanguage } from './caller-language.ts';
import { deskRoot } from './desk/addresses.ts';
import type { RegionNames } from './desk/region-names.ts';
import { deskRoutes } from './desk/routes.ts';
import { eventRoutes } from './events.ts';
import { createFormGuard, type FormGuard } from './form-guard.ts';
import { formTokenRoutes, frameGrant } from './form-tokens.ts';
import type { Keyring } from './keyring.ts';
import type { Random } from './keys.ts';
import type { Logger } from './log.ts';
import { reminderRoutes } from './mail/stopping-reminders.ts';
import { createMetrics } from './metrics.ts';
import { openApiDocument, operations } from './openapi/document.ts';
import { operationRoutes } from './operations.ts';
import { ownEventRoutes } from './organizer/event-routes.ts';
import { privacyRoutes } from './organizer/request-routes.ts';
import { organizerRoutes } from './organizer/routes.ts';
import { answerPacker } from './packed-answer.ts';
import { protect } from './page-policy.ts';
import { pageRoute, type PageSources } from './pages.ts';
import { randomSupply } from './random-supply.ts';
import { createLimiter, type Rate } from './rate-limit.ts';
import { problemOf, Refusal } from './refusal.ts';
import { requestPagePath, requestPageRoutes } from './request-page.ts';
import { requestRoutes } from './requests.ts';
import { signupRoutes } from './signups.ts';
import type { Store } from './store/store.ts';
import { asRefusal } from './unexpected.ts';

/** All that the server is made of; nothing is taken from the environment. */
export interface AppParts extends PageSources {
  readonly store: Store;
  /** The keys that form tokens are signed with. */
  readonly keyring: Keyring;
  readonly now?: () => Date;
  readonly random?: Random;
  readonly logger?: Logger;
  readonly isStopping?: () => boolean;
  /** How many sign-ups one network address, and one event, may be sent; without, as many as come. */
  readonly rates?: { readonly ofAddress: Rate; readonly ofEvent: Rate };
  /** Whether messages by e-mail go out: `main.ts` runs what sends them. */
  readonly sendsMail?: boolean;
  /** Which regencies there are, for the organiser pages; without it people type codes there. */
  readonly regionNames?: RegionNames | undefined;
  /** The network address of a caller; it is neither stored nor logged. */
  readonly addressOf?: (c: Context) => string;
  /** Whether every sign-up needs a form token, and not only those of events that list host sites. */
  readonly needsFormTokens?: boolean;
  /** Another guard of the forms, for the tests that prove it. */
  readonly formGuard?: FormGuard;
}

const largestBody = 64 * 1024;

/**
 * The server as one function from request to response: the API under `/api`, what watchers ask, files and pages.
 * A page that fails is a plain page with status 500; the API does not notice.
 */
export function createApp(parts: AppParts): Hono {
  const { store, now = () => new Date(), random = randomSupply(), logger = () => undefined } = parts;
  const { isStopping = () => false } = parts;
  const guard = parts.formGuard ?? createFormGuard({ ...parts, now });
  const metrics = createMetrics();
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    protect(c.res.headers, c.req.path);
  });
  const watch: MiddlewareHandler = async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    const { method } = c.req;
    const request = {
      event: 'request',
      method,
      route: routePath(c as Context),
      status: c.res.status,
      ms,
    } as const;
    metrics.observe(request);
    logger(request);
  };
  app.use('/api/*', watch);
  app.use(`${deskRoot}/*`, watch);
  app.use(requestPagePath, watch);
  app.use('/api/*', openToOrigins);
  app.use('/api/*', limitBody);

  app.post('/api/events/:id/signups', limitRates(parts, now));
  // What is taken back is remembered.
  app.delete('/api/events/:id/signups', limitRates(parts, now));
  // A change may be a message to another address.
  app.patch('/api/signups/:secret', limitRates(parts, now));
  const limitRequests = limitRates(parts, now);
  for (const path of ['/api/events/:id/requests', '/api/signups/:secret/requests'])
    app.post(path, limitRequests);
  app.route('/api', signupRoutes({ store, now, random, guard }));
  app.route('/api', formTokenRoutes(store, guard));
  app.route('/api', requestRoutes({ store, now, random }));
  app.route('/api/events', eventRoutes(store, now));
  app.route('/api/organizer', organizerRoutes({ store, now, random }));
  app.route('/api/organizer', ownEventRoutes(store, now));
  app.route('/api/organizer', privacyRoutes({ store, now, random }));
  app.get('/api/openapi.json', descriptionRoute());
  for (const [path, methods] of allowed) app.all(path, refuse('method-not-allowed', { Allow: methods }));
  app.all('/api/*', refuse('not-found'));
  const { address, addressOf = () => 'unknown', sendsMail, regionNames } = parts;
  app.route(deskRoot, deskRoutes({ store, now, random, address, addressOf, sendsMail, regionNames }, logger));
  app.route(requestPagePath, requestPageRoutes({ store, now, random }, limitRequests, logger));
  app.route('/pengingat', reminderRoutes(store, logger));
  app.route('/', operationRoutes({ store, metrics, isStopping, now }));
  app.all(
    '*',
    pageRoute(
      {
        ...parts,
        announced: announcedEvents(store, now, logger),
        grant: (request) => frameGrant(request, store, guard),
      },
      logger,
      now,
    ),
  );

  app.onError((error, c) => problemResponse(asRefusal(error, routePath(c), logger), c));
  return app;
}

/** A retry with the same key counts like any other: it costs the same. */
function limitRates({ rates, addressOf = () => 'unknown' }: AppParts, now: () => Date): MiddlewareHandler {
  if (!rates) return (_c, next) => next();
  const [ofAddress, ofEvent] = [createLimiter(rates.ofAddress), createLimiter(rates.ofEvent)];
  return async (c, next) => {
    const wait =
      ofAddress(addressOf(c), now()) || ofEvent(c.req.param('id') ?? c.req.param('secret') ?? '', now());
    if (wait > 0) throw new Refusal('too-many-requests', { retryAfterSeconds: wait });
    await next();
  };
}

const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
  allowHeaders: ['Content-Type', 'Idempotency-Key'],
  maxAge: 86_400,
});

/** Organisers use pages of our own origin; everybody else may come from anywhere. */
const openToOrigins: MiddlewareHandler = async (c, next) => {
  if (c.req.path.startsWith('/api/organizer/')) return next();
  if (c.req.method === 'OPTIONS') return preflight(c, next);
  await next();
  // After the answer is made: set before it, they would have it copied.
  c.res.headers.set('Access-Control-Allow-Origin', '*');
  c.res.headers.set('Access-Control-Expose-Headers', 'ETag,Retry-After');
};

const limitUnstatedBody = bodyLimit({ maxSize: largestBody, onError: refuse('body-too-large') });

/** Who states the length of a body cannot send more: only without it what comes has to be counted, which takes as long as a sign-up. */
const limitBody: MiddlewareHandler = (c, next) => {
  const stated = c.req.header('Transfer-Encoding') ? undefined : c.req.header('Content-Length');
  if (stated === undefined && !['GET', 'HEAD'].includes(c.req.method))
    return limitUnstatedBody(c, next).catch((error: unknown) => {
      throw c.req.raw.signal.aborted ? new Refusal('request-too-slow') : error;
    });
  if (!(Number(stated ?? 0) <= largestBody)) throw new Refusal('body-too-large');
  return next();
};

/** Of each address of the API, the methods it answers, from its description. */
const allowed = Object.entries(operations).map(([path, methods]) => {
  const names = Object.keys(methods).map((method) => method.toUpperCase());
  const known = names.includes('GET') ? ['GET', 'HEAD', ...names.slice(1)] : names;
  return [path.replace(/\{(\w+)\}/g, ':$1'), known.join(', ')] as const;
});

/** The description of the API; made when it is first asked for. */
function descriptionRoute() {
  const packed = answerPacker();
  let text: string | undefined;
  return (c: Context) => {
    text ??= JSON.stringify(openApiDocument());
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };
    return packed(c.req.raw, new Response(text, { headers }));
  };
}

function refuse(code: RefusalCode, headers: Readonly<Record<string, string>> = {}) {
  return (c: Context) => problemResponse(new Refusal(code), c, headers);
}

function problemResponse(
  refusal: Refusal,
  c: Context,
  more: Readonly<Record<string, string>> = {},
): Response {
  const language = refusal.language ?? callerLanguage(c.req.header('Accept-Language'));
  const problem = problemOf(refusal, language);
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...(refusal.code === 'key-refused' && { 'WWW-Authenticate': 'Bearer' }),
    ...(refusal.retryAfterSeconds && { 'Retry-After': String(refusal.retryAfterSeconds) }),
    ...more,
  };
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, headers);
}
