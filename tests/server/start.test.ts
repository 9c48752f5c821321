import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { EventSummary } from '@payung/signup';
import { newOrganizerKey, scopes } from '@payung/server/organizer-key';
import { keyringOfFile } from '@payung/server/key-file';
import { openStore } from '@payung/server/store';
import { startServer } from './running-server.ts';
import { json } from './test-app.ts';
import { testKeyring, testKeysWritten } from './test-keys.ts';

/** Waits for something that a process is about to say. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setImmediate(next));
}

const folder = mkdtempSync(join(tmpdir(), 'payung-start-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const PAYUNG_DATA = join(folder, 'deep', 'er', 'payung.sqlite');

describe('main.ts', () => {
  it('makes the data folder, serves the sample events and says where it is, in both languages', async () => {
    const server = await startServer({ PAYUNG_DATA });
    const { events } = await json<{ events: EventSummary[] }>(fetch(`${server.address}/api/events`));
    assert.equal(events.length, 15);
    assert.match(
      server.output(),
      /^Kunci data dibuat: .*payung\.keys\. .*\nPayung siap di http:\/\/127\.0\.0\.1:\d+ · Payung is ready at http/,
    );
    assert.equal(await server.end('SIGINT'), 0);
    assert.doesNotMatch(server.output(), /Warning/);
  });

  it('loads a sample event once: what an organiser has changed in it stays', async () => {
    const place = { path: PAYUNG_DATA };
    const keyring = keyringOfFile(join(folder, 'deep', 'er', 'payung.keys'));
    const store = await openStore({ ...place, keyring });
    const { announcement } = (await store.events())[0]!;
    await store.announce([{ ...announcement, title: 'Diubah' }], new Date());
    await store.close();
    const server = await startServer({ PAYUNG_DATA });
    const answer = fetch(`${server.address}/api/events/${announcement.id}`);
    assert.equal((await json<EventSummary>(answer)).title, 'Diubah');
    await server.end('SIGTERM');
  });

  it('says where organisers work, and how to make a key as long as there is none', async () => {
    const data = join(folder, 'desk.sqlite');
    const environment = { PAYUNG_DATA: data, PAYUNG_KEYS: testKeysWritten };
    const first = await startServer(environment);
    const line = /Untuk masuk, buat kunci dengan: npm run payung-server -- key create --organizer '\*'/;
    await until(() => line.test(first.output()));
    assert.match(first.output(), new RegExp(`Halaman penyelenggara: ${first.address}/penyelenggara`));
    assert.equal((await fetch(`${first.address}/penyelenggara`)).url, `${first.address}/penyelenggara/masuk`);
    await first.end('SIGTERM');
    const store = await openStore({ path: data, keyring: testKeyring });
    await store.organizers.addKey(newOrganizerKey({ organizer: '*', scopes }, new Date(), randomBytes).kept);
    await store.close();
    const second = await startServer(environment);
    await second.end('SIGTERM');
    assert.match(second.output(), /Halaman penyelenggara/);
    assert.doesNotMatch(second.output(), line);
  });

  it('serves the files of the folders it is told', async () => {
    writeFileSync(join(folder, 'halo.txt'), 'halo');
    const server = await startServer({ PAYUNG_DATA, PAYUNG_STATIC: folder });
    assert.equal(await (await fetch(`${server.address}/halo.txt`)).text(), 'halo');
    await server.end('SIGTERM');
  });

  it('names the remedy on one line and ends with 1 when the port is taken', async () => {
    const first = await startServer({ PAYUNG_DATA });
    const PORT = new URL(first.address).port;
    await assert.rejects(
      startServer({ PAYUNG_DATA: join(folder, 'other.sqlite'), PAYUNG_KEYS: testKeysWritten, PORT }),
      ({ message }: Error) => {
        assert.match(
          message,
          /^the server ended with 1: Porta \d+ sudah dipakai .* PORT=\d+ .* · Port \d+ is taken .*\n$/,
        );
        return true;
      },
    );
    await first.end('SIGTERM');
  });

  it('refuses a port that is no number', async () => {
    await assert.rejects(startServer({ PAYUNG_DATA, PORT: 'delapan' }), /ended with 1: PORT harus angka/);
  });

  it('refuses a public address that is none, or more than one', async () => {
    for (const PAYUNG_ADDRESS of ['payung.example', 'ftp://payung.example', 'https://payung.example/situs'])
      await assert.rejects(
        startServer({ PAYUNG_DATA, PAYUNG_ADDRESS }),
        /ended with 1: PAYUNG_ADDRESS harus alamat/,
      );
  });

  it('says on one line where it cannot listen, why, and what to change', async () => {
    // Whoever runs the tests may have the right to every port.
    const refusing = `--import=data:text/javascript,${encodeURIComponent(`
      import { Server } from 'node:net';
      Server.prototype.listen = function () {
        const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
        process.nextTick(() => this.emit('error', error));
        return this;
      };
    `)}`;
    const refused: [Record<string, string>, RegExp][] = [
      [{ HOST: '203.0.113.9' }, /di 203\.0\.113\.9:0: alamat ini bukan milik komputer ini\. Ganti HOST, /],
      [{ HOST: 'no.such.host.invalid' }, /di no\.such\.host\.invalid:0: nama ini .* Ganti HOST, /],
      [{ PORT: '80', NODE_OPTIONS: refusing }, /di 127\.0\.0\.1:80: tidak ada izin .* Ganti PORT /],
    ];
    for (const [environment, line] of refused)
      await assert.rejects(startServer({ PAYUNG_DATA, ...environment }), ({ message }: Error) => {
        assert.match(message, line);
        assert.match(
          message,
          /^the server ended with 1: Payung tidak bisa dibuka .* · Payung cannot listen .*\n$/,
        );
        return true;
      });
  });

  it('refuses a mistyped PAYUNG_FORM_TOKENS and says what it may be', async () => {
    for (const PAYUNG_FORM_TOKENS of ['al', 'ALL', 'true'])
      await assert.rejects(
        startServer({ PAYUNG_DATA, PAYUNG_FORM_TOKENS }),
        /ended with 1: PAYUNG_FORM_TOKENS harus "listed" .* atau "all" .*\n$/,
      );
    for (const PAYUNG_FORM_TOKENS of ['', 'listed', 'all'])
      assert.equal(await (await startServer({ PAYUNG_DATA, PAYUNG_FORM_TOKENS })).end('SIGTERM'), 0);
  });

  it('refuses a data file that is no database, and leaves it as it is', async () => {
    const path = join(folder, 'catatan.txt');
    writeFileSync(path, 'Bukan basis data, hanya catatan yang panjang.'.repeat(50));
    await assert.rejects(
      startServer({ PAYUNG_DATA: path }),
      /ended with 1: .*Berkas data tidak bisa dibuka/s,
    );
  });

  it('refuses an address where no PostgreSQL answers, and does not say the password', async () => {
    const DATABASE_URL = 'postgres://payung:rahasia-sekali@127.0.0.1:1/payung';
    await assert.rejects(
      startServer({ DATABASE_URL, PAYUNG_KEYS: testKeysWritten }),
      ({ message }: Error) => {
        assert.match(message, /ended with 1: .*Basis data di 127\.0\.0\.1:1\/payung tidak bisa dibuka/s);
        assert.doesNotMatch(message, /rahasia/);
        return true;
      },
    );
  });
});
