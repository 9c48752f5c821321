import type { Announcement, Attendee } from '@payung/signup';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { ownEvent } from '../organizer/access.ts';
import { eventTabs } from './event-tabs.ts';
import { deskPage, type Markup } from './layout.ts';
import { sessionName, sessionTime } from './moments.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';

type Session = Announcement['sessions'][number];

/** For who comes without having signed up. */
const emptyRows = 5;

/**
 * The sheet to print and sign: names in order with their codes, a column to sign for every session, or a sheet a session where people chose
 * one. It lies on a table where everybody reads it, so it has no contact and no answer.
 */
export function attendanceSheetRoutes({ store }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/acara/:id/lembar', async (c) => {
    const { key } = visitorFor('export', c);
    const { announcement: event } = await ownEvent(c.req.param('id'), key, store);
    const attendees = await store.organizers.attendees(event.id);
    const seated = attendees.filter(({ status }) => status === 'confirmed');
    const { sheet: words } = wordsFor(c);
    return deskPage(c, {
      title: words.title,
      isWide: true,
      scripts: ['print.js'],
      body: html`${eventTabs(c, event, 'lembar')}
        <div class="screen-only">
          <p>${words.lead}</p>
          <p><button class="main" id="cetak" hidden>${words.print}</button></p>
        </div>
        ${sheets(c, event, seated)}`,
    });
  });
  return routes;
}

function sheets(c: DeskContext, event: Announcement, seated: readonly Attendee[]): Markup | Markup[] {
  if (event.sessionChoice === 'all') return sheet(c, event, seated, event.sessions);
  return event.sessions.map((session) =>
    sheet(
      c,
      event,
      seated.filter((attendee) => attendee.session === session.id),
      [session],
    ),
  );
}

function sheet(
  c: DeskContext,
  event: Announcement,
  people: readonly Attendee[],
  sessions: readonly Session[],
): Markup {
  const { sheet: words } = wordsFor(c);
  const language = deskLanguage(c);
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const signatures = sessions.map((session) =>
    sessions.length === 1 ? words.signature : sessionName(session, event.timeZone, language),
  );
  const label = [
    event.title,
    ...(sessions.length === 1 ? [sessionName(sessions[0]!, event.timeZone, language)] : []),
  ].join(', ');
  return html`<section class="sheet" tabindex="0" aria-label="${label}">
    <h2>${event.title}</h2>
    <p>
      ${sessions.map((session) => html`${sessionTime(session, event.timeZone, language)}<br />`)}${event.place}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${words.number}</th>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.code}</th>
          ${signatures.map((signature) => html`<th scope="col" class="signature">${signature}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${byName.map(({ name, code }, i) => signatureRow([i + 1, name, code], signatures.length))}
        ${Array.from({ length: emptyRows }, (_, i) =>
          signatureRow([byName.length + i + 1, '', ''], signatures.length),
        )}
      </tbody>
    </table>
  </section>`;
}

function signatureRow([number, name, code]: readonly [number, string, string], signatures: number): Markup {
  return html`<tr>
    <td>${number}</td>
    <td>${name}</td>
    <td class="code">${code}</td>
    ${Array.from({ length: signatures }, () => html`<td></td>`)}
  </tr>`;
}
