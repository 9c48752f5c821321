import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe } from 'node:test';
import type { DatabasePlace } from '@payung/server/database-place';
import pg from 'pg';
import { type Postgres, startPostgres } from './postgres.ts';
import { testKeysWritten } from './test-keys.ts';
import { testApp, type TestApp, type TestParts } from './test-app.ts';

/** One of the two databases that sign-ups may be kept in, for tests that must hold on both. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** An empty database on a disk. */
  freshPlace(): Promise<DatabasePlace>;
  /** An empty database of the other kind. */
  otherPlace(): Promise<DatabasePlace>;
  /** `testApp()` on a database of its own. */
  testApp(parts?: TestParts): Promise<TestApp>;
}

let files = 0;
let postgres: Promise<Postgres> | undefined;
let folder: string | undefined;

const places = {
  SQLite: () => {
    folder ??= mkdtempSync(join(tmpdir(), 'payung-sqlite-'));
    return Promise.resolve({ path: join(folder, `${++files}.sqlite`) });
  },
  PostgreSQL: async () => ({ url: await (await thePostgres()).freshDatabase() }),
};

/** The PostgreSQL server of this test file; started when the first test needs it. */
export function thePostgres(): Promise<Postgres> {
  return (postgres ??= startPostgres());
}

/** Declares the tests once for each database. */
export function onEachDatabase(declare: (database: TestDatabase) => void): void {
  for (const name of ['SQLite', 'PostgreSQL'] as const) {
    const open: TestApp[] = [];
    const taken: DatabasePlace[] = [];
    const placeOn = async (kind: TestDatabase['name']) => {
      const place = await places[kind]();
      taken.push(place);
      return place;
    };
    const freshPlace = () => placeOn(name);
    describe(`on ${name}`, () => {
      declare({
        name,
        freshPlace,
        otherPlace: () => placeOn(name === 'SQLite' ? 'PostgreSQL' : 'SQLite'),
        async testApp(parts = {}) {
          // In memory is SQLite, too, and quicker; what must reach the disk asks for a place.
          const place = parts.place ?? (name === 'SQLite' ? { path: ':memory:' } : await freshPlace());
          const test = await testApp({ ...parts, place });
          open.push(test);
          return test;
        },
      });
      afterEach(async () => {
        await Promise.all(open.splice(0).map(({ store }) => store.close().catch(() => undefined)));
        for (const place of taken.splice(0)) if ('url' in place) (await thePostgres()).giveBack(place.url);
      });
    });
  }
  after(async () => {
    await (await postgres)?.remove();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
}

/** The variables by which a server process finds a place. */
export const environmentOf = (place: DatabasePlace): Record<string, string> => ({
  PAYUNG_KEYS: testKeysWritten,
  ...('path' in place ? { PAYUNG_DATA: place.path } : { DATABASE_URL: place.url }),
});

/** The rows of a query, asked beside the server. */
export async function rowsIn(place: DatabasePlace, query: string): Promise<Record<string, unknown>[]> {
  if ('path' in place) {
    const database = new DatabaseSync(place.path);
    const rows = database.prepare(query).all();
    database.close();
    return rows;
  }
  const client = new pg.Client(place.url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(query);
  await client.end();
  return rows;
}
