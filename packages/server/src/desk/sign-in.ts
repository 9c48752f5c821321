import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { formBody } from '../form-body.ts';
import { keyOf } from '../organizer/access.ts';
import { createLimiter } from '../rate-limit.ts';
import { type Refusal, statusOf } from '../refusal.ts';
import { deskRoot, wantedPage } from './addresses.ts';
import { continuePage } from './kept-form.ts';
import { deskPage } from './layout.ts';
import { beginSession, endSession, visitorOf } from './session.ts';
import { type DeskContext, type DeskEnv, deskLanguage, type DeskTools, wordsFor } from './visitor.ts';

/** A key has 256 random bits: this only keeps somebody who guesses from being a load. */
const triesPerMinute = 10;

type Problem = 'wrongKey' | 'tooManyTries' | 'sessionOver' | 'notNow';

const statuses = { wrongKey: 401, tooManyTries: 429, sessionOver: 401, notNow: 503 } as const;

/** `masuk` signs in with the key of an organiser, `keluar` signs out, `bahasa` changes the language of the pages. */
export function signInRoutes(tools: DeskTools): Hono<DeskEnv> {
  const { store, now, addressOf } = tools;
  const routes = new Hono<DeskEnv>();
  const waitOf = createLimiter({ perMinute: triesPerMinute });
  routes.get('/masuk', async (c) => {
    const to = wantedPage(c.req.query('ke'));
    return (await visitorOf(c, tools)) ? c.redirect(to, 303) : signInPage(c, to);
  });
  routes.post('/masuk', async (c) => {
    const form = await formBody(c);
    const to = wantedPage(text(form['ke']));
    const filled = text(form['isian']) || undefined;
    if (form['lakukan'] === 'bahasa') return signInPage(c, to, filled && 'sessionOver', filled);
    const wait = waitOf(addressOf(c), now());
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return signInPage(c, to, 'tooManyTries', filled);
    }
    const key = await keyOf(text(form['kunci']).trim(), store);
    if (!key) return signInPage(c, to, 'wrongKey', filled);
    await beginSession(c, tools, key, deskLanguage(c));
    if (filled !== undefined) return continuePage(c, to, filled);
    return c.redirect(to, 303);
  });
  routes.post('/keluar', async (c) => {
    await endSession(c, tools);
    return c.redirect(`${deskRoot}/masuk?kabar=signedOut`, 303);
  });
  routes.post('/bahasa', async (c) => {
    const form = await formBody(c);
    const visitor = await visitorOf(c, tools);
    if (visitor) await store.organizers.desk.speak(visitor.session, form['lang'] === 'en' ? 'en' : 'id');
    return c.redirect(wantedPage(text(form['ke'])), 303);
  });
  return routes;
}

/** Whether a request brings a key: it is in no page that answers. */
export const isSignIn = (c: DeskContext): boolean =>
  c.req.method === 'POST' && c.req.path === `${deskRoot}/masuk`;

/** The same page where nobody can be signed in just now; what travels along stays, and the key is typed again. */
export async function signInLater(c: DeskContext, { code, retryAfterSeconds }: Refusal): Promise<Response> {
  const { ke, isian } = await formBody(c);
  c.header('Retry-After', String(retryAfterSeconds));
  return signInPage(c, wantedPage(text(ke)), 'notNow', text(isian) || undefined, statusOf(code));
}

/** A file in the place of a text is no text. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The page asks for the key again with what went wrong; the field with the problem has the focus. What a form sent in vain goes along, and the language
 * can be changed without losing it.
 */
export function signInPage(
  c: DeskContext,
  to: string,
  problem?: Problem | '',
  filled?: string,
  status: ContentfulStatusCode = problem ? statuses[problem] : 200,
): Response | Promise<Response> {
  const { signIn: words, otherLanguage } = wordsFor(c);
  const other = deskLanguage(c) === 'id' ? 'en' : 'id';
  return deskPage(c, {
    title: words.title,
    // On this page nobody is signed in: what a phone kept for a door goes.
    scripts: c.req.query('kabar') === 'signedOut' ? ['forget.js'] : [],
    status,
    body: html`<p>${words.lead}</p>
      <form
        method="post"
        action="${deskRoot}/masuk?lang=${deskLanguage(c)}"
        class="card"
        ${filled === undefined ? '' : html`enctype="multipart/form-data"`}
      >
        <input type="hidden" name="ke" value="${to}" />
        ${filled === undefined ? '' : html`<input type="hidden" name="isian" value="${filled}" />`}
        <div class="field">
          <label for="kunci">${words.key}</label>
          <p class="hint" id="kunci-petunjuk">${words.keyHint}</p>
          ${problem ? html`<p class="problem" id="kunci-masalah">${words.problems[problem]}${filled === undefined ? '' : ` ${words.keptForm}`}</p>` : ''}
          <input
            id="kunci"
            name="kunci"
            type="password"
            autocomplete="current-password"
            autocapitalize="none"
            spellcheck="false"
            required
            autofocus
            aria-describedby="kunci-petunjuk${problem ? ' kunci-masalah' : ''}"
            ${problem ? html`aria-invalid="true"` : ''}
          />
        </div>
        <button class="main">${words.send}</button>
        ${
          c.req.method === 'GET'
            ? ''
            : html`<p>
                <button
                  class="quiet"
                  name="lakukan"
                  value="bahasa"
                  lang="${other}"
                  formaction="${deskRoot}/masuk?lang=${other}"
                  formnovalidate
                >
                  ${otherLanguage}
                </button>
              </p>`
        }
      </form>
      ${to === deskRoot || filled !== undefined ? '' : html`<p>${words.alreadyIn} <a href="${to}">${words.openAgain}</a></p>`}
      <p class="small">${words.noKey}</p>`,
  });
}
