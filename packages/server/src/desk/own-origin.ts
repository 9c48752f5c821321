import type { MiddlewareHandler } from 'hono';
import { messagePage } from './refused-page.ts';
import { type DeskEnv, wordsFor } from './visitor.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send. The cookie does not travel from there (`SameSite=Strict`); this holds where it would, from a
 * sibling domain for instance. A browser says where a post comes from and pages cannot change it: `Sec-Fetch-Site`, or `Origin` before that was.
 * What says neither is no browser with our page open, and is refused, too.
 */
export function ownOriginOnly(address: string | undefined): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (harmless.has(c.req.method)) return next();
    const site = c.req.header('Sec-Fetch-Site');
    const isOwn =
      site === undefined ? isOurs(c.req.header('Origin'), c.req.url, address) : site === 'same-origin';
    if (isOwn) return next();
    const { title, detail } = wordsFor(c).otherOrigin;
    return messagePage(c, { title, detail, status: 403 });
  };
}

/** A proxy may change the scheme between the browser and us: without a public address the host alone is compared. */
function isOurs(origin: string | undefined, url: string, address: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  return address === undefined ? new URL(origin).host === new URL(url).host : origin === address;
}
