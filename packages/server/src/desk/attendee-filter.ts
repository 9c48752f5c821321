import type { Announcement } from '@payung/signup';
import { html } from 'hono/html';
import { eventAddress } from './addresses.ts';
import type { AttendeeWish } from './attendee-wish.ts';
import type { Markup } from './layout.ts';
import { sessionName } from './moments.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** The form above the list: search, status, session. */
export function attendeeFilter(c: DeskContext, event: Announcement, wish: AttendeeWish): Markup {
  const { attendees: words, people } = wordsFor(c);
  return html`<form method="get" action="${eventAddress(event.id)}" class="filter" role="search">
    <div class="field">
      <label for="cari">${words.search}</label>
      <input id="cari" name="cari" type="search" value="${wish.cari}" autocomplete="off" maxlength="100" />
    </div>
    <div class="field">
      <label for="status">${words.status}</label>
      <select id="status" name="status">
        ${option('', words.everyStatus, wish.status)}
        ${(['confirmed', 'waiting', 'cancelled'] as const).map((status) =>
          option(status, people[status], wish.status),
        )}
      </select>
    </div>
    ${event.sessionChoice === 'one' ? sessionSelect(c, event, wish) : ''}
    <button>${words.show}</button>
  </form>`;
}

function sessionSelect(c: DeskContext, event: Announcement, wish: AttendeeWish): Markup {
  const { attendees: words } = wordsFor(c);
  return html`<div class="field">
    <label for="sesi">${words.session}</label>
    <select id="sesi" name="sesi">
      ${option('', words.everySession, wish.sesi)}
      ${event.sessions.map((session) =>
        option(session.id, sessionName(session, event.timeZone, deskLanguage(c)), wish.sesi),
      )}
    </select>
  </div>`;
}

function option(value: string, name: string, chosen: string): Markup {
  return html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${name}</option>`;
}
