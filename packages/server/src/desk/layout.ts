import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { deskRoot } from './addresses.ts';
import { deskHeaders } from './desk-policy.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** Markup whose texts are escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a page is, besides what every page has. */
export interface DeskPage {
  /** Also the first heading, if the page brings none. */
  readonly title: string;
  readonly body: Markup;
  /** Files under `/desk/` that add to a page which works without them. */
  readonly scripts?: readonly string[];
  readonly status?: ContentfulStatusCode;
  /** Wider than a text: a table that fills the window. */
  readonly isWide?: boolean;
}

/** Answers with a page: banner with sign-out, the news of what was just done (`?kabar=`), heading, body. */
export function deskPage(c: DeskContext, page: DeskPage): Response | Promise<Response> {
  const words = wordsFor(c);
  const visitor = c.get('visitor');
  const { title, body, scripts = [], status = 200, isWide = false } = page;
  for (const [name, value] of Object.entries(deskHeaders)) c.header(name, value);
  return c.html(
    html`<!doctype html>
      <html lang="${deskLanguage(c)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · ${words.desk}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/desk/desk.css" />
          ${[...scripts, ...forgetting(c)].map((name) => html`<script type="module" src="/desk/${name}"></script>`)}
        </head>
        <body class="${isWide ? 'wide' : ''}">
          <a class="skip" href="#isi">${words.skip}</a>
          <header class="banner">
            <a class="brand" href="${deskRoot}">${words.desk}</a>
            ${visitor ? signOut(c) : ''}
          </header>
          <main id="isi" tabindex="-1">
            ${news(c)}
            <h1>${title}</h1>
            ${body}
          </main>
          ${c.req.method === 'GET' ? html`<footer class="foot">${visitor ? speakForm(c) : speakLink(c)}</footer>` : ''}
        </body>
      </html>`,
    status,
  );
}

/** What a tab remembers of forms goes when one is saved, and when somebody signs out. */
function forgetting(c: DeskContext): readonly string[] {
  return ['saved', 'signedOut'].includes(c.req.query('kabar') ?? '') ? ['form-memory.js'] : [];
}

function signOut(c: DeskContext): Markup {
  const words = wordsFor(c);
  const { organizer } = c.get('visitor')!.key;
  return html`<p class="who">${organizer === '*' ? words.everyOrganizer : words.signedInAs(organizer)}</p>
    <form method="post" action="${deskRoot}/keluar"><button class="quiet">${words.signOut}</button></form>`;
}

/** What was just done, by a code in the address; anything else there says nothing. */
function news(c: DeskContext): Markup | '' {
  const { news: known } = wordsFor(c);
  const code = c.req.query('kabar') ?? '';
  if (!Object.hasOwn(known, code)) return '';
  return html`<p class="news" role="status">${known[code as keyof typeof known]}</p>`;
}

/** Another language opens the page anew: not where that would lose what a form has just brought. */
function speakForm(c: DeskContext): Markup {
  const other = deskLanguage(c) === 'id' ? 'en' : 'id';
  return html`<form method="post" action="${deskRoot}/bahasa">
    <input type="hidden" name="ke" value="${c.req.path}" />
    <button class="quiet" name="lang" value="${other}" lang="${other}">${wordsFor(c).otherLanguage}</button>
  </form>`;
}

function speakLink(c: DeskContext): Markup {
  const other = deskLanguage(c) === 'id' ? 'en' : 'id';
  return html`<a href="?lang=${other}" lang="${other}">${wordsFor(c).otherLanguage}</a>`;
}
