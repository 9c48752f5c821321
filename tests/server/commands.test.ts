import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** An environment whose database a server has made. */
async function startedOnce(environment: Record<string, string>): Promise<Record<string, string>> {
  await (await startServer(environment)).end('SIGTERM');
  return environment;
}

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

  it('init makes no keys when an option is mistyped', async () => {
    const PAYUNG_KEY_FILE = file('mistyped.keys');
    const [code, said] = await run({ PAYUNG_KEY_FILE }, 'init', '--log');
    assert.equal(code, 2);
    assert.match(said, /^Pilihan --log tidak dikenal di sini\. Tidak ada yang dikerjakan\. · .*\nPerintah: /);
    assert.equal(existsSync(PAYUNG_KEY_FILE), false);
  });

  it('does nothing where a command is followed by more words than it takes, and shows how it is used', async () => {
    const environment = { PAYUNG_DATA: file('words.sqlite') };
    writeFileSync(environment.PAYUNG_DATA, '');
    for (const [typed, extra] of [
      [['init', 'now'], 'now'],
      [['start', 'now'], 'now'],
      [['purge', 'now', 'please'], 'now please'],
      [['purge', '--log', 'now'], 'now'],
      [['rotate-key', 'now'], 'now'],
      [['register', 'kelas', '--schema'], 'kelas'],
      [['breach', 'kelas', '--all'], 'kelas'],
      [['backup', file('one.gz'), 'two.gz'], 'two.gz'],
      [['restore', 'one.gz', 'two.gz'], 'two.gz'],
      [['key', 'create', 'branch', '--organizer', 'branch'], 'branch'],
      [['key', 'list', 'branch'], 'branch'],
      [['key', 'revoke', 'one', 'two'], 'two'],
    ] as const) {
      const [code, said] = await run(environment, ...typed);
      const line = `Tidak jelas untuk apa "${extra}". Tidak ada yang dikerjakan. · `;
      assert.deepEqual([code, said.startsWith(line)], [2, true], said);
      assert.match(said, /^.*\nPerintah/, typed[0]);
    }
    assert.equal(statSync(environment.PAYUNG_DATA).size, 0);
    for (const made of ['payung.keys', 'one.gz']) assert.equal(existsSync(file(made)), false, made);
  });

  it('init makes the keys once', async () => {
    const PAYUNG_KEY_FILE = file('init.keys');
    assert.match((await run({ PAYUNG_KEY_FILE }, 'init'))[1], /^Kunci data dibuat: .*init\.keys/);
    const text = readFileSync(PAYUNG_KEY_FILE, 'utf8');
    assert.match((await run({ PAYUNG_KEY_FILE }, 'init'))[1], /^Kunci data sudah ada/);
    assert.equal(readFileSync(PAYUNG_KEY_FILE, 'utf8'), text);
  });

  it('makes no database, keys or copy where the data file is not there, but for init, start and restore', async () => {
    const mistyped = { PAYUNG_DATA: file('mistyped/payung.sqlite') };
    const copy = file('mistyped.gz');
    for (const typed of [
      ['backup', copy],
      ['key', 'create', '--organizer', 'branch'],
      ['key', 'list'],
      ['purge'],
      ['rotate-key'],
      ['register'],
      ['breach', '--all'],
    ]) {
      const [code, said] = await run(mistyped, ...typed);
      assert.equal(code, 2, said);
      assert.match(
        said,
        /^Berkas data .*mistyped\/payung\.sqlite tidak ada\. .* Periksa PAYUNG_DATA\. · .*\n$/,
      );
    }
    assert.equal((await run(mistyped, 'restore', copy))[0], 2);
    assert.deepEqual([existsSync(file('mistyped')), existsSync(copy)], [false, false]);
    assert.match((await run(mistyped, 'register', '--schema'))[1], /^# Catatan/, 'it needs no data');
  });

  it('init and start say on one line that the folder of the keys cannot be made, and do not send to init', async () => {
    writeFileSync(file('catatan'), 'bukan folder');
    const environment = { PAYUNG_DATA: join(file('catatan'), 'payung.sqlite') };
    for (const [name, ended] of [
      ['init', 2],
      ['start', 1],
    ] as const) {
      const [code, said] = await run(environment, name);
      assert.equal(code, ended);
      assert.match(
        said,
        /^Berkas kunci .* tidak bisa dibuat: .* bukan folder\. Atur letaknya dengan PAYUNG_DATA .*\n$/,
      );
      assert.doesNotMatch(said, /-- init/);
    }
  });

  it('init says in words that the keys that are there cannot be read, or are none', async () => {
    assert.match(
      (await run({ PAYUNG_KEY_FILE: folder }, 'init'))[1],
      /^Berkas .* tidak bisa dibaca\. · .*\n$/,
    );
    writeFileSync(file('weak.keys'), 'rahasia');
    const [code, said] = await run({ PAYUNG_KEY_FILE: file('weak.keys') }, 'init');
    assert.equal(code, 2);
    assert.match(said, /^Kunci data tidak bisa dipakai .*\n$/);
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

    it('say on one line why the copy cannot be written', async () => {
      const environment = await startedOnce(environmentOf(await freshPlace()));
      writeFileSync(file('berkas'), '');
      for (const [path, reason] of [
        [file('none/x.gz'), 'foldernya tidak ada'],
        [file('berkas/x.gz'), 'yang disebut sebagai folder bukan folder'],
      ] as const) {
        const [code, said] = await run(environment, 'backup', path);
        assert.equal(code, 2);
        assert.ok(said.startsWith(`${path} tidak bisa dibuat atau ditulis: ${reason}. · `), said);
        assert.equal(said.trimEnd().split('\n').length, 1, said);
      }
    });

    it('refuse a file that was cut, is something else or is not there, and change nothing', async () => {
      const environment = await startedOnce(environmentOf(await freshPlace()));
      const whole = file(`${newKey()}.gz`);
      await run(environment, 'backup', whole);
      const cut = file(`${newKey()}.cut`);
      writeFileSync(cut, readFileSync(whole).subarray(0, -40));
      for (const path of [cut, import.meta.filename, file('none')]) {
        const [code, said] = await run(environment, 'restore', path);
        assert.deepEqual([code, /Tidak dipulihkan|tidak ada/.test(said)], [2, true], said);
      }
    });

    it('refuse a backup whose keys are others', async () => {
      const [from, to] = [await freshPlace(), await freshPlace()];
      const PAYUNG_KEY_FILE = file(`${newKey()}.keys`);
      const { PAYUNG_KEYS: _, ...others } = environmentOf(from);
      await run({ ...others, PAYUNG_KEY_FILE }, 'init');
      await startedOnce({ ...others, PAYUNG_KEY_FILE });
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

    it('makes none where an option is unknown, has no value, or has one too many, and names the option', async () => {
      const environment = await startedOnce(environmentOf(await freshPlace()));
      const create = ['key', 'create', '--organizer', 'branch'];
      const mistyped: [string[], RegExp][] = [
        [[...create, '--scope', 'read'], /^Pilihan --scope tidak dikenal/],
        [[...create, '-s', 'read'], /^Pilihan -s tidak dikenal/],
        [[...create, '--event', 'kelas'], /^Pilihan --event tidak dikenal/],
        [[...create, '--scopes'], /^Pilihan --scopes butuh nilai/],
        [[...create, '--scopes='], /^Pilihan --scopes butuh nilai/],
        [['key', 'create', '--scopes', '--organizer', 'branch'], /^Pilihan --scopes butuh nilai/],
        [['purge', '--log=ya'], /^Pilihan --log ditulis tanpa nilai/],
      ];
      for (const [typed, line] of mistyped) {
        const [code, said] = await run(environment, ...typed);
        assert.deepEqual([code, line.test(said)], [2, true], said);
        const usage = typed[0] === 'key' ? '\n  key create --organizer' : '\n  purge [--log] ';
        assert.equal(said.split(usage).length, 3, said);
      }
      assert.deepEqual(await run(environment, 'key', 'list'), [0, '']);
    });
  });

  describe('purge', () => {
    it('says how many were deleted, and with --log proves earlier deletions', async () => {
      const environment = await startedOnce(environmentOf(await freshPlace()));
      assert.match((await run(environment, 'purge'))[1], /^0 pendaftar dihapus/);
      assert.deepEqual(await run(environment, 'purge', '--log'), [0, '']);
    });
  });

  describe('register', () => {
    it('prints the register of processing with what the events of the database ask, in a language or as JSON', async () => {
      const environment = await startedOnce(environmentOf(await freshPlace()));
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
