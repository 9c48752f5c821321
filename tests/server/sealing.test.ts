import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { keyringOfFile, makeKeyFile, replaceKeyFile } from '@payung/server/key-file';
import { keyringOf, newKey as newDataKey, parseKeys, WrongKeys, writtenKeys } from '@payung/server/keyring';
import { proofHash } from '@payung/server/deleting';
import { onEachDatabase, rowsIn } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest } from './sample-event.ts';
import { newKey, testApp as appInMemory } from './test-app.ts';
import { testKey, testKeyring } from './test-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-sealing-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const person = sampleRequest({
  name: 'Wulandari Pertiwi',
  contact: { kind: 'whatsapp', value: '0899 1111 2222' },
  need: 'kursi roda',
  answers: { desa: 'Sumberwringin' },
});
const personal = /Wulandari|89911112222|kursi roda|Sumberwringin/i;
const everything = async (place: Parameters<typeof rowsIn>[0]) =>
  JSON.stringify(await rowsIn(place, 'select * from signups'));

describe('a keyring', () => {
  const old = testKey('old');
  const [one, both] = [keyringOf(() => [old]), keyringOf(() => [testKey('new'), old])];

  it('opens what it sealed, and no two sealed texts are alike', () => {
    const sealed = [one.seal('Siti', 'row'), one.seal('Siti', 'row')];
    assert.notEqual(sealed[0], sealed[1]);
    for (const text of sealed) assert.equal(one.open(text, 'row'), 'Siti');
  });

  it('opens nothing that was changed, moved to another row, or sealed with a key it lacks', () => {
    const sealed = one.seal('Siti Aminah', 'row');
    const changed = sealed.slice(0, -3) + (sealed.at(-3) === 'A' ? 'B' : 'A') + sealed.slice(-2);
    assert.throws(() => one.open(changed, 'row'));
    assert.throws(() => one.open(sealed, 'another row'));
    assert.throws(() => one.open(both.seal('Siti', 'row'), 'row'), /key that is not there: new/);
  });

  it('seals with its first key and opens with any', () => {
    assert.equal(both.open(one.seal('Siti', 'row'), 'row'), 'Siti');
    assert.match(both.seal('Siti', 'row'), /^new\./);
  });
});

describe('parseKeys()', () => {
  it('reads what writtenKeys() wrote', () => {
    const keys = [newDataKey(), newDataKey()];
    assert.deepEqual(parseKeys(`# note\n${writtenKeys(keys)}`), keys);
  });

  const base64url = (bytes: Buffer) => bytes.toString('base64url');
  const weak: readonly [string, string, RegExp][] = [
    ['nothing', '# only a note', /no key/],
    ['31 bytes', `k:${base64url(testKey('x').bytes.subarray(1))}`, /key 1 is not 32/],
    ['a word', 'rahasia', /key 1 is not 32/],
    ['zeros', `k:${base64url(Buffer.alloc(32))}`, /key 1 is weak/],
    [
      'a sentence of 32 letters',
      `k:${base64url(Buffer.from('kata sandi yang sangat rahasia!!'))}`,
      /key 1 is weak/,
    ],
    ['a pattern', `k:${base64url(Buffer.from('000102030405060708'.repeat(4).slice(0, 64), 'hex'))}`, /weak/],
    [
      'a weak second key',
      `${writtenKeys([testKey('a')])}b:${base64url(Buffer.alloc(32, 9))}`,
      /key 2 is weak/,
    ],
  ];
  for (const [name, text, message] of weak) {
    it(`refuses ${name} without repeating it`, () => {
      assert.throws(
        () => parseKeys(text),
        (error: Error) => message.test(error.message) && !error.message.includes('rahasia'),
      );
    });
  }
});

