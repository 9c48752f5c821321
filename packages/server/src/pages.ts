import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import type { announcedEvents } from './announced.ts';
import type { FrameGrant } from './form-tokens.ts';
import { describeError, type Logger } from './log.ts';
import { answerPacker } from './packed-answer.ts';
import type { Paint } from './pictures/painter.ts';
import { plainPage } from './plain-page.ts';
import { staticFiles } from './static-files.ts';

/** What a page is made with besides its request: the time, the address under which people reach us, where it is known, and what only the server can do. */
interface Surroundings {
  readonly now: Date;
  readonly address?: string;
  /** Names the event and the site of a sign-up form. */
  readonly formToken?: string;
  readonly paint?: Paint;
  readonly announced?: ReturnType<typeof announcedEvents>;
}

/** Where pages come from: files first, then the function that renders. */
export interface PageSources {
  /** Answers page requests that no file answers; `undefined` means it has no such page. */
  readonly pages?: (request: Request, surroundings: Surroundings) => Promise<Response | undefined>;
  /** The public address, `https://payung.example`, where a proxy hides it from us. */
  readonly address?: string | undefined;
  /** Paints the pictures of pages; without it they have those that were made before. */
  readonly paint?: Paint | undefined;
  /** Folders whose files are served; the first that has a path wins. */
  readonly staticRoots?: readonly string[];
  /** What the frame page of a form is given. */
  readonly grant?: (request: Request) => Promise<FrameGrant | undefined>;
}

/** The style of the plain pages. */
const ownFiles = fileURLToPath(new URL('../static', import.meta.url));

/** The scripts of the organiser pages, as they were built. */
const builtFiles = fileURLToPath(new URL('../dist/static', import.meta.url));

/** Answers whatever is not the API. If the renderer throws, the error is logged and a plain page says so with status 500. */
export function pageRoute(
  {
    pages,
    address,
    paint,
    announced,
    grant,
    staticRoots = [],
  }: PageSources & Pick<Surroundings, 'announced'>,
  logger: Logger,
  now: () => Date,
) {
  const files = staticFiles([...staticRoots, ownFiles, builtFiles]);
  const packed = answerPacker();
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    // Pages are Indonesian unless asked otherwise, whatever the browser is set to: many phones here are set to English.
    const language = c.req.query('lang') === 'en' ? 'en' : 'id';
    try {
      const file = await files(request);
      if (file) return file;
      const granted = await grant?.(request);
      const page = await pages?.(request, {
        now: now(),
        ...(address && { address }),
        ...(paint && { paint }),
        ...(announced && { announced }),
        ...(granted && { formToken: granted.formToken }),
      });
      if (page && granted) keepToGrant(page.headers, granted);
      return page ? await packed(request, page) : plainPage('pageMissing', language);
    } catch (error) {
      logger({ event: 'error', where: 'pages', error: describeError(error) });
      return plainPage('pageBroken', language);
    }
  };
}

/** A page with a token is for one visit, and framed by the sites that the organiser lists. */
function keepToGrant(headers: Headers, { hosts }: FrameGrant): void {
  headers.set('Cache-Control', 'no-store');
  headers.delete('Access-Control-Allow-Origin');
  const policy = headers.get('Content-Security-Policy');
  const framers = `frame-ancestors ${["'self'", ...(hosts ?? [])].join(' ')}`;
  if (policy && hosts)
    headers.set('Content-Security-Policy', policy.replace(/frame-ancestors [^;]*/, framers));
}
