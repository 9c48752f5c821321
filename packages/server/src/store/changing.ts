import type { Kysely, Selectable } from 'kysely';
import { keptEvents } from './kept-events.ts';
import { keptSignup } from './kept-signups.ts';
import type { OpenDatabase } from './open-database.ts';
import { ofNumber, post } from './outbox.ts';
import { requestOf, sealedPerson } from './person.ts';
import { hasFreeSeat, hasOwnSeats, promoteWaiting, sessionHasSeat } from './seats.ts';
import type { ChangeOutcome, Correction, ReceiptSecret } from './store.ts';
import type { SignupsTable, Tables } from './tables.ts';
import { whyNotAttended } from './taking-signups.ts';

/**
 * Corrects a sign-up; to be run alone with the event. Another session is taken only if a seat is free there; the one left goes
 * to who waits longest for it. Nothing is written before everything is known to hold.
 */
export async function change(
  open: OpenDatabase,
  { secret, secretHash }: ReceiptSecret,
  correct: Correction,
  now: Date,
): Promise<ChangeOutcome | undefined> {
  const { db, keyring } = open;
  const row = await db
    .selectFrom('signups')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const [event] = await keptEvents(db, row.event_id);
  const refusal = whyNotAttended(event!.announcement, now);
  if (refusal) return { kind: 'refused', code: refusal };
  if (row.status === 'cancelled') return { kind: 'refused', code: 'signup-cancelled' };
  const kept = requestOf(row, keyring);
  const request = correct(kept, event!.announcement);
  const session = request.session ?? null;
  if (session !== row.session && !(await move(db, row, session)))
    return { kind: 'refused', code: 'session-full' };
  const at = now.toISOString();
  const sealed = {
    person: sealedPerson(request, secretHash, keyring, secret),
    language: request.language,
    by_email: request.contact.kind === 'email' ? 1 : 0,
  };
  await db
    .updateTable('signups')
    .set({ ...sealed, changed_at: at })
    .where('id', '=', row.id)
    .execute();
  const isNews = session !== row.session || request.contact.value !== kept.contact.value;
  if (isNews && (await receiptsOf(db, row.id)) < mostReceipts)
    await post(db, 'receipt', at, ofNumber(row.id));
  await promoteWaiting(db, row.event_id, at);
  return { kind: 'changed', signup: (await keptSignup(open, 'secret_hash', secretHash))! };
}

/** Nobody can have letters sent to one stranger after the other by giving their addresses. */
const mostReceipts = 4;

/** How many receipts were written for the mail server, sent or not. */
async function receiptsOf(db: Kysely<Tables>, signup: number): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('signup_id', '=', signup)
    .where('kind', '=', 'receipt')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Where sessions share the seats of the event, a place in its line stays a place in its line. */
async function move(
  db: Kysely<Tables>,
  row: Selectable<SignupsTable>,
  session: string | null,
): Promise<boolean> {
  const moving = db.updateTable('signups').where('id', '=', row.id);
  if (!(await hasOwnSeats(db, row.event_id))) {
    await moving.set({ session }).execute();
    return true;
  }
  const isFree = row.status === 'confirmed' ? sessionHasSeat : hasFreeSeat;
  const moved = await moving
    .set({ session, status: 'confirmed' })
    .where(isFree(row.event_id, session))
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
