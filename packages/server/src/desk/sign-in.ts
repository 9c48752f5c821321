import { Hono } from 'hono';
import { html } from 'hono/html';
import { keyOf } from '../organizer/access.ts';
import { createLimiter } from '../rate-limit.ts';
import { deskRoot, wantedPage } from './addresses.ts';
import { deskPage } from './layout.ts';
import { beginSession, endSession, visitorOf } from './session.ts';
import { type DeskContext, type DeskEnv, deskLanguage, type DeskTools, wordsFor } from './visitor.ts';

/** A key has 256 random bits: this only keeps somebody who guesses from being a load. */
const triesPerMinute = 10;

type Problem = 'wrongKey' | 'tooManyTries';

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
    const form = await c.req.parseBody();
    const to = wantedPage(text(form['ke']));
    const wait = waitOf(addressOf(c), now());
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return signInPage(c, to, 'tooManyTries');
    }
    const key = await keyOf(text(form['kunci']).trim(), store);
    if (!key) return signInPage(c, to, 'wrongKey');
    await beginSession(c, tools, key, deskLanguage(c));
    return c.redirect(to, 303);
  });
  routes.post('/keluar', async (c) => {
    await endSession(c, tools);
    return c.redirect(`${deskRoot}/masuk?kabar=signedOut`, 303);
  });
  routes.post('/bahasa', async (c) => {
    const form = await c.req.parseBody();
    const visitor = await visitorOf(c, tools);
    if (visitor) await store.organizers.desk.speak(visitor.session, form['lang'] === 'en' ? 'en' : 'id');
    return c.redirect(wantedPage(text(form['ke'])), 303);
  });
  return routes;
}

/** A file in the place of a text is no text. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The page asks for the key again with what went wrong; the field with the problem has the focus. */
export function signInPage(
  c: DeskContext,
  to: string,
  problem?: Problem | 'sessionOver',
): Response | Promise<Response> {
  const { signIn: words } = wordsFor(c);
  const isWrong = problem !== undefined;
  const status = problem === 'tooManyTries' ? 429 : problem ? 401 : 200;
  return deskPage(c, {
    title: words.title,
    // On this page nobody is signed in: what a phone kept for a door goes.
    scripts: c.req.query('kabar') === 'signedOut' ? ['forget.js'] : [],
    status,
    body: html`<p>${words.lead}</p>
      <form method="post" action="${deskRoot}/masuk?lang=${deskLanguage(c)}" class="card">
        <input type="hidden" name="ke" value="${to}" />

        <div class="field">
          <label for="kunci">${words.key}</label>
          <p class="hint" id="kunci-petunjuk">${words.keyHint}</p>
          ${isWrong ? html`<p class="problem" id="kunci-masalah">${words.problems[problem]}</p>` : ''}
          <input
            id="kunci"
            name="kunci"
            type="password"
            autocomplete="current-password"
            autocapitalize="none"
            spellcheck="false"
            required
            autofocus
            aria-describedby="kunci-petunjuk${isWrong ? ' kunci-masalah' : ''}"
            ${isWrong ? html`aria-invalid="true"` : ''}
          />
        </div>
        <button class="main">${words.send}</button>
      </form>
      ${to === deskRoot ? '' : html`<p>${words.alreadyIn} <a href="${to}">${words.openAgain}</a></p>`}
      <p class="small">${words.noKey}</p>`,
  });
}
