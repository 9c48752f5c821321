import {
  type DataRequest,
  lawfulHours,
  type OrganizerRequest,
  type RequestChannel,
  type RequestKind,
  type RequestOutcome,
  type RequestReceipt,
} from '@payung/signup';
import type { Kysely, Selectable } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import type { RequestsTable, Tables } from './tables.ts';

const hourMs = 60 * 60 * 1000;
/** What a done request says of a person is kept so long, for questions that come back. */
const keptDays = 30;

/** Where the sealed details of a request belong. */
export const requestContext = (id: string): string => `request:${id}`;

/** A request that has come; without details where a person did it themselves. */
export interface NewRequest {
  /** `requestId()` makes it. */
  readonly id: string;
  readonly event: string;
  readonly kind: RequestKind;
  readonly channel: RequestChannel;
  readonly details?: Partial<Omit<DataRequest, 'kind'>>;
  readonly receivedAt: Date;
  /** Only where it was done as it came. */
  readonly doneAt?: Date;
}

/** How many requests wait, and of them, whose time is over. */
export interface RequestCounts {
  readonly open: number;
  readonly overdue: number;
}

/** Writes a request down; its clock runs from the moment at which it came. */
export async function keepRequest(
  { db, keyring }: OpenDatabase,
  { id, event, kind, channel, details, receivedAt, doneAt }: NewRequest,
): Promise<RequestReceipt> {
  const row = {
    id,
    event_id: event,
    kind,
    channel,
    details: details ? keyring.seal(JSON.stringify(details), requestContext(id)) : null,
    received_at: receivedAt.toISOString(),
    due_at: new Date(receivedAt.getTime() + lawfulHours * hourMs).toISOString(),
    done_at: doneAt?.toISOString() ?? null,
    outcome: doneAt ? ('done' as const) : null,
  };
  await db.insertInto('requests').values(row).execute();
  return receiptOf(row);
}

/** Every request: those that wait by the end of their time, then what is done, the latest first. */
export async function requests({ db, keyring }: OpenDatabase, now: Date): Promise<OrganizerRequest[]> {
  const rows = await db.selectFrom('requests').selectAll().orderBy('due_at').execute();
  const waiting = rows.filter((row) => row.done_at === null);
  const done = rows.filter((row) => row.done_at !== null).reverse();
  return [...waiting, ...done].map((row) => organizerRequestOf(row, keyring, now));
}

/** Notes how a request ended; the first moment stays when it is said again. `undefined` when there is none. */
export async function settleRequest(
  { db, keyring }: OpenDatabase,
  id: string,
  outcome: RequestOutcome,
  now: Date,
): Promise<OrganizerRequest | undefined> {
  await db
    .updateTable('requests')
    .set({ outcome, done_at: now.toISOString() })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute();
  const row = await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row && organizerRequestOf(row, keyring, now);
}

/** The event that a request is about. */
export async function eventOfRequest(db: Kysely<Tables>, id: string): Promise<string | undefined> {
  // PostgreSQL refuses some texts that are no number of a request (NUL) as if the query were wrong.
  if (!/^[\w-]{1,40}$/.test(id)) return undefined;
  const row = await db.selectFrom('requests').select('event_id').where('id', '=', id).executeTakeFirst();
  return row?.event_id;
}

/** Forgets who made the requests that have long been done; that they were done, and when, stays as the proof. */
export async function forgetDoneRequests(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * hourMs).toISOString();
  await db.updateTable('requests').set({ details: null }).where('done_at', '<=', before).execute();
}

/** How many requests wait at a moment. */
export async function requestCounts(db: Kysely<Tables>, now: Date): Promise<RequestCounts> {
  const rows = await db.selectFrom('requests').select('due_at').where('done_at', 'is', null).execute();
  return { open: rows.length, overdue: rows.filter(({ due_at }) => due_at <= now.toISOString()).length };
}

function receiptOf(row: Omit<Selectable<RequestsTable>, 'details'>): RequestReceipt {
  return {
    id: row.id,
    kind: row.kind,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    ...(row.done_at !== null && { doneAt: row.done_at }),
  };
}

function organizerRequestOf(
  row: Selectable<RequestsTable>,
  keyring: OpenDatabase['keyring'],
  now: Date,
): OrganizerRequest {
  const details = row.details === null ? undefined : keyring.open(row.details, requestContext(row.id));
  return {
    ...receiptOf(row),
    event: row.event_id,
    channel: row.channel,
    ...(row.outcome !== null && { outcome: row.outcome }),
    overdue: row.done_at === null && row.due_at <= now.toISOString(),
    ...(details !== undefined && { details: JSON.parse(details) as DataRequest }),
  };
}
