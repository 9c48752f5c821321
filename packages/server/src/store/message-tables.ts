import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Keyring } from '../keyring.ts';
import type { Engine } from './engine.ts';
import { personOf } from './person.ts';
import type { Tables } from './tables.ts';

/** People are told by e-mail what becomes of their sign-up; organisers word it and say when to remind. */
export const messageTables = (engine: Engine['name'], keyring: Keyring): Migration => ({
  async up(db: Kysely<Tables>) {
    for (const [column, usual] of [
      ['by_email', 0],
      ['wants_reminders', 1],
    ] as const)
      await db.schema
        .alterTable('signups')
        .addColumn(column, 'integer', (made) => made.notNull().defaultTo(usual))
        .execute();
    for (const row of await db.selectFrom('signups').select(['id', 'person', 'secret_hash']).execute())
      if (personOf(row, keyring).contact.kind === 'email')
        await db.updateTable('signups').set({ by_email: 1 }).where('id', '=', row.id).execute();
    await db.schema
      .alterTable('events')
      .addColumn('reminder_hours', 'integer', (column) => column.notNull().defaultTo(24))
      .execute();
    await db.schema
      .createTable('outbox')
      .addColumn('signup_id', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
        column.notNull().references('signups.id').onDelete('cascade'),
      )
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('occasion', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('wanted_until', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('leased_until', 'text')
      .addColumn('state', 'text', (column) =>
        column
          .notNull()
          .defaultTo('waiting')
          .check(sql`state in ('waiting', 'sent', 'refused', 'given-up')`),
      )
      .addColumn('reply', 'integer')
      .addColumn('settled_at', 'text')
      .addPrimaryKeyConstraint('outbox_key', ['signup_id', 'kind', 'occasion'])
      .execute();
    await db.schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'due_at']).execute();
    await db.schema
      .createTable('message_texts')
      .addColumn('event_id', 'text', (column) => column.notNull().references('events.id').onDelete('cascade'))
      .addColumn('template', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('message_texts_key', ['event_id', 'template', 'language'])
      .execute();
  },
});
