import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { NotAForm } from '../form-body.ts';
import type { Logger } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { asRefusal } from '../unexpected.ts';
import { doorRoutes } from '../door/door-routes.ts';
import { deskRoot, wantedPage } from './addresses.ts';
import { eventCancelRoutes } from './event-cancel.ts';
import { eventEditRoutes } from './event-edit.ts';
import { eventImportRoutes } from './event-import.ts';
import { eventListRoutes } from './event-list.ts';
import { attendanceSheetRoutes } from './attendance-sheet.ts';
import { attendeeActionRoutes } from './attendee-actions.ts';
import { attendeeFileRoutes } from './attendee-files.ts';
import { attendeeRoutes } from './attendee-page.ts';
import { filledIn, notKeptPage } from './kept-form.ts';
import { messageRoutes } from './message-page.ts';
import { ownOriginOnly } from './own-origin.ts';
import { messagePage, refusedPage } from './refused-page.ts';
import { requestFormRoutes } from './request-form.ts';
import { requestListRoutes } from './request-list.ts';
import { isSignIn, signInLater, signInPage, signInRoutes } from './sign-in.ts';
import { visitorOf } from './session.ts';
import { type DeskContext, type DeskEnv, type DeskTools, wordsFor } from './visitor.ts';

/** A table of some thousand events; a form is a fraction of it. */
const largestBody = 1024 * 1024;

/** The pages behind the sign-in, each a few routes under `/penyelenggara`; a new page is a new line here. */
const rooms: readonly ((tools: DeskTools) => Hono<DeskEnv>)[] = [
  eventListRoutes,
  attendeeRoutes,
  attendeeActionRoutes,
  attendeeFileRoutes,
  attendanceSheetRoutes,
  eventEditRoutes,
  eventCancelRoutes,
  eventImportRoutes,
  requestListRoutes,
  requestFormRoutes,
  doorRoutes,
  messageRoutes,
];

/** The organiser pages: signed in with a key, for the events and by the scopes of that key. They work without scripts. */
export function deskRoutes(tools: DeskTools, logger: Logger): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.use(ownOriginOnly(tools.address));
  routes.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c: DeskContext) => {
        const { title, detail } = wordsFor(c).tooLarge;
        return messagePage(c, { title, detail, status: 413 });
      },
    }),
  );
  routes.route('/', signInRoutes(tools));
  routes.use(async (c, next) => {
    const visitor = await visitorOf(c, tools);
    if (!visitor) return notSignedIn(c);
    c.set('visitor', visitor);
    return next();
  });
  for (const room of rooms) routes.route('/', room(tools));
  routes.all('*', () => {
    throw new Refusal('not-found');
  });
  routes.onError((error, c: DeskContext) => refused(c, error, logger));
  return routes;
}

/** Somebody who opens a page is sent to sign in and comes back; so is what a form sends, and a script is told that nothing was taken. */
async function notSignedIn(c: DeskContext): Promise<Response> {
  const isOpened = c.req.method === 'GET' && (c.req.header('Sec-Fetch-Dest') ?? 'document') === 'document';
  const to = wantedPage(c.req.path);
  if (!isOpened) {
    const filled = await filledIn(c);
    return signInPage(c, filled === undefined ? deskRoot : to, 'sessionOver', filled);
  }
  return c.redirect(`${deskRoot}/masuk${to === deskRoot ? '' : `?ke=${encodeURIComponent(to)}`}`, 303);
}

/** Says why. Where the same is worth sending again, what a form sent comes along. */
async function refused(c: DeskContext, error: unknown, logger: Logger): Promise<Response> {
  if (error instanceof NotAForm) {
    const { title, detail } = wordsFor(c).notAForm;
    return messagePage(c, { title, detail, status: 400 });
  }
  const refusal = asRefusal(error, routePath(c), logger);
  if (refusal.retryAfterSeconds === undefined) return refusedPage(c, refusal);
  if (isSignIn(c)) return signInLater(c, refusal);
  const filled = await filledIn(c).catch(() => undefined);
  return filled === undefined ? refusedPage(c, refusal) : notKeptPage(c, refusal, filled);
}
