import type { OrganizerRequest } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { isOwnEvent, ownRequests } from '../organizer/request-access.ts';
import { Refusal } from '../refusal.ts';
import type { StoredEvent } from '../store/store.ts';
import { deskRoot, eventAddress } from './addresses.ts';
import { contactLink } from './attendee-list.ts';
import { wishQuery } from './attendee-wish.ts';
import { deskPage, type Markup } from './layout.ts';
import { clocks, momentText } from './moments.ts';
import { requestForm } from './request-form.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';

export const requestAddress = `${deskRoot}/permintaan`;
const hourMs = 60 * 60 * 1000;
/** Done ones are the proof, and few are looked at. */
const doneShown = 50;

/** What people ask about their data, with the clock of 3x24 hours: the one due first on top, those whose time is over marked. */
export function requestListRoutes({ store, now }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/permintaan', async (c) => {
    const { key } = visitorFor('privacy', c);
    const { requests, events } = await ownRequests(store, key, now());
    const { requests: words } = wordsFor(c);
    const waiting = requests.filter(({ doneAt }) => doneAt === undefined);
    const done = requests.filter(({ doneAt }) => doneAt !== undefined).slice(0, doneShown);
    const late = waiting.filter(({ overdue }) => overdue).length;
    return deskPage(c, {
      title: words.title,
      body: html`<p><a href="${deskRoot}">${wordsFor(c).toEvents}</a></p>
        <p>${words.lead}</p>
        ${late > 0 ? html`<p class="problem" role="alert">${words.lateCount(late)}</p>` : ''}
        <h2>${words.waiting(waiting.length)}</h2>
        ${waiting.length === 0 ? html`<p>${words.none}</p>` : list(c, waiting, events, now())}
        ${events.length > 0 ? requestForm(c, events) : ''}
        ${
          done.length > 0
            ? html`<h2>${words.doneTitle}</h2>
                ${doneTable(c, done, events)}`
            : ''
        }`,
    });
  });
  for (const [act, outcome] of [
    ['selesai', 'done'],
    ['ditolak', 'declined'],
  ] as const)
    routes.post(`/permintaan/:id/${act}`, async (c) => {
      const { key } = visitorFor('privacy', c);
      const id = c.req.param('id');
      const isOwn = await isOwnEvent(store, key, await store.requests.eventOf(id));
      if (!isOwn || !(await store.requests.settle(id, outcome, now()))) throw new Refusal('request-unknown');
      return c.redirect(`${requestAddress}?kabar=requestSettled`, 303);
    });
  return routes;
}

function list(
  c: DeskContext,
  requests: readonly OrganizerRequest[],
  events: readonly StoredEvent[],
  now: Date,
): Markup {
  return html`<ul class="events">
    ${requests.map((request) => card(c, request, events, now))}
  </ul>`;
}

function card(
  c: DeskContext,
  { id, kind, channel, event, dueAt, receivedAt, overdue, details = {} }: OrganizerRequest,
  events: readonly StoredEvent[],
  now: Date,
): Markup {
  const { requests: words } = wordsFor(c);
  const { announcement } = events.find((one) => one.announcement.id === event)!;
  const moment = (at: string) =>
    `${momentText(at, announcement.timeZone, deskLanguage(c))} ${clocks[announcement.timeZone]}`;
  const hours = Math.floor(Math.abs(Date.parse(dueAt) - now.getTime()) / hourMs);
  const clue = details.code ?? details.contact?.value ?? '';
  return html`<li class="card ${overdue ? 'overdue' : ''}" id="${id}">
    <h3>${words.kinds[kind]}${details.name ? `: ${details.name}` : ''}</h3>
    <p>
      <span class="tag ${overdue ? 'late' : 'waiting'}"
        >${overdue ? words.late(hours) : words.left(hours)}</span
      >
      <span class="code">${id}</span>
    </p>
    <p>${words.due(moment(dueAt))}</p>
    <p class="small">${words.received(moment(receivedAt), words.channels[channel])}</p>
    ${details.note ? html`<p class="quote">${details.note}</p>` : ''}
    ${details.contact ? html`<p>${words.contact} ${contactLink(details.contact)}</p>` : ''}
    <p>
      ${announcement.title}
      ${
        clue
          ? html`· <a href="${eventAddress(event)}${wishQuery({ cari: clue })}">${words.findPerson}</a>`
          : ''
      }
    </p>
    ${channel === 'link' ? '' : html`<p class="hint">${words.whoIsIt}</p>`}
    <div class="actions">
      ${button(`${requestAddress}/${id}/selesai`, words.done, id, true)}
      ${button(`${requestAddress}/${id}/ditolak`, words.decline, id, false)}
    </div>
  </li>`;
}

function button(address: string, text: string, id: string, isMain: boolean): Markup {
  return html`<form method="post" action="${address}">
    <button class="${isMain ? 'main' : ''}">${text}<span class="visually-hidden"> ${id}</span></button>
  </form>`;
}

function doneTable(
  c: DeskContext,
  requests: readonly OrganizerRequest[],
  events: readonly StoredEvent[],
): Markup {
  const { requests: words } = wordsFor(c);
  const zoneOf = (id: string) => events.find((one) => one.announcement.id === id)!.announcement.timeZone;
  return html`<ul class="done">
    ${requests.map(
      ({ id, kind, channel, outcome, event, receivedAt, dueAt, doneAt }) =>
        html`<li>
          <span class="code">${id}</span> ${words.kinds[kind]} ·
          ${outcome === 'declined' ? words.declinedOn : words.doneOn}
          ${momentText(doneAt!, zoneOf(event), deskLanguage(c))}
          ${channel === 'link' && receivedAt === doneAt ? `(${words.self})` : ''}
          ${doneAt! > dueAt ? html`<span class="tag late">${words.wasLate}</span>` : ''}
        </li>`,
    )}
  </ul>`;
}
