import {
  type FieldProblem,
  type FieldProblemWords,
  parseDataRequest,
  problemText,
  requestKinds,
  type TimeZone,
} from '@payung/signup';
import * as english from '@payung/signup/messages/en';
import * as indonesian from '@payung/signup/messages/id';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { requestId } from '../keys.ts';
import { ownEvent } from '../organizer/access.ts';
import { ownRequests, receivedBefore } from '../organizer/request-access.ts';
import { texts, writtenRequest } from '../request-page.ts';
import type { StoredEvent } from '../store/store.ts';
import { deskRoot } from './addresses.ts';
import { deskPage, type Markup } from './layout.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';

type Filled = Readonly<Record<string, string>>;

const offsets: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** Writing down what somebody asked by letter, telephone or at the desk; the clock runs from when it came. */
export function requestFormRoutes({ store, now, random }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.post('/permintaan', async (c) => {
    const { key } = visitorFor('privacy', c);
    const filled = texts(await formBody(c));
    const { announcement } = await ownEvent(filled['acara'] ?? '', key, store);
    const parsed = parseDataRequest(writtenRequest(filled, deskLanguage(c)));
    if (!parsed.ok) {
      const { events } = await ownRequests(store, key, now());
      return deskPage(c, {
        title: wordsFor(c).requests.record,
        status: 422,
        body: requestForm(c, events, filled, parsed.problems),
      });
    }
    const { kind, ...details } = parsed.value;
    const received = filled['diterima']
      ? `${filled['diterima']}${offsets[announcement.timeZone]}`
      : undefined;
    await store.requests.add({
      id: requestId(random),
      event: announcement.id,
      kind,
      channel: 'organizer',
      details,
      receivedAt: receivedBefore(received, now()),
    });
    return c.redirect(`${deskRoot}/permintaan?kabar=requestRecorded`, 303);
  });
  return routes;
}

/** The form, with what was filled in and what is wrong with it. */
export function requestForm(
  c: DeskContext,
  events: readonly StoredEvent[],
  filled: Filled = {},
  problems: readonly FieldProblem[] = [],
): Markup {
  const { requests: words } = wordsFor(c);
  const field = (name: string, path: string, label: string, control: (attributes: Markup) => Markup) =>
    fieldOf(c, { name, label, problem: problems.find((one) => one.field.startsWith(path)) }, control);
  const text = (name: string, path: string, label: string, more: Markup | '' = '') =>
    field(
      name,
      path,
      label,
      (attributes) => html`<input ${attributes} value="${filled[name] ?? ''}" autocomplete="off" ${more} />`,
    );
  const form = html`<form method="post" action="${deskRoot}/permintaan" class="card">
    ${field(
      'acara',
      'event',
      words.event,
      (attributes) =>
        html`<select ${attributes}>
          ${events.map(({ announcement: { id, title } }) => option(id, title, filled['acara']))}
        </select>`,
    )}
    ${field(
      'jenis',
      'kind',
      words.kind,
      (attributes) =>
        html`<select ${attributes}>
          ${requestKinds.map((kind) => option(kind, words.kinds[kind], filled['jenis']))}
        </select>`,
    )}
    ${text('nama', 'name', words.name, html`required maxlength="100"`)}
    ${text('kontak', 'contact', words.contactLabel, html`required maxlength="254"`)}
    ${text('kode', 'code', words.code, html`maxlength="40"`)}
    ${field(
      'isi',
      'note',
      words.note,
      (attributes) =>
        html`<textarea ${attributes} rows="3" maxlength="500">${filled['isi'] ?? ''}</textarea>`,
    )}
    ${text('diterima', 'received', words.when, html`type="datetime-local"`)}
    <button class="main">${words.save}</button>
  </form>`;
  if (problems.length > 0) return form;
  return html`<details class="record">
    <summary>${words.record}</summary>
    <p>${words.recordLead}</p>
    ${form}
  </details>`;
}

function fieldOf(
  c: DeskContext,
  { name, label, problem }: { name: string; label: string; problem: FieldProblem | undefined },
  control: (attributes: Markup) => Markup,
): Markup {
  const words: FieldProblemWords = (deskLanguage(c) === 'en' ? english : indonesian).fieldProblems;
  const attributes = html`id="${name}" name="${name}"
  ${problem ? html`aria-invalid="true" aria-describedby="${name}-masalah" autofocus` : ''}`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${problem ? html`<p class="problem" id="${name}-masalah">${problemText(problem, words)}</p>` : ''}
    ${control(attributes)}
  </div>`;
}

function option(value: string, name: string, chosen: string | undefined): Markup {
  return html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${name}</option>`;
}
