import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseKeys } from '@payung/server/keyring';
import type { Receipt } from '@payung/signup';
import { run } from './command.ts';
import { environmentOf, onEachDatabase, rowsIn } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleRequest } from './sample-event.ts';
import { json, newKey } from './test-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-commands-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const signUp = (address: string, name = 'Siti Aminah') =>
  json<Receipt>(
    fetch(`${address}/api/events/batik-pangan-banyuwangi/signups`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: JSON.stringify({
        ...sampleRequest({ name }),
        answers: { pilihan: 'batik', 'jenis-klaim': 'jkm', hubungan: 'anak', 'tiga-hari': true },
      }),
    }),
  );
const nameOf = async (address: string, { secret }: Receipt) =>
  (await json<Receipt>(fetch(`${address}/api/signups/${secret}`))).name;

describe('payung-server', () => {
  it('without a command says what there is, in both languages, and ends with 2', async () => {
    const [code, said] = await run({});
    assert.equal(code, 2);
    for (const name of [
      'init',
      'start',
      'key',
      'backup',
      'restore',
      'purge',
      'rotate-key',
      'register',
      'breach',
    ])
      assert.equal(said.split(`\n  ${name} `).length, 3, name);
    assert.equal((await run({}, 'constructor'))[0], 2);
  });

  it('init makes the keys once', async () => {
    const PAYUNG_KEY_FILE = file('init.keys');
    assert.match((await run({ PAYUNG_KEY_FILE }, 'init'))[1], /^Kunci data dibuat: .*init\.keys/);
    const text = readFileSync(PAYUNG_KEY_FILE, 'utf8');
    assert.match((await run({ PAYUNG_KEY_FILE }, 'init'))[1], /^Kunci data sudah ada/);
    assert.equal(readFileSync(PAYUNG_KEY_FILE, 'utf8'), text);
  });
});

