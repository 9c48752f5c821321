import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const patienceMs = 5000;
const int8 = 20;

/**
 * Kysely on a PostgreSQL server. A commit has reached its disk when it returns, unless the server itself is set otherwise.
 * Who cannot be served within some seconds gets an error that `isBusy()` knows, never a request that hangs.
 */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'payung',
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    lock_timeout: patienceMs,
    statement_timeout: 2 * patienceMs,
    idle_in_transaction_session_timeout: 2 * patienceMs,
    types: { getTypeParser },
  });
  // A connection that breaks while nobody asks anything on it must not end the process: the pool drops it, the next query fails or opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}

/** Counts and numbers of rows are far below 2^53: they come as numbers, as from SQLite. */
const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  id === int8 && format !== 'binary' ? Number : (pg.types.getTypeParser(id, format) as unknown);