describe('a key file', () => {
  it('is readable by its owner alone, and never made over another', () => {
    const path = join(folder, 'deep', 'payung.keys');
    assert.equal(makeKeyFile(path), true);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const text = readFileSync(path, 'utf8');
    assert.equal(makeKeyFile(path), false);
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('is read again when it changes, so a running server follows', async () => {
    const path = join(folder, 'changing.keys');
    makeKeyFile(path);
    const keyring = keyringOfFile(path);
    const sealed = keyring.seal('Siti', 'row');
    await new Promise((later) => setTimeout(later, 20));
    replaceKeyFile(path, [testKey('next'), ...parseKeys(readFileSync(path, 'utf8'))]);
    assert.equal(keyring.current(), 'next');
    assert.equal(keyring.open(sealed, 'row'), 'Siti');
  });
});

onEachDatabase(({ testApp, freshPlace, otherPlace }) => {
  describe('what people write', () => {
    it('is in no row in words, also after a correction', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const { secret } = await test.signUp(person);
      assert.doesNotMatch(await everything(place), personal);
      await test.app.request(`/api/signups/${secret}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ need: 'kursi roda dan teman' }),
      });
      const [row] = await rowsIn(place, 'select person from signups');
      assert.match(String(row!['person']), /^test\.[\w-]+$/);
      assert.doesNotMatch(await everything(place), personal);
    });

    it('is sealed anew by another key, and only then can the old key go', async () => {
      const place = await freshPlace();
      const before = await testApp({ place });
      const receipts = [await before.signUp(person), await before.signUp()];
      await before.store.close();
      const keys = [testKey('next'), testKey('test')];
      const both = await testApp({ place, events: [], keyring: keyringOf(() => keys) });
      assert.equal(await both.store.reseal(), 2);
      assert.equal(await both.store.reseal(), 0);
      await both.store.close();
      const alone = await testApp({ place, events: [], keyring: keyringOf(() => [testKey('next')]) });
      assert.equal((await alone.look(receipts[0]!)).name, 'Wulandari Pertiwi');
      await assert.rejects(appInMemory({ place, events: [], keyring: testKeyring }), WrongKeys);
    });

    it('is found again by who sends the same request, though the data key has changed and a backup was restored: the key of the receipts is sealed and stays', async () => {
      const place = await freshPlace();
      const before = await testApp({ place });
      const key = newKey();
      const receipt = await before.signUp(person, { key });
      const [sealed] = await rowsIn(place, "select value from settings where name = 'receipt-key'");
      assert.match(String(sealed!['value']), /^test\.[\w-]{60,}$/);
      const lines = await before.store.backup();
      await before.store.close();
      const keys = [testKey('next'), testKey('test')];
      const both = await testApp({ place, events: [], keyring: keyringOf(() => keys) });
      await both.store.reseal();
      const [again] = await rowsIn(place, "select value from settings where name = 'receipt-key'");
      assert.match(String(again!['value']), /^next\./);
      assert.deepEqual(await both.signUp(person, { key }), receipt);
      const restored = await testApp({
        place: await otherPlace(),
        events: [],
        keyring: keyringOf(() => keys),
      });
      assert.equal(typeof (await restored.store.restore(lines)), 'number');
      await restored.store.reseal();
      assert.deepEqual(await restored.signUp(person, { key }), receipt);
      await restored.store.close();
    });

    it('is deleted with a proof that names nobody and hangs on the proof before it', async () => {
      const place = await freshPlace();
      const test = await testApp({ place, events: [sampleEvent(), sampleEvent({ id: 'lain' })] });
      await test.signUp(person);
      await test.signUp();
      await test.signUp({}, { event: 'lain' });
      const when = new Date('2999-04-22T08:00:00Z');
      assert.equal(await test.store.deleteExpired(new Date('2999-04-22T07:59:59Z')), 0);
      assert.equal(await test.store.deleteExpired(when), 3);
      assert.equal(await test.store.deleteExpired(when), 0);
      const proofs = await test.store.deletions();
      assert.deepEqual(proofs.map(({ at, event_id, people }) => [at, event_id, people]).sort(), [
        [when.toISOString(), 'kelas', 2],
        [when.toISOString(), 'lain', 1],
      ]);
      let last = '';
      for (const proof of proofs) assert.equal(proof.hash, (last = proofHash(last, proof)));
      const kept = await rowsIn(
        place,
        'select (select count(*) from signups) + (select count(*) from consents) as n',
      );
      assert.equal(Number(kept[0]!['n']), 0);
    });
  });
});

/** What the second step of the migrations had made, by table. */
const ofBefore: Readonly<Record<string, readonly string[]>> = {
  events: ['id', 'capacity', 'delete_after', 'announcement', 'changed_at'],
  sessions: ['event_id', 'id', 'capacity'],
  consents: ['hash', 'version', 'language', 'text'],
  signups:
    `id event_id session code secret_hash key_hash request_hash status language consent_hash created_at changed_at`.split(
      ' ',
    ),
  settings: ['name', 'value'],
};

/** Takes back whatever later steps have made, and forgets that they were done. */
function undoSince(database: DatabaseSync, step: string): void {
  const columns = database
    .prepare(
      `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
    )
    .all() as { table: string; column: string }[];
  for (const { name } of database.prepare(`select name from sqlite_master where type = 'trigger'`).all())
    database.exec(`drop trigger ${String(name)}`);
  const later = columns.filter(({ table }) => !/^(sqlite|kysely)_/.test(table));
  for (const table of new Set(later.map((one) => one.table)))
    if (!(table in ofBefore)) database.exec(`drop table ${table}`);
  for (const { table, column } of later)
    if (ofBefore[table] && !ofBefore[table].includes(column))
      database.exec(`alter table ${table} drop column ${column}`);
  database.exec(`delete from kysely_migration where name >= '${step}'`);
}

describe('a database of before, with people in words', () => {
  it('is sealed by the next start, loses nobody, and keeps no word in the file', async () => {
    const path = join(folder, 'before.sqlite');
    const test = await appInMemory({ place: { path } });
    const receipt = await test.signUp(person);
    await test.store.close();
    const database = new DatabaseSync(path);
    undoSince(database, '0003');
    database.exec(`
      delete from settings where name = 'key-check';
      update settings set value = 'the-plain-key-of-before' where name = 'receipt-key';
      alter table signups add column name text; alter table signups add column contact_kind text;
      alter table signups add column contact_value text; alter table signups add column need text;
      alter table signups add column answers text;
      update signups set name = 'Wulandari Pertiwi', contact_kind = 'whatsapp', contact_value = '+6289911112222',
        need = 'kursi roda', answers = '{"desa":"Sumberwringin"}';`);
    database.close();
    const now = await appInMemory({ place: { path }, events: [] });
    assert.equal((await now.look(receipt)).name, 'Wulandari Pertiwi');
    await now.store.close();
    assert.doesNotMatch(readFileSync(path, 'latin1'), personal);
    assert.equal(readFileSync(path, 'latin1').includes('the-plain-key-of-before'), false);
  });
});

describe('the start of the server', () => {
  it('refuses a database without its keys, and names the line to run', async () => {
    const data = join(folder, 'lost', 'payung.sqlite');
    await (await startServer({ PAYUNG_DATA: data })).end('SIGTERM');
    rmSync(join(folder, 'lost', 'payung.keys'));
    await assert.rejects(
      startServer({ PAYUNG_DATA: data }),
      /ended with 1: Kunci data tidak ada: .*npm run payung-server -- init/,
    );
  });

  it('refuses the keys of another database', async () => {
    const data = join(folder, 'other', 'payung.sqlite');
    await (await startServer({ PAYUNG_DATA: data })).end('SIGTERM');
    const PAYUNG_KEYS = writtenKeys([newDataKey()]).trim();
    await assert.rejects(
      startServer({ PAYUNG_DATA: data, PAYUNG_KEYS }),
      /ended with 1: Kunci data ini bukan kunci dari/,
    );
  });

  it('refuses a weak key, and PostgreSQL without any', async () => {
    const PAYUNG_DATA = join(folder, 'weak.sqlite');
    await assert.rejects(
      startServer({ PAYUNG_DATA, PAYUNG_KEYS: 'rahasia' }),
      /ended with 1: Kunci data tidak bisa dipakai \(key 1/,
    );
    const file = join(folder, 'empty.keys');
    writeFileSync(file, '');
    await assert.rejects(startServer({ PAYUNG_DATA, PAYUNG_KEY_FILE: file }), /ended with 1: .*\(no key\)/);
    const DATABASE_URL = 'postgres://x@127.0.0.1:1/x';
    const PAYUNG_KEY_FILE = join(folder, 'none.keys');
    await assert.rejects(
      startServer({ DATABASE_URL, PAYUNG_KEY_FILE }),
      /ended with 1: Kunci data tidak ada/,
    );
  });
});
