import type { Announcement } from '@payung/signup';
import { Hono } from 'hono';
import { attendeeTable, type CellTexts, csvText } from '../organizer/attendee-table.ts';
import { ownEvent } from '../organizer/access.ts';
import type { Store } from '../store/store.ts';
import { attendeeWish, wantedAttendees } from './attendee-wish.ts';
import { deskHeaders } from './desk-policy.ts';
import { momentText, sessionName } from './moments.ts';
import {
  type DeskContext,
  type DeskEnv,
  deskLanguage,
  type DeskTools,
  visitorFor,
  wordsFor,
} from './visitor.ts';
import { workbook } from './workbook.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The list as it is narrowed and in the words of the page, to take away: as CSV with semicolons, which spreadsheets here expect, or as XLSX. */
export function attendeeFileRoutes({ store }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  routes.get('/acara/:id/pendaftar.csv', async (c) => {
    const { id, rows } = await wantedTable(c, store);
    return file(c, id, 'csv', csvText(rows, ';'));
  });
  routes.get('/acara/:id/pendaftar.xlsx', async (c) => {
    const { id, rows } = await wantedTable(c, store);
    return file(c, id, 'xlsx', await workbook(rows));
  });
  return routes;
}

async function wantedTable(c: DeskContext<'/acara/:id/pendaftar.csv'>, store: Store) {
  const { key } = visitorFor('export', c);
  const { announcement } = await ownEvent(c.req.param('id'), key, store);
  const attendees = await store.organizers.attendees(announcement.id);
  const wanted = wantedAttendees(attendees, attendeeWish(c));
  const rows = attendeeTable(announcement, wanted, deskLanguage(c), asShown(c, announcement));
  return { id: announcement.id, rows };
}

/** As the page of the event says it, moments on the clock of the event. */
function asShown(c: DeskContext, { sessions, timeZone }: Announcement): CellTexts {
  const { people, contactKinds } = wordsFor(c);
  const language = deskLanguage(c);
  return {
    status: (status) => people[status],
    session(id) {
      const session = sessions.find((one) => one.id === id);
      return session ? sessionName(session, timeZone, language) : id;
    },
    contactKind: (kind) => contactKinds[kind],
    moment: (moment) => momentText(moment, timeZone, language),
  };
}

function file(c: DeskContext, id: string, kind: keyof typeof types, body: string | Uint8Array<ArrayBuffer>) {
  for (const [name, value] of Object.entries(deskHeaders)) c.header(name, value);
  c.header('Content-Type', types[kind]);
  c.header('Content-Disposition', `attachment; filename="${id}.${kind}"`);
  return c.body(body);
}
