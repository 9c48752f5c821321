import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { keptEvents } from './kept-events.ts';
import { keptSignup } from './kept-signups.ts';
import { ownTexts } from './message-store.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Claim, Outbox } from './outbox-shapes.ts';
import { personOf, secretOf } from './person.ts';
import { remind } from './reminding.ts';
import type { OutboxTable, Tables } from './tables.ts';

type Row = Selectable<OutboxTable>;

/**
 * What keeps two senders from sending one message: of those who find it due, one gets it. The tests replace it, and a message is sent twice.
 */
export interface Lease {
  /** Takes a message until a moment, if it is still due and nobody has it; says whether it did. */
  take(db: Kysely<Tables>, row: Row, now: string, until: string): Promise<boolean>;
}

/** The lease in service: the condition stands in the statement that writes. */
export const messageLease: Lease = {
  async take(db, row, now, until) {
    const taken = await db
      .updateTable('outbox')
      .set((outbox) => ({ leased_until: until, attempts: outbox('attempts', '+', 1) }))
      .where('signup_id', '=', row.signup_id)
      .where('kind', '=', row.kind)
      .where('occasion', '=', row.occasion)
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .where((outbox) => outbox.or([outbox('leased_until', 'is', null), outbox('leased_until', '<=', now)]))
      .executeTakeFirst();
    return taken.numUpdatedRows > 0n;
  },
};

/** The messages to be sent, for any number of senders in any number of processes. */
export function outbox(open: OpenDatabase, lease: Lease): Outbox {
  const { db } = open;
  const rowOf = (claim: Claim) =>
    db
      .updateTable('outbox')
      .where('signup_id', '=', claim.signupId)
      .where('kind', '=', claim.occasion)
      .where('occasion', '=', claim.moment)
      .where('state', '=', 'waiting');
  const settled = (state: Row['state'], now: Date) =>
    ({ state, settled_at: now.toISOString(), leased_until: null }) as const;
  return {
    async claim(now, until) {
      const at = now.toISOString();
      for (;;) {
        const row = await nextDue(db, at);
        if (!row) return undefined;
        if (!(await lease.take(db, row, at, until.toISOString()))) continue;
        const claim = await claimOf(open, row, until);
        if (claim) return claim;
      }
    },
    async sent(claim, now) {
      await rowOf(claim)
        .set({ ...settled('sent', now), reply: null })
        .execute();
    },
    async refused(claim, reply, now) {
      await rowOf(claim)
        .set({ ...settled('refused', now), reply })
        .where('leased_until', '=', claim.leasedUntil)
        .execute();
    },
    async later(claim, at, reply) {
      await rowOf(claim)
        .set({ due_at: at.toISOString(), leased_until: null, reply: reply ?? null })
        .where('leased_until', '=', claim.leasedUntil)
        .execute();
    },
    async drop({ signupId, occasion, moment }) {
      await db
        .deleteFrom('outbox')
        .where('signup_id', '=', signupId)
        .where('kind', '=', occasion)
        .where('occasion', '=', moment)
        .execute();
    },
    async giveUp(now) {
      const at = now.toISOString();
      const late = await db
        .updateTable('outbox')
        .set(settled('given-up', now))
        .where('state', '=', 'waiting')
        .where('wanted_until', '<=', at)
        .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<=', at)]))
        .executeTakeFirst();
      return Number(late.numUpdatedRows);
    },
    remind: (now) => remind(db, now),
  };
}

async function nextDue(db: Kysely<Tables>, now: string): Promise<Row | undefined> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .where('wanted_until', '>', now)
    .where((outbox) => outbox.or([outbox('leased_until', 'is', null), outbox('leased_until', '<=', now)]))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
}

/** The message with all that is known now of whom it is for; `undefined` when they were forgotten in between. */
async function claimOf(open: OpenDatabase, row: Row, until: Date): Promise<Claim | undefined> {
  const { db, keyring } = open;
  const person = await db
    .selectFrom('signups')
    .select(['secret_hash', 'person', 'language'])
    .where('id', '=', row.signup_id)
    .executeTakeFirst();
  const signup = person && (await keptSignup(open, 'secret_hash', person.secret_hash));
  if (!signup) return undefined;
  const { name, contact } = personOf(person, keyring);
  const [event] = await keptEvents(db, signup.eventId);
  const secret = secretOf(person, keyring);
  const { code, status, session, place } = signup;
  return {
    signupId: row.signup_id,
    occasion: row.kind,
    moment: row.occasion,
    attempts: row.attempts + 1,
    leasedUntil: until.toISOString(),
    wantedUntil: row.wanted_until,
    name: nameOf(row, person.secret_hash),
    reader: {
      name,
      language: person.language,
      status,
      code,
      ...(session !== undefined && { session }),
      ...(place !== undefined && { place }),
    },
    changedAt: signup.changedAt,
    ...(contact.kind === 'email' && { email: contact.value }),
    ...(secret !== undefined && { secret }),
    event: event!,
    texts: await ownTexts(db, signup.eventId, person.language),
  };
}

function nameOf({ kind, occasion }: Row, secretHash: string): string {
  return createHash('sha256').update([secretHash, kind, occasion].join('\n')).digest('hex').slice(0, 40);
}
