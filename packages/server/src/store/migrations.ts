import type { SignupRequest } from '@payung/signup';
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import type { Keyring } from '../keyring.ts';
import type { Engine } from './engine.ts';
import { messageTables } from './message-tables.ts';
import { sealedPerson } from './person.ts';
import { receiptKey, settingContext } from './settings.ts';
import { signupCounts } from './signup-counts.ts';
import type { Tables } from './tables.ts';

/** Rows numbered in the order in which they are written; a backup may bring its own numbers. */
const numbered =
  (engine: Engine['name']) =>
  <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) =>
    table.addColumn('id', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
      engine === 'sqlite'
        ? column.primaryKey().autoIncrement()
        : column.primaryKey().generatedByDefaultAsIdentity(),
    );

const first = (engine: Engine['name']): Migration => ({
  async up(db) {
    await db.schema
      .createTable('events')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('capacity', 'integer', (column) => column.notNull())
      .addColumn('delete_after', 'text', (column) => column.notNull())
      .addColumn('announcement', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('sessions')
      .addColumn('event_id', 'text', (column) => column.notNull().references('events.id').onDelete('cascade'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('capacity', 'integer')
      .addPrimaryKeyConstraint('sessions_key', ['event_id', 'id'])
      .execute();
    await db.schema
      .createTable('consents')
      .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('signups')
      .$call(numbered(engine))
      .addColumn('event_id', 'text', (column) => column.notNull().references('events.id'))
      .addColumn('session', 'text')
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
      .addColumn('key_hash', 'text', (column) => column.notNull().unique())
      .addColumn('request_hash', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) =>
        column.notNull().check(sql`status in ('confirmed', 'waiting', 'cancelled')`),
      )
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('contact_kind', 'text', (column) => column.notNull())
      .addColumn('contact_value', 'text', (column) => column.notNull())
      .addColumn('need', 'text')
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('consent_hash', 'text', (column) => column.notNull().references('consents.hash'))
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('signups_by_event')
      .on('signups')
      .columns(['event_id', 'status', 'session'])
      .execute();
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
});

/** Calendars are told when an event last changed; those of before have never changed. */
const second: Migration = {
  async up(db) {
    await db.schema
      .alterTable('events')
      .addColumn('changed_at', 'text', (column) => column.notNull().defaultTo('2026-11-01T00:00:00.000Z'))
      .execute();
  },
};

/** What people wrote is sealed from here on; what is there already, too. Deletions leave a proof. */
const third = (engine: Engine['name'], keyring: Keyring): Migration => ({
  async up(db: Kysely<PlainPeople>) {
    await db.schema.alterTable('signups').addColumn('person', 'text').execute();
    for (const row of await db.selectFrom('signups').selectAll().execute()) {
      const person = {
        name: row.name,
        contact: { kind: row.contact_kind, value: row.contact_value },
        ...(row.need !== null && { need: row.need }),
        answers: JSON.parse(row.answers) as SignupRequest['answers'],
      };
      await db
        .updateTable('signups')
        .set({ person: sealedPerson(person, row.secret_hash, keyring) })
        .where('id', '=', row.id)
        .execute();
    }
    for (const column of ['name', 'contact_kind', 'contact_value', 'need', 'answers'])
      await db.schema.alterTable('signups').dropColumn(column).execute();
    await db.schema
      .createTable('deletions')
      .$call(numbered(engine))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
  },
});

interface PlainPeople {
  signups: {
    id: number;
    secret_hash: string;
    person: string | null;
    name: string;
    contact_kind: 'whatsapp' | 'email';
    contact_value: string;
    need: string | null;
    answers: string;
  };
}

/** Organisers get keys and note who has come. */
const fourth: Migration = {
  async up(db) {
    await db.schema.alterTable('signups').addColumn('checked_in_at', 'text').execute();
    await db.schema
      .createTable('organizer_keys')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('organizer', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'text')
      .execute();
  },
};

/** Organisers sign in to pages; of the secret in their cookie only the hash is kept. */
const fifth: Migration = {
  async up(db) {
    await db.schema
      .createTable('desk_sessions')
      .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** What people ask about their data has a clock; the key of the receipts is sealed like people; what was taken from a file is known again. */
const sixth = (keyring: Keyring): Migration => ({
  async up(db: Kysely<Pick<Tables, 'settings'>>) {
    await db.schema.alterTable('events').addColumn('seed_hash', 'text').execute();
    await db.schema
      .createTable('requests')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('details', 'text')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('done_at', 'text')
      .addColumn('outcome', 'text')
      .execute();
    const plain = await db.selectFrom('settings').selectAll().where('name', '=', receiptKey).execute();
    for (const { name, value } of plain)
      await db
        .updateTable('settings')
        .set({ value: keyring.seal(value, settingContext(name)) })
        .where('name', '=', name)
        .execute();
  },
});

/** What is noted at the door is kept mark by mark, so that phones may send it late. */
const doorMarks: Migration = {
  async up(db) {
    await db.schema.alterTable('signups').addColumn('marks', 'text').execute();
  },
};

/** What was taken back is known for some days: it may still come, late. */
const withdrawn: Migration = {
  async up(db) {
    await db.schema
      .createTable('withdrawn')
      .addColumn('secret_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** The last of the steps: what a backup must have been made at. */
export const schemaVersion = '0010-withdrawn';

/** The steps by which a database of any age becomes the one the queries expect, in order of their names; the same for both engines. */
export const migrations = (engine: Engine['name'], keyring: Keyring): MigrationProvider => ({
  getMigrations: () =>
    Promise.resolve({
      '0001-events-and-signups': first(engine),
      '0002-event-changes': second,
      '0003-sealed-people': third(engine, keyring),
      '0004-organizers': fourth,
      '0005-desk-sessions': fifth,
      '0006-requests': sixth(keyring),
      '0007-door-marks': doorMarks,
      '0008-messages': messageTables(engine, keyring),
      '0009-signup-counts': signupCounts(engine),
      [schemaVersion]: withdrawn,
    }),
});
