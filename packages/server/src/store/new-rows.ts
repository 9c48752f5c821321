import { type Insertable, type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { SignupsTable, Tables } from './tables.ts';

/** A sign-up about to be written; the database numbers it. */
export type NewRow = Insertable<SignupsTable>;

/** The database, or a transaction of it, and its engine. */
export interface SignupDatabase {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
}

const columns = {
  event_id: 'text',
  session: 'text',
  code: 'text',
  secret_hash: 'text',
  key_hash: 'text',
  request_hash: 'text',
  status: 'text',
  person: 'text',
  by_email: 'integer',
  language: 'text',
  consent_hash: 'text',
  created_at: 'text',
  changed_at: 'text',
} as const satisfies Partial<Record<keyof NewRow, 'text' | 'integer'>>;

const names = sql.join(Object.keys(columns).map((column) => sql.ref(column)));

/**
 * Writes those of these sign-ups for which a condition holds, in their order; `nth` in it is the place of each, from 1. They travel as one value, so
 * the statement is the same however many they are: neither we nor the database have to make another one each time.
 */
export function insertSignups(
  { db, engine }: SignupDatabase,
  rows: readonly NewRow[],
  condition: RawBuilder<boolean> = sql<boolean>`1 = 1`,
): Promise<QueryResult<unknown>> {
  const written = JSON.stringify(rows.map((row, i) => ({ nth: i + 1, ...row })));
  return sql`
    with candidate as (select * from ${engine.rowsOf(written, { nth: 'integer', ...columns })})
    insert into signups (${names}) select ${names} from candidate where ${condition} order by nth
  `.execute(db);
}