onEachDatabase(({ freshPlace, otherPlace }) => {
  describe('backup and restore', () => {
    it('copy everything while the server runs, still sealed, and bring it back into an empty database of either kind', async () => {
      const from = await freshPlace();
      const server = await startServer(environmentOf(from));
      const receipt = await signUp(server.address);
      const path = file(`${newKey()}.gz`);
      const [code, said] = await run(environmentOf(from), 'backup', path);
      assert.deepEqual([code, /baris disalin/.test(said)], [0, true], said);
      assert.equal(statSync(path).mode & 0o777, 0o600);
      assert.equal((await run(environmentOf(from), 'backup', path))[0], 2);
      assert.equal((await run(environmentOf(from), 'restore', path))[0], 2, 'there are sign-ups already');
      await server.end('SIGTERM');
      for (const to of [await freshPlace(), await otherPlace()]) {
        assert.match((await run(environmentOf(to), 'restore', path))[1], /baris dipulihkan/);
        const restored = await startServer(environmentOf(to));
        assert.equal(await nameOf(restored.address, receipt), 'Siti Aminah');
        assert.ok(await nameOf(restored.address, await signUp(restored.address)), 'numbers go on');
        await restored.end('SIGTERM');
      }
    });

    it('refuse a file that was cut, is something else or is not there, and change nothing', async () => {
      const place = await freshPlace();
      const whole = file(`${newKey()}.gz`);
      await run(environmentOf(place), 'backup', whole);
      const cut = file(`${newKey()}.cut`);
      writeFileSync(cut, readFileSync(whole).subarray(0, -40));
      for (const path of [cut, import.meta.filename, file('none')]) {
        const [code, said] = await run(environmentOf(place), 'restore', path);
        assert.deepEqual([code, /Tidak dipulihkan|tidak ada/.test(said)], [2, true], said);
      }
    });

    it('refuse a backup whose keys are others', async () => {
      const [from, to] = [await freshPlace(), await freshPlace()];
      const PAYUNG_KEY_FILE = file(`${newKey()}.keys`);
      const { PAYUNG_KEYS: _, ...others } = environmentOf(from);
      await run({ ...others, PAYUNG_KEY_FILE }, 'init');
      const path = file(`${newKey()}.gz`);
      await run({ ...others, PAYUNG_KEY_FILE }, 'backup', path);
      assert.match((await run(environmentOf(to), 'restore', path))[1], /bukan kunci dari/);
    });
  });

  describe('rotate-key', () => {
    it('seals everybody again while the server runs, which goes on reading and sealing', async () => {
      const place = await freshPlace();
      const PAYUNG_KEY_FILE = file(`${newKey()}.keys`);
      const { PAYUNG_KEYS: _, ...others } = environmentOf(place);
      const environment = { ...others, PAYUNG_KEY_FILE };
      await run(environment, 'init');
      const server = await startServer(environment);
      const before = await signUp(server.address, 'Budi Santoso');
      const [old] = parseKeys(readFileSync(PAYUNG_KEY_FILE, 'utf8'));
      assert.match((await run(environment, 'rotate-key'))[1], /data 1 pendaftar disegel ulang/);
      const keys = parseKeys(readFileSync(PAYUNG_KEY_FILE, 'utf8'));
      assert.deepEqual([keys.length, keys[1]!.name], [2, old!.name]);
      const afterwards = await signUp(server.address, 'Ani Lestari');
      assert.equal(await nameOf(server.address, before), 'Budi Santoso');
      assert.equal(await nameOf(server.address, afterwards), 'Ani Lestari');
      for (const { person } of await rowsIn(place, 'select person from signups'))
        assert.ok(String(person).startsWith(`${keys[0]!.name}.`));
      await server.end('SIGTERM');
    });

    it('is refused where the keys are in a variable', async () => {
      assert.match((await run(environmentOf(await freshPlace()), 'rotate-key'))[1], /PAYUNG_KEYS/);
    });
  });

  describe('key', () => {
    it('makes a key that is shown once, lists keys without it, and revokes it', async () => {
      const environment = environmentOf(await freshPlace());
      const server = await startServer(environment);
      const [, said] = await run(environment, 'key', 'create', '--organizer', 'branch', '--scopes', 'read');
      const shown = /^payung_(\w{8})_[\w-]{43}$/m.exec(said)!;
      const ask = () =>
        fetch(`${server.address}/api/organizer/events`, { headers: { Authorization: `Bearer ${shown[0]}` } });
      assert.equal((await ask()).status, 200);
      const [, listed] = await run(environment, 'key', 'list');
      assert.match(listed, new RegExp(`^${shown[1]}\tbranch\tread\t`));
      assert.equal(listed.includes(shown[0]), false);
      assert.equal((await run(environment, 'key', 'revoke', shown[1]!))[0], 0);
      assert.equal((await ask()).status, 401);
      await server.end('SIGTERM');
      for (const wrong of [['key'], ['key', 'create'], ['key', 'revoke', 'x']])
        assert.equal((await run(environment, ...wrong))[0], 2, wrong.join(' '));
    });
  });

  describe('purge', () => {
    it('says how many were deleted, and with --log proves earlier deletions', async () => {
      const environment = environmentOf(await freshPlace());
      assert.match((await run(environment, 'purge'))[1], /^0 pendaftar dihapus/);
      assert.deepEqual(await run(environment, 'purge', '--log'), [0, '']);
    });
  });

  describe('register', () => {
    it('prints the register of processing with what the events of the database ask, in a language or as JSON', async () => {
      const environment = environmentOf(await freshPlace());
      const server = await startServer(environment);
      await server.end('SIGTERM');
      const [code, page] = await run(environment, 'register');
      assert.equal(code, 0);
      assert.match(
        page,
        /^# Catatan kegiatan pemrosesan data[^]*\| `signups\.person\.name` \| nama \|[^]*## Yang ditanyakan/,
      );
      assert.match(page, /batik-pangan-banyuwangi[^\n]*\n {2}- Pelatihan yang dipilih: /);
      const [, schema] = await run(environment, 'register', '--schema', '--lang', 'en');
      assert.match(schema, /^# Register of processing/);
      assert.doesNotMatch(schema, /What each event asks/);
      const [, text] = await run(environment, 'register', '--json');
      assert.equal((JSON.parse(text) as { events: unknown[] }).events.length, 15);
    });
  });
});
