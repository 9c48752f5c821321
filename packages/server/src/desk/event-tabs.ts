import type { Announcement } from '@payung/signup';
import { html } from 'hono/html';
import type { Scope } from '../organizer/organizer-key.ts';
import { deskRoot, eventAddress } from './addresses.ts';
import type { Markup } from './layout.ts';
import { type DeskContext, wordsFor } from './visitor.ts';
import type { DeskWords } from './words.id.ts';

/** The pages of an event, in the order of the work; each is shown to keys with its scope. A new page is a new line here. */
const tabs: readonly {
  readonly page: string;
  readonly scope: Scope;
  readonly name: keyof DeskWords['tabs'];
}[] = [
  { page: '', scope: 'read', name: 'attendees' },
  { page: 'pesan', scope: 'read', name: 'messages' },
  { page: 'lembar', scope: 'export', name: 'sheet' },
  { page: 'ubah', scope: 'edit', name: 'edit' },
  { page: 'hadir', scope: 'check-in', name: 'door' },
];

/** The way between the pages of an event; the one that is open is marked. */
export function eventTabs(c: DeskContext, { id }: Pick<Announcement, 'id'>, open: string): Markup {
  const words = wordsFor(c);
  const scopes = c.get('visitor')?.key.scopes ?? [];
  return html`<nav class="tabs" aria-label="${words.tabsLabel}">
    <a href="${deskRoot}">${words.toEvents}</a>
    ${tabs
      .filter(({ scope }) => scopes.includes(scope))
      .map(
        ({ page, name }) =>
          html`<a href="${eventAddress(id, page)}" ${page === open ? html`aria-current="page"` : ''}
            >${words.tabs[name]}</a
          >`,
      )}
  </nav>`;
}
