import { Hono } from 'hono';
import type { FormGuard } from './form-guard.ts';
import { Refusal } from './refusal.ts';
import { jsonBody } from './request-body.ts';
import type { Store } from './store/store.ts';

/** `POST /events/:id/form-token`: a token for the form on the page that asks; with `{ formToken }`, a fresh one for that. */
export function formTokenRoutes(store: Store, guard: FormGuard): Hono {
  const routes = new Hono();
  routes.post('/events/:id/form-token', async (c) => {
    const { value } = await jsonBody(c);
    const event = await store.event(c.req.param('id'));
    if (!event) throw new Refusal('event-unknown');
    const { hosts, id } = event.announcement;
    if (hosts && isFramedByAnyone(c.req.header('Referer'), id)) throw new Refusal('host-not-listed');
    const earlier =
      typeof value === 'object' && value !== null && 'formToken' in value ? value.formToken : '';
    const formToken = guard.tokenFor(
      event.announcement,
      guard.callerOf(c.req.raw),
      typeof earlier === 'string' ? earlier : undefined,
    );
    c.header('Cache-Control', 'no-store');
    return c.json({ formToken });
  });
  return routes;
}

/** Whether a page of ours asks that every site may frame: the list, or a form that does not name the event in its address. Who is around it is not known. */
function isFramedByAnyone(referrer: string | undefined, event: string): boolean {
  if (referrer === undefined || !URL.canParse(referrer)) return false;
  const { pathname, searchParams } = new URL(referrer);
  const [, widget] = /^\/embed\/event-(list|signup)\/?$/.exec(pathname) ?? [];
  return widget === 'list' || (widget === 'signup' && searchParams.get('event') !== event);
}

/** What the frame page of a form is given: its token, and the sites that may frame it. */
export interface FrameGrant {
  readonly formToken: string;
  readonly hosts: readonly string[] | undefined;
}

/**
 * What the request for a frame page of an event is given, where its form needs a token; undefined for any other page. A script that
 * fetches the page gets none, or every site could read one there.
 */
export async function frameGrant(
  request: Request,
  store: Store,
  guard: FormGuard,
): Promise<FrameGrant | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (!/^\/embed\/event-signup\/?$/.test(pathname) || !isOpened(request.headers)) return undefined;
  const event = await store.event(searchParams.get('event') ?? '');
  if (!event || !guard.needsToken(event.announcement)) return undefined;
  const { own } = guard.callerOf(request);
  const around = siteIn(request.headers.get('Referer'));
  const { hosts } = event.announcement;
  const site = around !== undefined && guard.mayCarry(event.announcement, around, own) ? around : own;
  return { formToken: guard.issue(event.announcement, site), hosts };
}

/** Whether a page is opened, as a frame or by itself, and not read by a script. */
function isOpened(headers: Headers): boolean {
  return !headers.has('Origin') && ['navigate', null].includes(headers.get('Sec-Fetch-Mode'));
}

function siteIn(referrer: string | null): string | undefined {
  return referrer !== null && URL.canParse(referrer) ? new URL(referrer).origin : undefined;
}
