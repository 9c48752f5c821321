import { Hono } from 'hono';
import { html } from 'hono/html';
import { describeEvent } from '../describe-event.ts';
import { isOf } from '../organizer/access.ts';
import { ownRequests } from '../organizer/request-access.ts';
import type { StoredEvent } from '../store/store.ts';
import { deskRoot, eventAddress } from './addresses.ts';
import { deskPage, type Markup } from './layout.ts';
import { sessionTime } from './moments.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';
import type { DeskWords } from './words.id.ts';

/** The front page: the organiser's own events with their seats, those to come first. */
export function eventListRoutes({ store, now }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/', async (c) => {
    const { key } = visitorFor('read', c);
    const own = (await store.events()).filter(({ announcement }) => isOf(announcement, key));
    const isPast = (event: StoredEvent) => describeEvent(event, now()).status === 'past';
    const [coming, past] = [own.filter((event) => !isPast(event)), own.filter(isPast).reverse()];
    const { eventList: words } = wordsFor(c);
    return deskPage(c, {
      title: words.title,
      body: html`${await requestsLink(c, store, now())}
      ${visitorMayEdit(c) ? html`<p class="actions"><a class="button main" href="${deskRoot}/acara-baru">${words.create}</a> <a class="button" href="${deskRoot}/impor">${words.importTable}</a></p>` : ''}
      ${own.length === 0 ? html`<p>${words.none}</p>` : ''}
      ${coming.length === 0 ? '' : html`<h2>${words.coming}</h2>`} ${list(c, coming, now())}
      ${
        past.length === 0
          ? ''
          : html`<h2>${words.past}</h2>
              ${list(c, past, now())}`
      }`,
    });
  });
  return routes;
}

function visitorMayEdit(c: DeskContext): boolean {
  return c.get('visitor')?.key.scopes.includes('edit') ?? false;
}

/** The way to what people ask about their data, for who may see it: how many wait, and whether one is late. */
async function requestsLink(c: DeskContext, store: DeskTools['store'], now: Date): Promise<Markup | ''> {
  const { key } = visitorFor('read', c);
  if (!key.scopes.includes('privacy')) return '';
  const waiting = (await ownRequests(store, key, now)).requests.filter(({ doneAt }) => doneAt === undefined);
  const late = waiting.filter(({ overdue }) => overdue).length;
  const { requests: words } = wordsFor(c);
  return html`<p class="${late > 0 ? 'problem' : ''}">
    <a href="${deskRoot}/permintaan">${words.title}</a>:
    ${words.waiting(waiting.length)}${late > 0 ? ` · ${words.lateCount(late)}` : ''}
  </p>`;
}

function list(c: DeskContext, events: readonly StoredEvent[], now: Date): Markup | '' {
  return events.length === 0
    ? ''
    : html`<ul class="events">
        ${events.map((event) => row(c, event, now))}
      </ul>`;
}

function row(c: DeskContext, event: StoredEvent, now: Date): Markup {
  const language = deskLanguage(c);
  const { eventList: words, statuses } = wordsFor(c);
  const { announcement } = event;
  const { status } = describeEvent(event, now);
  const [first] = announcement.sessions;
  const more = announcement.sessions.length - 1;
  return html`<li class="card">
    <h3><a href="${eventAddress(announcement.id)}">${announcement.title}</a></h3>
    <p>
      <span class="tag ${status}">${statuses[status]}</span>
      ${announcement.sample ? html`<span class="tag">${words.sample}</span>` : ''}
    </p>
    <p>
      ${sessionTime(first!, announcement.timeZone, language)}${more > 0 ? ` ${words.moreSessions(more)}` : ''}
    </p>
    <p class="seats">${seatsText(event, words)}</p>
    ${event.waiting > 0 ? html`<p class="seats">${words.waiting(event.waiting)}</p>` : ''}
  </li>`;
}

/** How full an event is; seats that the organiser holds back count as taken. */
export function seatsText({ announcement, taken }: StoredEvent, words: DeskWords['eventList']): string {
  const { capacity, reserved = 0 } = announcement;
  const all = words.seats(taken + reserved, capacity);
  return reserved > 0 ? `${all} ${words.reserved(reserved)}` : all;
}
