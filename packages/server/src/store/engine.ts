import { type Dialect, type Kysely, type RawBuilder, sql } from 'kysely';
import type { DatabasePlace } from './database-place.ts';
import { postgresDialect } from './postgres.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** What differs between the two databases; all else is the same query. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly dialect: Dialect;
  /** Keeps an event for the running transaction: no other sign-up or cancellation of it happens until that ends. */
  lockEvent(db: Kysely<Tables>, id: string): Promise<void>;
  /** Keeps every wording for the running transaction: none is deleted while somebody agrees to it. */
  lockConsents(db: Kysely<Tables>): Promise<void>;
  /** The objects of a JSON array as rows, to be selected from. */
  rowsOf(array: string, columns: Readonly<Record<string, 'text' | 'integer'>>): RawBuilder<unknown>;
  /** Whether a column has one of these texts; the statement is the same however many they are. */
  isOneOf(column: string, texts: readonly string[]): RawBuilder<boolean>;
  /** Numbers new rows on from the highest number there is, after rows came with numbers of their own. */
  continueNumbers(db: Kysely<Tables>, table: 'signups' | 'deletions'): Promise<void>;
}

/** The engine of a place: SQLite for a path, PostgreSQL for an address. */
export function engineOf(place: DatabasePlace): Engine {
  return 'path' in place ? sqlite(place.path) : postgres(place.url);
}

/** Every transaction of SQLite takes the right to write when it begins: there is nothing left to lock. */
function sqlite(path: string): Engine {
  return {
    name: 'sqlite',
    dialect: new NodeSqliteDialect(path),
    lockEvent: () => Promise.resolve(),
    lockConsents: () => Promise.resolve(),
    rowsOf(array, columns) {
      const cells = Object.entries(columns).map(
        ([name, type]) => sql`cast(value ->> ${sql.lit(name)} as ${sql.raw(type)}) as ${sql.ref(name)}`,
      );
      return sql`(select ${sql.join(cells)} from json_each(${array}))`;
    },
    isOneOf: (column, texts) =>
      sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`,
    continueNumbers: () => Promise.resolve(),
  };
}

/** What comes after the lock sees all that was committed before it (read committed); so the count of seats is right. */
function postgres(url: string): Engine {
  return {
    name: 'postgres',
    dialect: postgresDialect(url),
    async lockEvent(db, id) {
      await db.selectFrom('events').select('id').where('id', '=', id).forUpdate().execute();
    },
    async lockConsents(db) {
      await sql`lock table consents in share row exclusive mode`.execute(db);
    },
    rowsOf(array, columns) {
      const cells = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
      return sql`json_to_recordset(${array}) as given (${sql.join(cells)})`;
    },
    isOneOf: (column, texts) => sql<boolean>`${sql.ref(column)} = any(${texts})`,
    async continueNumbers(db, table) {
      const next = sql`coalesce(max(id), 0) + 1`;
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${next}, false) from ${sql.table(table)}`.execute(
        db,
      );
    },
  };
}
