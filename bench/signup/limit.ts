import { execFileSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { rowsIn } from '../../tests/server/databases.ts';

/** As many letters as the row of a sign-up has. */
const row = 'x'.repeat(600);

/** How many connections our server opens to PostgreSQL at most. */
const connections = 10;

/** Rows a second, a transaction each, that a database takes with nothing around it; each has reached the disk. */
export type Limit = (seconds: number) => number;

/** SQLite, in one loop that does nothing else. */
export function sqliteLimit(folder: string): Limit {
  const database = new DatabaseSync(join(folder, 'limit.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec('create table bare (id integer primary key, row text not null)');
  const insert = database.prepare('insert into bare (row) values (?)');
  return (seconds) => {
    const end = performance.now() + seconds * 1000;
    let count = 0;
    for (; performance.now() < end; count += 1) {
      database.exec('begin immediate');
      insert.run(row);
      database.exec('commit');
    }
    return count / seconds;
  };
}

const pgbench = globSync([
  '/usr/bin/pgbench',
  '/usr/local/bin/pgbench',
  '/usr/lib/postgresql/*/bin/pgbench',
])[0];

/** How the limit of PostgreSQL is measured on this machine. */
export const postgresTool = pgbench ? 'pgbench' : 'the client pg, as there is no pgbench';

/** PostgreSQL, by a script of pgbench, over as many connections as our server has. */
export async function postgresLimit(folder: string, url: string): Promise<Limit> {
  await rowsIn(
    { url },
    'create table bare (id bigint generated always as identity primary key, row text not null)',
  );
  const script = join(folder, 'limit.sql');
  writeFileSync(script, `begin;\ninsert into bare (row) values ('${row}');\ncommit;\n`);
  return (seconds) => {
    const [command, args] = pgbench ? [pgbench, pgbenchArgs(script, url, seconds)] : loopArgs(url, seconds);
    const said = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/^tps = ([\d.]+)/m.exec(said)?.[1]);
  };
}

function pgbenchArgs(script: string, url: string, seconds: number): string[] {
  const how = ['--no-vacuum', '--protocol=prepared', '--jobs=2', `--client=${connections}`];
  return [...how, `--time=${seconds}`, `--file=${script}`, url];
}

function loopArgs(url: string, seconds: number): [string, string[]] {
  const loop = fileURLToPath(new URL('bare-postgres.mjs', import.meta.url));
  return [process.execPath, [loop, url, String(connections), String(seconds), row]];
}
