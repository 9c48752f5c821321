import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import { NodeSqliteDialect } from '@payung/server/sqlite';
import { environmentOf } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey, testApp } from './test-app.ts';

type Driver = ReturnType<NodeSqliteDialect['createDriver']>;
type Connection = Awaited<ReturnType<Driver['acquireConnection']>>;
type CompiledQuery = Parameters<Connection['executeQuery']>[0];

const folder = mkdtempSync(join(tmpdir(), 'payung-privacy-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const person = sampleRequest({
  name: 'Wulandari Pertiwi',
  contact: { kind: 'whatsapp', value: '0899 1111 2222' },
  need: 'kursi roda',
  answers: { desa: 'Sumberwringin' },
});
const personal = /Wulandari|89911112222|kursi roda|Sumberwringin/i;
const onDisk = (name: string) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name))
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('');

describe('the log', () => {
  it('of a real process holds no name, contact, answer, key, secret or code', async () => {
    const place = { path: join(folder, 'log.sqlite') };
    const test = await testApp({ place });
    await test.store.close();
    const server = await startServer(environmentOf(place));
    const key = 'a-key-only-the-phone-knows';
    const post = (body: unknown) =>
      fetch(`${server.address}/api/events/kelas/signups?name=Wulandari`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    await post({ ...person, nik: '3510' });
    await post(`{"name":"Wulandari Pertiwi" oops`);
    const receipt = await json<Receipt>(post(person));
    await post({ ...person, name: 'Wulandari Lain' });
    for (const method of ['GET', 'DELETE', 'PUT']) {
      await fetch(`${server.address}/api/signups/${receipt.secret}`, { method });
    }
    await fetch(`${server.address}/embed/event-signup?secret=${receipt.secret}`);
    await fetch(`${server.address}/${receipt.secret}`);
    await server.end('SIGTERM');
    const log = server.output();
    assert.match(log, /"route":"\/api\/events\/:id\/signups","status":201/);
    assert.match(log, /"route":"\/api\/signups\/:secret","status":200/);
    assert.doesNotMatch(log, personal);
    for (const secret of [key, receipt.secret, receipt.code]) assert.equal(log.includes(secret), false);
  });
});

describe('the database', () => {
  it('holds neither the secret nor the idempotency key, only their hashes', async () => {
    const path = join(folder, 'hashes.sqlite');
    const test = await testApp({ place: { path } });
    const key = newKey();
    const receipt = await test.signUp(person, { key });
    const stored = onDisk('hashes');
    assert.equal(stored.includes(receipt.secret), false);
    assert.equal(stored.includes(key), false);
    assert.ok(stored.includes(createHash('sha256').update(receipt.secret).digest('hex')));
    await test.store.close();
  });

  it('keeps the very words a person agreed to, though the event changes them later', async () => {
    const path = join(folder, 'consent.sqlite');
    const test = await testApp({ place: { path } });
    await test.signUp({ language: 'en' });
    const reworded = { version: '2027-01', text: { id: 'Lain.', en: 'Other.' } };
    await test.store.announce([sampleEvent({ consent: reworded })], today);
    await test.store.close();
    const row = new DatabaseSync(path)
      .prepare('select version, consents.language, text from signups join consents on hash = consent_hash')
      .get();
    assert.deepEqual({ ...row }, { version: '2026-11', language: 'en', text: 'I agree.' });
  });

  it('forgets sign-ups 30 days after the last session, and keeps them until then', async () => {
    const path = join(folder, 'deletion.sqlite');
    const test = await testApp({ place: { path } });
    await test.signUp(person);
    assert.equal(await test.store.deleteExpired(new Date('2999-04-22T07:59:59Z')), 0);
    assert.equal(await test.store.deleteExpired(new Date('2999-04-22T08:00:00Z')), 1);
    assert.equal((await test.event()).seatsLeft, 2);
    await test.store.close();
    const kept = new DatabaseSync(path).prepare('select count(*) as wordings from consents').get();
    assert.deepEqual({ ...kept }, { wordings: 0 });
    const stored = onDisk('deletion');
    assert.equal(personal.test(stored), false);
  });

  it('refuses what its own constraints forbid', async () => {
    const path = join(folder, 'constraints.sqlite');
    const test = await testApp({ place: { path } });
    await test.signUp();
    await test.signUp();
    await test.store.close();
    const database = new DatabaseSync(path);
    const forbidden: readonly [string, RegExp][] = [
      ["update signups set status = 'maybe'", /CHECK/],
      ['update signups set code = (select min(code) from signups)', /UNIQUE/],
      ['update signups set key_hash = (select min(key_hash) from signups)', /UNIQUE/],
      ['update signups set secret_hash = (select min(secret_hash) from signups)', /UNIQUE/],
      ["update signups set event_id = 'lain'", /FOREIGN KEY/],
      ['delete from consents', /FOREIGN KEY/],
      ['update signups set code = null', /NOT NULL/],
    ];
    for (const [statement, message] of forbidden)
      assert.throws(() => database.exec(statement), message, statement);
  });

  it('waits for the disk at every commit, keeps references whole and overwrites what it deletes', async () => {
    const driver = new NodeSqliteDialect(join(folder, 'pragmas.sqlite')).createDriver();
    await driver.init();
    const connection = await driver.acquireConnection();
    const pragma = async (name: string) => {
      const query = { sql: `pragma ${name}`, parameters: [] } as unknown as CompiledQuery;
      const { rows } = await connection.executeQuery<Record<string, unknown>>(query);
      return Object.values(rows[0]!)[0];
    };
    const values = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'busy_timeout'].map(
      pragma,
    );
    assert.deepEqual(await Promise.all(values), ['wal', 2, 1, 1, 5000]);
    await driver.destroy();
  });
});
