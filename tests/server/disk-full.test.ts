import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { DatabasePlace } from '@payung/server/database-place';
import { parseKeys } from '@payung/server/keyring';
import { openStore } from '@payung/server/store';
import type { EventDetail, Problem, Receipt } from '@payung/signup';
import pg from 'pg';
import { run } from './command.ts';
import { environmentOf, onEachDatabase, rowsIn } from './databases.ts';
import { type RunningServer, startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { smallDisk } from './small-disk.ts';
import { json, newKey, testApp } from './test-app.ts';
import { testKeyring, testKeysWritten } from './test-keys.ts';

const capacity = 100_000;

async function announceAt(place: DatabasePlace): Promise<void> {
  const store = await openStore({ ...place, keyring: testKeyring });
  await store.announce([sampleEvent({ capacity })], today);
  await store.close();
}

const send = ({ address }: RunningServer, key: string, language = 'id') =>
  fetch(`${address}/api/events/kelas/signups`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': language },
    body: JSON.stringify(sampleRequest()),
  });

/** So many sign up at once until one is refused; gives the receipts by key, and the refusals by key. */
async function signUpUntilFull(server: RunningServer, clients: number, language: string) {
  const receipts = new Map<string, Receipt>();
  const refused = new Map<string, Response>();
  const client = async () => {
    while (refused.size === 0) {
      const key = newKey();
      const response = await send(server, key, language);
      if (response.ok) receipts.set(key, await json<Receipt>(response));
      else refused.set(key, response);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { receipts, refused };
}

/** Insists that a full disk is told, that what has a receipt can be read meanwhile, and that with room again the refused are taken. */
async function assertNobodyIsLost(
  place: DatabasePlace,
  server: RunningServer,
  makeRoom: () => void | Promise<RunningServer>,
): Promise<void> {
  const { receipts, refused } = await signUpUntilFull(server, 8, 'id');
  assert.ok(receipts.size > 0, 'some were taken before');
  for (const response of refused.values()) {
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '60');
    const problem = await json<Problem>(response);
    assert.deepEqual([problem.code, problem.title], ['storage-full', 'Pendaftaran belum bisa disimpan']);
  }
  // What is too much for eight at once may have room for one.
  const alone = await signUpUntilFull(server, 1, 'en');
  for (const [key, response] of alone.refused) {
    assert.match((await json<Problem>(response)).detail, /Sign-ups that have a code are safe/);
    refused.set(key, response);
  }
  for (const [key, receipt] of alone.receipts) receipts.set(key, receipt);
  for (const { secret, code } of receipts.values())
    assert.equal((await json<Receipt>(fetch(`${server.address}/api/signups/${secret}`))).code, code);
  const after = (await makeRoom()) ?? server;
  for (const key of refused.keys()) assert.equal((await send(after, key)).status, 201);
  for (const [key, { code }] of receipts) assert.equal((await json<Receipt>(send(after, key))).code, code);
  const rows = await rowsIn(place, 'select code from signups');
  assert.equal(rows.length, receipts.size + refused.size);
  const { seatsLeft } = await json<EventDetail>(fetch(`${after.address}/api/events/kelas`));
  assert.equal(seatsLeft, capacity - rows.length);
  await after.end('SIGTERM');
  assert.doesNotMatch(server.output(), /Siti|Krejengan/);
}

/** What a server loads first so that every SQLite database it opens has as many pages as now and a few more. */
const pageLimit = `--import=data:text/javascript,${encodeURIComponent(`
  import { DatabaseSync } from 'node:sqlite';
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    exec.call(this, sql);
    if (!sql.includes('journal_mode')) return;
    const { page_count } = this.prepare('pragma page_count').get();
    exec.call(this, 'pragma max_page_count = ' + (page_count + 20));
  };
`)}`;

