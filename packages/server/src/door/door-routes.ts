import { readFile } from 'node:fs/promises';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import { eventAddress, deskRoot } from '../desk/addresses.ts';
import { eventTabs } from '../desk/event-tabs.ts';
import { deskPage } from '../desk/layout.ts';
import { type DeskEnv, type DeskTools, visitorFor, wordsFor } from '../desk/visitor.ts';
import { hashOf } from '../keys.ts';
import { ownEvent } from '../organizer/access.ts';
import { Refusal } from '../refusal.ts';
import { deleteAfter } from '../store/kept-events.ts';
import type { Announcement } from '@payung/signup';
import type { DoorAnswer, DoorEvent, DoorList } from './door-list.ts';
import { parseMarks } from './marks.ts';

const largestBody = 64 * 1024;
const worker = new URL('../../dist/door/worker.js', import.meta.url);

/**
 * Check-in at the door, for phones: the page, the worker that opens it without a network, the list, and what the phones noted. The list names
 * people and their codes, no contact and no answer.
 */
export function doorRoutes({ store, now }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const eventOf = async (c: Context<DeskEnv>) => {
    const { key } = visitorFor('check-in', c);
    return (await ownEvent(c.req.param('id') ?? '', key, store)).announcement;
  };
  routes.get('/acara/:id/hadir', async (c) => {
    const event = await eventOf(c);
    const { door: words } = wordsFor(c);
    const page = eventAddress(event.id, 'hadir');
    return deskPage(c, {
      title: event.title,
      scripts: ['door.js'],
      body: html`<link rel="stylesheet" href="/desk/door.css" />
        ${eventTabs(c, event, 'hadir')}
        <div id="pintu" data-event="${event.id}" data-sign-in="${deskRoot}/masuk?ke=${page}">
          <p>${words.loading}</p>
        </div>
        <noscript><p class="news">${words.needsScript}</p></noscript>`,
    });
  });
  routes.get('/acara/:id/hadir/pekerja.js', async (c) => {
    const { id } = await eventOf(c);
    return c.body(await readFile(worker, 'utf8'), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': eventAddress(id, 'hadir'),
    });
  });
  routes.get('/acara/:id/hadir/daftar', compress(), async (c) => {
    const event = await eventOf(c);
    const attendees = await store.organizers.doorAttendees(event.id);
    const list = { event: doorEvent(event), attendees };
    const tag = hashOf(JSON.stringify(list)).slice(0, 22);
    const isKnown = c.req.query('tag') === tag;
    return data(c, { tag, ...(!isKnown && { list }), now: now().toISOString() });
  });
  const isSmall = bodyLimit({
    maxSize: largestBody,
    onError: () => {
      throw new Refusal('body-too-large');
    },
  });
  routes.post('/acara/:id/hadir/catatan', isSmall, async (c) => {
    const event = await eventOf(c);
    const marks = parseMarks(await c.req.json().catch(() => undefined));
    if (!marks) throw new Refusal('signup-invalid');
    const outcomes = await store.organizers.noteMarks(event.id, marks, now());
    const codes = [...new Set(marks.map(({ code }) => code))];
    const answer: DoorAnswer = {
      outcomes: marks.map(({ id }, place) => ({ id, outcome: outcomes[place]! })),
      attendees: await store.organizers.doorAttendees(event.id, codes),
      now: now().toISOString(),
    };
    return data(c, answer);
  });
  return routes;
}

function data(c: Context, answer: DoorList | DoorAnswer): Response {
  c.header('Cache-Control', 'no-store');
  return c.json(answer);
}

function doorEvent(event: Announcement): DoorEvent {
  const { id, title, timeZone, sessionChoice, sessions } = event;
  return {
    id,
    title,
    timeZone,
    sessionChoice,
    sessions: sessions.map(({ id, start, end, label }) => ({ id, start, end, ...(label && { label }) })),
    deleteAfter: deleteAfter(event),
  };
}
