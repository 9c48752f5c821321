import {
  type Announcement,
  type FieldProblem,
  type FieldProblemWords,
  type Language,
  parseDataRequest,
  problemText,
  requestKinds,
} from '@payung/signup';
import * as english from '@payung/signup/messages/en';
import * as indonesian from '@payung/signup/messages/id';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Markup } from './desk/layout.ts';
import { clocks, momentText } from './desk/moments.ts';
import { formBody, NotAForm } from './form-body.ts';
import { requestId } from './keys.ts';
import type { Logger } from './log.ts';
import { requestPageWords as englishPage } from './messages/request-page.en.ts';
import { requestPageWords as indonesianPage } from './messages/request-page.id.ts';
import { problemOf, Refusal } from './refusal.ts';
import type { SignupTools } from './signups.ts';
import { asRefusal } from './unexpected.ts';

/** Where somebody asks about their data who has lost the personal link; `?acara=` chooses the event. */
export const requestPagePath = '/permintaan-data';

/** The page for an event, in a language; `address` is ours, `https://payung.example`. */
export function requestAddress(address: string, event: string, language: Language): string {
  const page = new URL(requestPagePath, address);
  page.searchParams.set('acara', event);
  if (language === 'en') page.searchParams.set('lang', language);
  return page.href;
}

type Filled = Readonly<Record<string, string>>;
const largestBody = 16 * 1024;

/** What was sent is at hand, so that a page that refuses it gives it back. */
interface RequestEnv {
  Variables: { filled?: Filled };
}
type Choice = Pick<Announcement, 'id' | 'title'>;

/**
 * The page with the form, and what it is sent. It works without scripts, and tells nobody whether a person is known. Whatever is refused, by our own
 * fault too, is a page in words, and what was typed stays in the form.
 */
export function requestPageRoutes(
  { store, now, random }: Pick<SignupTools, 'store' | 'now' | 'random'>,
  limit: MiddlewareHandler,
  logger: Logger,
): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();
  const tooLarge = () => {
    throw new Refusal('body-too-large');
  };
  const events = async () => (await store.events()).map(({ announcement }) => announcement);
  // Without the list, because its database is away, the form still has the event it was sent for.
  const choices = (acara = ''): Promise<readonly Choice[]> =>
    events().catch(() => [{ id: acara, title: acara }]);
  routes.get('/', async (c) => formPage(c, await events(), { acara: c.req.query('acara') ?? '' }));
  routes.post('/', bodyLimit({ maxSize: largestBody, onError: tooLarge }), async (c, next) => {
    c.set('filled', texts(await formBody(c)));
    return next();
  });
  routes.post('/', limit, async (c) => {
    const filled = c.get('filled') ?? {};
    const event = await store.event(filled['acara'] ?? '');
    if (!event) throw new Refusal('event-unknown');
    const parsed = parseDataRequest(writtenRequest(filled, languageOf(c)));
    if (!parsed.ok) return formPage(c, await events(), filled, { problems: parsed.problems });
    const { kind, ...details } = parsed.value;
    const { id: at, timeZone } = event.announcement;
    const kept = {
      id: requestId(random),
      event: at,
      kind,
      channel: 'form',
      details,
      receivedAt: now(),
    } as const;
    const { id, dueAt } = await store.requests.add(kept);
    const words = wordsFor(c);
    const due = `${momentText(dueAt, timeZone, languageOf(c))} ${clocks[timeZone]}`;
    const body = html`<p role="status">${words.done(id, due)}</p>
      <p>${words.answered}</p>`;
    return page(c, { title: words.doneTitle, body });
  });
  routes.onError(async (error, c) => {
    if (error instanceof NotAForm) {
      const { title, detail } = wordsFor(c).notAForm;
      return formPage(c, await choices(), {}, { refused: { title, detail, status: 400 } });
    }
    const refusal = asRefusal(error, routePath(c), logger);
    if (refusal.retryAfterSeconds) c.header('Retry-After', String(refusal.retryAfterSeconds));
    const told = problemOf(refusal, languageOf(c));
    const filled = c.get('filled');
    if (!filled) return refusedPage(c, told);
    const { notKeptTitle: title, notKept: detail } = wordsFor(c);
    const isOurs = told.status >= 500;
    const refused = { ...told, ...(isOurs && { title, detail }) };
    return formPage(c, await choices(filled['acara']), filled, { refused });
  });
  return routes;
}

/** What a form says, as the API would be sent it: what has an @ is an address, the rest a number. */
export function writtenRequest(filled: Filled, language: Language): unknown {
  const { jenis, nama = '', kontak = '', kode, isi } = filled;
  return {
    kind: jenis,
    name: nama,
    contact: { kind: kontak.includes('@') ? 'email' : 'whatsapp', value: kontak },
    ...(kode && { code: kode }),
    ...(isi && { note: isi }),
    language,
  };
}

