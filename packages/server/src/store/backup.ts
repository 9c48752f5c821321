import type { Engine } from './engine.ts';
import { schemaVersion } from './migrations.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Every table, those that others refer to first. */
const tables = [
  'events',
  'sessions',
  'consents',
  'signups',
  'settings',
  'deletions',
  'withdrawn',
  'organizer_keys',
  'requests',
  'outbox',
  'message_texts',
] as const satisfies readonly (keyof Tables)[];
const atOnce = 100;

interface Line {
  readonly table: (typeof tables)[number];
  readonly row: Record<string, unknown>;
}

/**
 * The whole database at one moment as lines of JSON, the same for both engines: a head with the version of the tables, every row as it is
 * stored (what people wrote stays sealed), and an end that counts them. Sign-ups go on meanwhile.
 */
export async function backupLines({ db }: OpenDatabase): Promise<string[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const lines = [JSON.stringify({ payung: 'backup', version: schemaVersion })];
      for (const table of tables) {
        const rows = await transaction.selectFrom(table).selectAll().execute();
        for (const row of rows) lines.push(JSON.stringify({ table, row }));
      }
      return [...lines, JSON.stringify({ end: lines.length - 1 })];
    });
}

/** Why a backup was not restored: it is not whole, of another version, or there are sign-ups here already. */
export type RestoreRefusal = 'broken' | 'version' | 'not-empty';

/** Writes such lines into a database without sign-ups, whole or not at all; gives the number of rows, or why not. Its keys must fit. */
export async function restoreLines(
  { db }: OpenDatabase,
  engine: Engine,
  lines: readonly string[],
  assertKeysFit: (transaction: OpenDatabase['db']) => Promise<void>,
): Promise<number | RestoreRefusal> {
  const rows = parsed(lines);
  if (typeof rows === 'string') return rows;
  return db.transaction().execute(async (transaction) => {
    const someone = await transaction.selectFrom('signups').select('id').limit(1).executeTakeFirst();
    if (someone) return 'not-empty';
    for (const table of [...tables].reverse()) await transaction.deleteFrom(table).execute();
    for (const table of tables) {
      const own = rows.filter((line) => line.table === table).map(({ row }) => row);
      for (let i = 0; i < own.length; i += atOnce)
        await transaction
          .insertInto(table)
          .values(own.slice(i, i + atOnce))
          .execute();
    }
    await engine.continueNumbers(transaction, 'signups');
    await engine.continueNumbers(transaction, 'deletions');
    await assertKeysFit(transaction);
    return rows.length;
  });
}

function parsed(lines: readonly string[]): readonly Line[] | RestoreRefusal {
  try {
    const [head, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const end = rest.pop();
    if (head?.['payung'] !== 'backup' || end?.['end'] !== rest.length) return 'broken';
    if (head['version'] !== schemaVersion) return 'version';
    const rows = rest as unknown as Line[];
    return rows.every(({ table, row }) => tables.includes(table) && typeof row === 'object')
      ? rows
      : 'broken';
  } catch {
    return 'broken';
  }
}
