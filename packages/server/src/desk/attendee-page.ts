import { createHash } from 'node:crypto';
import type { Attendee } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { describeEvent } from '../describe-event.ts';
import { isKnown } from '../negotiation.ts';
import { ownEvent } from '../organizer/access.ts';
import type { StoredEvent } from '../store/store.ts';
import { eventAddress } from './addresses.ts';
import { attendeeFilter } from './attendee-filter.ts';
import { attendeeList } from './attendee-list.ts';
import { attendeeWish, type AttendeeWish, pageOf, wantedAttendees, wishQuery } from './attendee-wish.ts';
import { seatsText } from './event-list.ts';
import { eventTabs } from './event-tabs.ts';
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

/** The page of an event: who signed up, to search, narrow and work through. It has an ETag, so that asking again costs little. */
export function attendeeRoutes({ store, now }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/acara/:id', async (c) => {
    const { key } = visitorFor('read', c);
    const event = await ownEvent(c.req.param('id'), key, store);
    const attendees = await store.organizers.attendees(event.announcement.id);
    return tagged(c, await attendeePage(c, event, attendees, now()));
  });
  return routes;
}

function attendeePage(c: DeskContext, event: StoredEvent, attendees: readonly Attendee[], now: Date) {
  const { announcement } = event;
  const { attendees: words } = wordsFor(c);
  const wish = attendeeWish(c);
  const found = wantedAttendees(attendees, wish);
  const { page, pages, rows } = pageOf(found, wish);
  return deskPage(c, {
    title: announcement.title,
    isWide: true,
    scripts: ['live.js'],
    body: html`${eventTabs(c, announcement, '')}
      <div id="angka">${numbers(c, event, attendees, now)}</div>
      ${attendeeFilter(c, announcement, wish)}
      <p
        id="kabar-langsung"
        class="live"
        role="status"
        data-new="${words.arrived}"
        data-lost="${words.lost}"
      ></p>
      <div id="daftar">
        <p class="found">${words.count(found.length)}</p>
        ${rows.length > 0 ? attendeeList(c, announcement, rows) : html`<p>${words.nobody}</p>`}
        ${pages > 1 ? pager(c, announcement.id, wish, page, pages) : ''}
      </div>
      ${files(c, announcement.id, wish)}`,
  });
}

function numbers(c: DeskContext, event: StoredEvent, attendees: readonly Attendee[], now: Date): Markup {
  const { attendees: words, eventList, statuses } = wordsFor(c);
  const { announcement, taken, waiting } = event;
  const { status } = describeEvent(event, now);
  const here = attendees.filter(({ checkedInAt }) => checkedInAt !== undefined).length;
  const seats = announcement.capacity - (announcement.reserved ?? 0);
  const [first, ...others] = announcement.sessions;
  return html`<p>
      <span class="tag ${status}">${statuses[status]}</span>
      ${sessionTime(first!, announcement.timeZone, deskLanguage(c))}
      ${others.length > 0 ? eventList.moreSessions(others.length) : ''}
    </p>
    <p class="seats">
      ${[seatsText(event, eventList), eventList.waiting(waiting), words.hereCount(here)].join(' · ')}
    </p>
    ${taken > seats ? html`<p class="news">${words.overfull(taken - seats)}</p>` : ''}`;
}

function pager(c: DeskContext, id: string, wish: AttendeeWish, page: number, pages: number): Markup {
  const { attendees: words } = wordsFor(c);
  const to = (hal: number) => eventAddress(id) + wishQuery({ ...wish, hal });
  return html`<nav class="actions" aria-label="${words.pages}">
    ${page > 1 ? html`<a class="button" href="${to(page - 1)}">${words.before}</a>` : ''}
    <span class="pager">${words.page(page, pages)}</span>
    ${page < pages ? html`<a class="button" href="${to(page + 1)}">${words.after}</a>` : ''}
  </nav>`;
}

function files(c: DeskContext, id: string, { cari, status, sesi }: AttendeeWish): Markup | '' {
  if (!c.get('visitor')?.key.scopes.includes('export')) return '';
  const { attendees: words } = wordsFor(c);
  const to = (file: string) => eventAddress(id, file) + wishQuery({ cari, status, sesi });
  return html`<h2>${words.takeAway}</h2>
    <p class="hint">${words.takeAwayHint}</p>
    <p class="actions">
      <a class="button" href="${to('pendaftar.xlsx')}">${words.workbook}</a>
      <a class="button" href="${to('pendaftar.csv')}">${words.table}</a>
    </p>`;
}

/** What is asked again and has not changed is not sent again. */
async function tagged(c: DeskContext, page: Response): Promise<Response> {
  const text = await page.text();
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers(page.headers);
  headers.set('ETag', tag);
  if (isKnown(c.req.header('If-None-Match') ?? null, tag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { status: page.status, headers });
}
