import type { Kysely } from 'kysely';
import { organizerKeys } from './organizers.ts';
import type { DeskSessions } from './store.ts';
import type { Tables } from './tables.ts';

/** The sessions of the organiser pages in a database: several servers on one share them. */
export function deskSessions(db: Kysely<Tables>): DeskSessions {
  return {
    async begin({ hash, keyId, language, expiresAt }) {
      await db
        .insertInto('desk_sessions')
        .values({ hash, key_id: keyId, language, expires_at: expiresAt })
        .execute();
    },
    async find(hash, now) {
      const row = await db
        .selectFrom('desk_sessions')
        .selectAll()
        .where('hash', '=', hash)
        .where('expires_at', '>', now.toISOString())
        .executeTakeFirst();
      const [key] = row ? await organizerKeys(db, row.key_id) : [];
      if (!row || !key || key.revokedAt !== undefined) return undefined;
      const { language, key_id: keyId, expires_at: expiresAt } = row;
      return { session: { hash, keyId, language, expiresAt }, key };
    },
    async speak(hash, language) {
      await db.updateTable('desk_sessions').set({ language }).where('hash', '=', hash).execute();
    },
    async end(hash) {
      await db.deleteFrom('desk_sessions').where('hash', '=', hash).execute();
    },
  };
}
