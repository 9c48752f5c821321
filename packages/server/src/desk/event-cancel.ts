import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { ownEvent } from '../organizer/access.ts';
import { Refusal } from '../refusal.ts';
import { eventAddress } from './addresses.ts';
import { eventTabs } from './event-tabs.ts';
import { deskPage } from './layout.ts';
import { type DeskEnv, type DeskTools, visitorFor, wordsFor } from './visitor.ts';

/** Cancels an event after a question, or takes that back. Sign-ups stay, so that everybody can be told. */
export function eventCancelRoutes({ store, now }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/acara/:id/batalkan', async (c) => {
    const { key } = visitorFor('edit', c);
    const { announcement, taken, waiting } = await ownEvent(c.req.param('id'), key, store);
    const { eventCancel: words, attendees } = wordsFor(c);
    const { cancelled, id, title } = announcement;
    return deskPage(c, {
      title: cancelled ? words.reopenTitle(title) : words.cancelTitle(title),
      body: html`${eventTabs(c, announcement, 'batalkan')}
        <p>${cancelled ? words.reopenLead : words.cancelLead(taken + waiting)}</p>
        <form method="post" action="${eventAddress(id, 'batalkan')}" class="actions">
          <button class="main" name="batal" value="${cancelled ? 'tidak' : 'ya'}">
            ${cancelled ? words.reopenYes : words.cancelYes}
          </button>
          <a class="button" href="${eventAddress(id)}">${attendees.no}</a>
        </form>`,
    });
  });
  routes.post('/acara/:id/batalkan', async (c) => {
    const { key } = visitorFor('edit', c);
    const { announcement, changedAt } = await ownEvent(c.req.param('id'), key, store);
    const cancelled = (await formBody(c))['batal'] !== 'tidak';
    const event = { ...announcement, cancelled };
    const conflicts = await store.organizers.saveEvents([{ event, changedAt, mayOverfill: true }], now());
    // Somebody else saved the event between our look and our write.
    if (conflicts.length > 0) throw new Refusal('busy');
    return c.redirect(
      `${eventAddress(event.id)}?kabar=${cancelled ? 'eventCancelled' : 'eventReopened'}`,
      303,
    );
  });
  return routes;
}
