import type { Language } from '@payung/signup';
import type { Kysely } from 'kysely';
import { triedUntil } from './outbox.ts';
import type { MailStanding, MessageStore, OwnTexts } from './outbox-shapes.ts';
import type { Tables } from './tables.ts';

/** What organisers and readers do with messages. */
export function messageStore(db: Kysely<Tables>): MessageStore {
  return {
    texts: (event, language) => ownTexts(db, event, language),
    async keepText(event_id, template, language, text) {
      if (text === undefined)
        await db
          .deleteFrom('message_texts')
          .where('event_id', '=', event_id)
          .where('template', '=', template)
          .where('language', '=', language)
          .execute();
      else
        await db
          .insertInto('message_texts')
          .values({ event_id, template, language, text })
          .onConflict((conflict) =>
            conflict.columns(['event_id', 'template', 'language']).doUpdateSet({ text }),
          )
          .execute();
    },
    async reminderHours(event) {
      const row = await db
        .selectFrom('events')
        .select('reminder_hours')
        .where('id', '=', event)
        .executeTakeFirstOrThrow();
      return row.reminder_hours;
    },
    async keepReminderHours(event, reminder_hours) {
      await db.updateTable('events').set({ reminder_hours }).where('id', '=', event).execute();
    },
    standings: (event, now) => standings(db, event, now),
    async tryAgain(event, code, now) {
      const at = now.toISOString();
      const own = db
        .selectFrom('signups')
        .select('id')
        .where('event_id', '=', event)
        .$if(code !== undefined, (query) => query.where('code', '=', code!));
      const again = await db
        .updateTable('outbox')
        .set({ state: 'waiting', due_at: at, wanted_until: triedUntil(at), attempts: 0, settled_at: null })
        .where('signup_id', 'in', own)
        .where((row) =>
          row.or([
            row('state', 'in', ['refused', 'given-up']),
            row.and([row('state', '=', 'waiting'), row('wanted_until', '<=', at)]),
          ]),
        )
        .executeTakeFirst();
      return Number(again.numUpdatedRows);
    },
    async stopReminders(secretHash) {
      const stopped = await db
        .updateTable('signups')
        .set({ wants_reminders: 0 })
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return stopped.numUpdatedRows > 0n;
    },
  };
}

/** The words of an organiser for an event, by template. */
export async function ownTexts(db: Kysely<Tables>, event: string, language: Language): Promise<OwnTexts> {
  const rows = await db
    .selectFrom('message_texts')
    .select(['template', 'text'])
    .where('event_id', '=', event)
    .where('language', '=', language)
    .execute();
  return Object.fromEntries(rows.map(({ template, text }) => [template, text]));
}

/** What is too late stands so here at once, also where no sender runs. */
async function standings(db: Kysely<Tables>, event: string, now: Date): Promise<MailStanding[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('signups', 'signups.id', 'outbox.signup_id')
    .selectAll('outbox')
    .select('signups.code')
    .where('signups.event_id', '=', event)
    .orderBy('outbox.occasion', 'desc')
    .execute();
  return rows.map((row) => {
    const isLate = row.state === 'waiting' && row.wanted_until <= now.toISOString();
    return {
      code: row.code,
      occasion: row.kind,
      state: isLate ? 'given-up' : row.state,
      attempts: row.attempts,
      ...(row.reply !== null && { reply: row.reply }),
      at: row.settled_at ?? (isLate ? row.wanted_until : row.due_at),
    };
  });
}
