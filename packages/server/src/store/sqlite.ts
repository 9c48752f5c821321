import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';

/**
 * Kysely on the SQLite that is part of Node, at a path or in memory (`:memory:`). A missing folder is made.
 * A commit has reached the disk when it returns; another process on the same file waits up to five seconds for its turn.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #path: string;

  constructor(path: string) {
    const database = () => Promise.resolve(openDatabase(path));
    super({ database });
    this.#path = path;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: () => Promise.resolve(openDatabase(this.#path)) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** A transaction takes the right to write when it begins: one that begins by reading could lose it to another process. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** What cannot be written (a full disk) SQLite has taken back itself; the reason is worth more than that there is nothing left to take back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    });
  }
}

/** SQLite can take back a half-made table; migrations therefore happen whole, and once when two processes start together. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** How many prepared statements are kept. */
const remembered = 200;

function openDatabase(path: string): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  // Deleted people are overwritten (secure_delete), not only forgotten.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
  // To prepare a statement costs as much as to run it, and ours come again and again.
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement);
    const [oldest] = statements.keys();
    if (statements.size > remembered) statements.delete(oldest!);
    return statement;
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepared(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}
