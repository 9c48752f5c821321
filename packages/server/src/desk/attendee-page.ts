import { Hono } from 'hono';
import { html } from 'hono/html';
import { ownEvent } from '../organizer/access.ts';
import { eventTabs } from './event-tabs.ts';
import { deskPage } from './layout.ts';
import { type DeskEnv, type DeskTools, visitorFor, wordsFor } from './visitor.ts';

/** The page of an event: who signed up. */
export function attendeeRoutes({ store }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/acara/:id', async (c) => {
    const { key } = visitorFor('read', c);
    const { announcement } = await ownEvent(c.req.param('id'), key, store);
    const attendees = await store.organizers.attendees(announcement.id);
    return deskPage(c, {
      title: announcement.title,
      body: html`${eventTabs(c, announcement, '')}
        <p>${wordsFor(c).attendees.count(attendees.length)}</p>`,
    });
  });
  return routes;
}
