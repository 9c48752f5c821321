import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * How many sign-ups an event has, by session and status. The database itself keeps these numbers with every row it writes, as it keeps an index:
 * to count the rows of a large event takes longer than to write one.
 */
export const signupCounts = (engine: Engine['name']): Migration => ({
  async up(db: Kysely<Tables>) {
    await db.schema
      .createTable('signup_counts')
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('signup_counts_key', ['event_id', 'session', 'status'])
      .execute();
    await sql`
      insert into signup_counts
      select event_id, coalesce(session, ''), status, count(*) from signups group by 1, 2, 3
    `.execute(db);
    for (const statement of engine === 'sqlite' ? sqliteTriggers : postgresTriggers)
      await sql.raw(statement).execute(db);
  },
});

/** Row by row, which is all that SQLite has. */
const sqliteTriggers = [
  `create trigger signups_counted_in after insert on signups begin ${countOne('new', 1)} end`,
  `create trigger signups_counted_out after delete on signups begin ${countOne('old', -1)} end`,
  `create trigger signups_counted_over after update of event_id, session, status on signups begin
     ${countOne('old', -1)} ${countOne('new', 1)}
   end`,
];

function countOne(row: 'old' | 'new', people: 1 | -1): string {
  return `
    insert into signup_counts values (${row}.event_id, coalesce(${row}.session, ''), ${row}.status, ${people})
    on conflict do update set people = people + excluded.people;`;
}

/** Once a statement, whatever the number of its rows; one that moves nobody writes nothing, and waits for nobody. */
const postgresTriggers = [
  ...countAll('in', 'insert', 'new table as added', 'select *, 1 as moved from added'),
  ...countAll('out', 'delete', 'old table as removed', 'select *, -1 as moved from removed'),
  ...countAll(
    'over',
    'update',
    'old table as removed new table as added',
    'select *, 1 as moved from added union all select *, -1 as moved from removed',
  ),
];

function countAll(name: string, happening: string, tables: string, moves: string): string[] {
  return [
    `create function signups_counted_${name}() returns trigger language plpgsql as $$ begin
       insert into signup_counts
       select event_id, coalesce(session, ''), status, sum(moved) from (${moves}) as moves
       group by 1, 2, 3 having sum(moved) <> 0 order by 1, 2, 3
       on conflict (event_id, session, status) do update set people = signup_counts.people + excluded.people;
       return null;
     end $$`,
    `create trigger signups_counted_${name} after ${happening} on signups referencing ${tables}
       for each statement execute function signups_counted_${name}()`,
  ];
}