onEachDatabase(({ name, freshPlace }) => {
  const disk = smallDisk(24);
  after(() => disk?.remove());

  if (name === 'SQLite')
    describe('a SQLite file that has reached its limit of pages', () => {
      it('is told with 503 and when to come again; nobody is lost', async () => {
        const place = await freshPlace();
        await announceAt(place);
        const environment = environmentOf(place);
        await (await startServer(environment)).end('SIGTERM');
        const server = await startServer({ ...environment, NODE_OPTIONS: pageLimit });
        await assertNobodyIsLost(place, server, async () => {
          await server.end('SIGTERM');
          return startServer(environment);
        });
      });
    });

  if (disk)
    describe('a full disk', () => {
      it('is told with 503 and when to come again; nobody is lost', async () => {
        const place = name === 'SQLite' ? { path: join(disk.folder, 'full.sqlite') } : await freshPlace();
        if ('url' in place) await keepTablesOn(disk.folder, place.url);
        await announceAt(place);
        const server = await startServer(environmentOf(place));
        disk.fill(200_000);
        await assertNobodyIsLost(place, server, () => disk.makeRoom());
        if ('url' in place) await keepNoTables(place.url);
      });

      it('fails a backup in words and leaves nothing of it, so that with room again the same command makes it', async () => {
        const place = await freshPlace();
        await announceAt(place);
        const copy = join(disk.folder, 'x.gz');
        disk.fill(0);
        const [code, said] = await run(environmentOf(place), 'backup', copy);
        assert.equal(code, 2);
        assert.match(said, /x\.gz tidak bisa dibuat atau ditulis: disk penuh\. · .*\n$/);
        assert.deepEqual(
          readdirSync(disk.folder).filter((name) => name.startsWith('x.gz')),
          [],
        );
        disk.makeRoom();
        assert.equal((await run(environmentOf(place), 'backup', copy))[0], 0);
      });

      it('fails a change of keys in words and leaves those that were there, so that with room again the same command makes it', async () => {
        const place = await freshPlace();
        await announceAt(place);
        const path = join(disk.folder, 'full.keys');
        writeFileSync(path, testKeysWritten);
        const { PAYUNG_KEYS: _, ...others } = environmentOf(place);
        const environment = { ...others, PAYUNG_KEY_FILE: path };
        disk.fill(0);
        const [code, said] = await run(environment, 'rotate-key');
        assert.equal(code, 2);
        assert.match(said, /^.*full\.keys tidak bisa dibuat atau ditulis: disk penuh\. · .*\n$/);
        const kept = readdirSync(disk.folder).filter((name) => name.startsWith('full.keys'));
        assert.deepEqual([kept, readFileSync(path, 'utf8')], [['full.keys'], testKeysWritten]);
        disk.makeRoom();
        assert.equal((await run(environment, 'rotate-key'))[0], 0);
      });

      if (name === 'SQLite')
        it('fails sealing again in words, and with room again the same command seals everybody', async () => {
          const place = { path: join(disk.folder, 'sealed.sqlite') };
          const keys = mkdtempSync(join(tmpdir(), 'payung-keys-'));
          after(() => rmSync(keys, { recursive: true }));
          const { PAYUNG_KEYS: _, ...others } = environmentOf(place);
          const environment = { ...others, PAYUNG_KEY_FILE: join(keys, 'payung.keys') };
          writeFileSync(environment.PAYUNG_KEY_FILE, testKeysWritten);
          // It is open meanwhile, as it is where the server runs.
          const test = await testApp({ place, events: [sampleEvent({ capacity })] });
          for (let people = 0; people < 100; people++) await test.signUp();
          for (const free of [0, 40_000]) {
            disk.fill(free);
            const [code, said] = await run(environment, 'rotate-key');
            assert.equal(code, 2, said);
            assert.match(said, /^Disk penuh: .* tidak bisa ditulis\. .* · The disk is full: .*\n$/);
            disk.makeRoom();
          }
          assert.match((await run(environment, 'rotate-key'))[1], /data 100 pendaftar disegel ulang/);
          const [current] = parseKeys(readFileSync(environment.PAYUNG_KEY_FILE, 'utf8'));
          for (const { person } of await rowsIn(place, 'select person from signups'))
            assert.ok(String(person).startsWith(`${current!.name}.`));
          await test.store.close();
        });
    });
});

/** From now on, the tables of a PostgreSQL database are made on another disk. */
async function keepTablesOn(folder: string, url: string): Promise<void> {
  const tables = join(folder, 'tables');
  mkdirSync(tables);
  // Where we are root, PostgreSQL is another user.
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', tables]);
  await ask(url, `create tablespace small location '${tables}'`);
  await ask(url, `alter database ${new URL(url).pathname.slice(1)} set default_tablespace = small`);
}

async function keepNoTables(url: string): Promise<void> {
  await ask(url, 'drop schema public cascade');
  await ask(url, `alter database ${new URL(url).pathname.slice(1)} reset default_tablespace`);
  await ask(url, 'create schema public');
  await ask(url, 'drop tablespace small');
}

async function ask(url: string, query: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(query);
  await client.end();
}
