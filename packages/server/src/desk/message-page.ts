import type { Announcement } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { ownEvent } from '../organizer/access.ts';
import type { Scope } from '../organizer/organizer-key.ts';
import { type MessageTemplate, messageTemplates } from '../store/outbox-shapes.ts';
import type { StoredEvent } from '../store/store.ts';
import { eventAddress } from './addresses.ts';
import { attendeeWish, pageOf } from './attendee-wish.ts';
import { eventTabs } from './event-tabs.ts';
import { deskPage, type Markup } from './layout.ts';
import {
  cleanText,
  editorLanguages,
  type EditedTexts,
  messageEditor,
  type TextProblems,
  textProblems,
  usedTexts,
} from './message-editor.ts';
import { messageMail, reminderChoices, reminderForm } from './message-mail.ts';
import { messagePeople } from './message-people.ts';
import { readersOf } from './message-readers.ts';
import { messageWords } from './message-words.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';
import type { DeskWords } from './words.id.ts';

/** What was written into the editor and is not good yet. */
interface Draft {
  readonly texts: EditedTexts;
  readonly problems: TextProblems;
}

type Path = '/acara/:id/pesan';

/** Messages to the people of an event: each ready for WhatsApp, the words of the organiser, and how the e-mails stand. */
export function messageRoutes(tools: DeskTools): Hono<DeskEnv> {
  const { store, now } = tools;
  const routes = new Hono<DeskEnv>();
  const own = async (scope: Scope, c: DeskContext<Path>) => {
    const { key } = visitorFor(scope, c);
    return ownEvent(c.req.param('id'), key, store);
  };
  routes.get('/acara/:id/pesan', async (c) => {
    const event = await own('read', c);
    return messagePage(c, tools, event, templateOf(c.req.query('teks')));
  });
  routes.post('/acara/:id/pesan/teks', async (c) => {
    const event = await own('edit', c);
    const { id } = event.announcement;
    const sent = await formBody(c);
    const template = templateOf(sent['teks']);
    const isReset = sent['semula'] === 'ya';
    const texts = { id: cleanText(sent['id']), en: cleanText(sent['en']) };
    const problems = isReset ? {} : textProblems(c, texts);
    if (Object.keys(problems).length > 0) return messagePage(c, tools, event, template, { texts, problems });
    const usual = usedTexts(template, { id: {}, en: {} });
    for (const language of editorLanguages) {
      const isOurs = isReset || texts[language] === usual[language];
      await store.messages.keepText(id, template, language, isOurs ? undefined : texts[language]);
    }
    return done(c, isReset ? 'messageReset' : 'messageKept', template);
  });
  routes.post('/acara/:id/pesan/pengingat', async (c) => {
    const { announcement } = await own('edit', c);
    const chosen = (await formBody(c))['jam'];
    const hours = reminderChoices.find((choice) => String(choice) === chosen);
    if (hours !== undefined) await store.messages.keepReminderHours(announcement.id, hours);
    return done(c, 'reminderKept', 'reminder');
  });
  routes.post('/acara/:id/pesan/lagi', async (c) => {
    const { announcement } = await own('edit', c);
    const code = (await formBody(c))['kode'];
    const one = typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : undefined;
    await store.messages.tryAgain(announcement.id, one, now());
    return done(c, 'mailAgain');
  });
  return routes;
}

function templateOf(named: unknown): MessageTemplate {
  return messageTemplates.find((template) => template === named) ?? 'reminder';
}

function done(c: DeskContext<Path>, news: keyof DeskWords['news'], template?: MessageTemplate): Response {
  const query = new URLSearchParams({ ...(template && { teks: template }), kabar: news });
  return c.redirect(`${eventAddress(c.req.param('id'), 'pesan')}?${query.toString()}`, 303);
}

async function messagePage(
  c: DeskContext,
  { store, now, sendsMail = false }: DeskTools,
  event: StoredEvent,
  template: MessageTemplate,
  draft?: Draft,
): Promise<Response> {
  const { announcement } = event;
  const { id } = announcement;
  const words = messageWords(deskLanguage(c));
  const attendees = await store.organizers.attendees(id);
  const standings = await store.messages.standings(id, now());
  const texts = { id: await store.messages.texts(id, 'id'), en: await store.messages.texts(id, 'en') };
  const readers = readersOf(template, event, attendees);
  const { page, pages, rows } = pageOf(readers, attendeeWish(c));
  const mayEdit = c.get('visitor')!.key.scopes.includes('edit');
  const mailing = { template, event, texts, standings };
  const editor = () =>
    messageEditor(c, id, template, draft?.texts ?? usedTexts(template, texts), draft?.problems);
  return deskPage(c, {
    title: words.title,
    status: draft ? 422 : 200,
    body: html`${eventTabs(c, announcement, 'pesan')}
      <p><strong>${announcement.title}</strong></p>
      ${draft ? editor() : ''} ${choice(c, announcement, template)}
      <h2>${words.people.title}</h2>
      <p>${words.people.lead}</p>
      <p class="found">${readers.length > 0 ? words.people.count(readers.length) : words.people.nobody}</p>
      ${rows.length > 0 ? messagePeople(c, mailing, rows) : ''}
      ${pages > 1 ? pager(c, id, template, page, pages) : ''} ${mayEdit && !draft ? editor() : ''}
      ${mayEdit ? reminderForm(c, id, await store.messages.reminderHours(id)) : ''}
      ${messageMail(c, id, standings, attendees, sendsMail)}`,
  });
}

function choice(c: DeskContext, { id }: Announcement, chosen: MessageTemplate): Markup {
  const words = messageWords(deskLanguage(c));
  return html`<form method="get" action="${eventAddress(id, 'pesan')}" class="filter">
    <div class="field">
      <label for="teks">${words.which}</label>
      <select id="teks" name="teks">
        ${messageTemplates.map(
          (template) =>
            html`<option value="${template}" ${template === chosen ? 'selected' : ''}>
              ${words.templates[template]}
            </option>`,
        )}
      </select>
    </div>
    <button>${words.show}</button>
  </form>`;
}

function pager(c: DeskContext, id: string, teks: MessageTemplate, page: number, pages: number): Markup {
  const { attendees: words } = wordsFor(c);
  const to = (hal: number) => `${eventAddress(id, 'pesan')}?teks=${teks}&hal=${hal}`;
  return html`<nav class="actions" aria-label="${words.pages}">
    ${page > 1 ? html`<a class="button" href="${to(page - 1)}">${words.before}</a>` : ''}
    <span class="pager">${words.page(page, pages)}</span>
    ${page < pages ? html`<a class="button" href="${to(page + 1)}">${words.after}</a>` : ''}
  </nav>`;
}