/** The texts of a form; a file in the place of a text is none. */
export function texts(body: Readonly<Record<string, unknown>>): Filled {
  const entries = Object.entries(body).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Filled;
}

function languageOf(c: Context): Language {
  return c.req.query('lang') === 'en' ? 'en' : 'id';
}

function wordsFor(c: Context) {
  return languageOf(c) === 'en' ? englishPage : indonesianPage;
}

/** Why the whole was refused. */
interface Told {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
}

function refusedPage(c: Context, { title, detail, status }: Told) {
  return page(c, { title, status, body: html`<p role="alert">${detail}</p>` });
}

function formPage(
  c: Context,
  events: readonly Choice[],
  filled: Filled,
  { problems = [], refused }: { readonly problems?: readonly FieldProblem[]; readonly refused?: Told } = {},
) {
  const words = wordsFor(c);
  const form = html`<form
    method="post"
    action="${requestPagePath}?lang=${languageOf(c)}"
    class="card"
    novalidate
  >
    ${control(c, 'acara', words.event, undefined, (attributes) =>
      select(
        attributes,
        events.map(({ id, title }) => [id, title] as const),
        filled['acara'],
      ),
    )}
    ${control(c, 'jenis', words.kind, problemOn(problems, 'kind'), (attributes) =>
      select(
        attributes,
        requestKinds.map((kind) => [kind, words.kinds[kind]] as const),
        filled['jenis'],
      ),
    )}
    ${input(c, 'nama', words.name, problemOn(problems, 'name'), filled, html`required maxlength="100" autocomplete="name"`)}
    ${input(c, 'kontak', words.contact, problemOn(problems, 'contact'), filled, html`required maxlength="254"`)}
    ${input(c, 'kode', words.code, problemOn(problems, 'code'), filled, html`maxlength="40" autocomplete="off"`)}
    ${control(
      c,
      'isi',
      words.note,
      problemOn(problems, 'note'),
      (attributes) =>
        html`<textarea ${attributes} rows="3" maxlength="500">${filled['isi'] ?? ''}</textarea>`,
    )}
    <p class="hint">${words.kept}</p>
    <button class="main">${words.send}</button>
  </form>`;
  const lead = refused
    ? html`<p role="alert">${refused.detail}</p>`
    : html`<p>${words.withLink}</p>
        <p>${words.lead}</p>`;
  const body = html`${lead} ${events.length > 0 ? form : html`<p>${words.noEvents}</p>`}`;
  const { title, status } = refused ?? { title: words.title, status: problems.length > 0 ? 422 : 200 };
  return page(c, { title, status, body });
}

function problemOn(problems: readonly FieldProblem[], path: string): FieldProblem | undefined {
  return problems.find(({ field }) => field.split('.')[0] === path);
}

function input(
  c: Context,
  name: string,
  label: string,
  problem: FieldProblem | undefined,
  filled: Filled,
  more: Markup,
): Markup {
  const value = filled[name] ?? '';
  return control(
    c,
    name,
    label,
    problem,
    (attributes) => html`<input ${attributes} value="${value}" ${more} />`,
  );
}

function control(
  c: Context,
  name: string,
  label: string,
  problem: FieldProblem | undefined,
  made: (attributes: Markup) => Markup,
): Markup {
  const words: FieldProblemWords = (languageOf(c) === 'en' ? english : indonesian).fieldProblems;
  const attributes = html`id="${name}" name="${name}"
  ${problem ? html`aria-invalid="true" aria-describedby="${name}-masalah" autofocus` : ''}`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${problem ? html`<p class="problem" id="${name}-masalah">${problemText(problem, words)}</p>` : ''}
    ${made(attributes)}
  </div>`;
}

function select(
  attributes: Markup,
  options: readonly (readonly [string, string])[],
  chosen: string | undefined,
): Markup {
  return html`<select ${attributes}>
    ${options.map(
      ([value, name]) =>
        html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${name}</option>`,
    )}
  </select>`;
}

function page(
  c: Context,
  { title, status = 200, body }: { title: string; status?: number; body: Markup },
): Response | Promise<Response> {
  const language = languageOf(c);
  const other = language === 'id' ? 'en' : 'id';
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/desk/desk.css" />
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${body}
          </main>
          <footer class="foot">
            <a href="${requestPagePath}?lang=${other}" lang="${other}">${wordsFor(c).otherLanguage}</a>
          </footer>
        </body>
      </html>`,
    status as ContentfulStatusCode,
  );
}
