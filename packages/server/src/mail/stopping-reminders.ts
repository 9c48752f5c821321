import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { hashOf } from '../keys.ts';
import type { Logger } from '../log.ts';
import { statusOf } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { asRefusal } from '../unexpected.ts';
import { letterWords } from './letter-words.ts';

/**
 * `/pengingat/:secret`, the link below a reminder: `GET` asks, `POST` stops (by the button, or at once by a mail program, RFC 8058). Looking stops nothing,
 * because mail servers look at every link. Where it cannot be stopped now, the page says so and keeps the button.
 */
export function reminderRoutes(store: Store, logger: Logger): Hono {
  const routes = new Hono();
  routes.get('/:secret', (c) => {
    const { title, ask, stop } = letterWords(languageIn(c.req.query('lang'))).stopPage;
    return page(title, `<p>${ask}</p>\n${button(stop)}`, c.req.query('lang'));
  });
  routes.post('/:secret', async (c) => {
    const { title, done, unknown } = letterWords(languageIn(c.req.query('lang'))).stopPage;
    const isKnown = await store.messages.stopReminders(hashOf(c.req.param('secret')));
    return page(title, `<p>${isKnown ? done : unknown}</p>`, c.req.query('lang'));
  });
  routes.onError((error, c) => {
    const { code, retryAfterSeconds } = asRefusal(error, routePath(c), logger);
    const { notYetTitle, notYet, stop } = letterWords(languageIn(c.req.query('lang'))).stopPage;
    const body = `<p role="alert">${notYet}</p>\n${button(stop)}`;
    const answer = page(notYetTitle, body, c.req.query('lang'), statusOf(code));
    if (retryAfterSeconds) answer.headers.set('Retry-After', String(retryAfterSeconds));
    return answer;
  });
  return routes;
}

const button = (words: string) => `<form method="post"><button>${words}</button></form>`;

const languageIn = (named: string | undefined) => (named === 'en' ? 'en' : 'id');

function page(title: string, body: string, named: string | undefined, status = 200): Response {
  const html = `<!doctype html>
<html lang="${languageIn(named)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
<h1>${title}</h1>
${body}
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  };
  return new Response(html, { status, headers });
}
