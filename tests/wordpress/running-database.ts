import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A database server of its own: its files and its socket stand in one folder, and it listens on no port. */
export interface Database {
  readonly socket: string;
  stop(): Promise<void>;
}

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

async function untilThere(path: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (existsSync(path)) return;
    if (child.exitCode !== null) throw new Error(`mariadbd ended with ${child.exitCode}`);
    await pause(100);
  }
  throw new Error('mariadbd did not open its socket within a minute');
}

/** Starts MariaDB on an empty folder. Nothing of it is kept, so it does not wait for the disk. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  mkdirSync(data, { recursive: true });
  const place = ['--no-defaults', `--datadir=${data}`, ...asRoot];
  const install = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  execFileSync('/usr/bin/mariadb-install-db', [...place, ...install], { stdio: 'ignore' });
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync', '--skip-log-bin'];
  const child = spawn('/usr/sbin/mariadbd', [...place, `--socket=${socket}`, '--skip-networking', ...quick], {
    stdio: 'ignore',
  });
  process.once('exit', () => child.exitCode ?? child.kill());
  await untilThere(socket, child);
  return {
    socket,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
