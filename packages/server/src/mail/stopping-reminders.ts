import { Hono } from 'hono';
import { hashOf } from '../keys.ts';
import type { Store } from '../store/store.ts';
import { letterWords } from './letter-words.ts';

/**
 * `/pengingat/:secret`, the link below a reminder: `GET` asks, `POST` stops (by the button, or at once by a mail program, RFC 8058). Looking stops nothing,
 * because mail servers look at every link.
 */
export function reminderRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.get('/:secret', (c) => {
    const { title, ask, stop } = letterWords(languageIn(c.req.query('lang'))).stopPage;
    const form = `<p>${ask}</p>\n<form method="post"><button>${stop}</button></form>`;
    return page(title, form, c.req.query('lang'));
  });
  routes.post('/:secret', async (c) => {
    const { title, done, unknown } = letterWords(languageIn(c.req.query('lang'))).stopPage;
    const isKnown = await store.messages.stopReminders(hashOf(c.req.param('secret')));
    return page(title, `<p>${isKnown ? done : unknown}</p>`, c.req.query('lang'));
  });
  return routes;
}

const languageIn = (named: string | undefined) => (named === 'en' ? 'en' : 'id');

function page(title: string, body: string, named: string | undefined): Response {
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
  return new Response(html, { headers });
}
