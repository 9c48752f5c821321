import type { Attendee } from '@payung/signup';
import type { Context } from 'hono';
import { foundAttendees } from '../organizer/attendee-search.ts';
import type { DeskEnv } from './visitor.ts';

/** How many rows a page shows: a phone stays quick, and a fair for 5,000 is fifty pages. */
const pageSize = 100;

/** What somebody wants to see of a list of sign-ups, as the address says it. */
export interface AttendeeWish {
  /** In name, contact and code. */
  readonly cari: string;
  readonly status: string;
  readonly sesi: string;
  /** Counted from 1. */
  readonly hal: number;
}

/** The wish of a request; what it does not name is everything, the first page. */
export function attendeeWish(c: Context<DeskEnv>): AttendeeWish {
  const { cari = '', status = '', sesi = '', hal = '1' } = c.req.query();
  return { cari, status, sesi, hal: /^[1-9]\d{0,3}$/.test(hal) ? Number(hal) : 1 };
}

/** The address of a wish, `?status=waiting&hal=2`; empty for everything. */
export function wishQuery(wish: Partial<AttendeeWish>): string {
  const given = Object.entries(wish).filter(
    ([name, value]) => value !== '' && !(name === 'hal' && value === 1),
  );
  const query = new URLSearchParams(Object.fromEntries(given) as Record<string, string>).toString();
  return query && `?${query}`;
}

/** Those who are wanted: who came last stands first, but who waits stands in line. */
export function wantedAttendees(attendees: readonly Attendee[], wish: AttendeeWish): Attendee[] {
  const { cari, status, sesi } = wish;
  const found = foundAttendees(attendees, { status, session: sesi, text: cari });
  return status === 'waiting' ? found : found.reverse();
}

/** One page of them, and how many pages there are; a page too far is the last. */
export function pageOf<Row>(attendees: readonly Row[], { hal }: Pick<AttendeeWish, 'hal'>) {
  const pages = Math.max(1, Math.ceil(attendees.length / pageSize));
  const page = Math.min(hal, pages);
  return { page, pages, rows: attendees.slice((page - 1) * pageSize, page * pageSize) };
}
