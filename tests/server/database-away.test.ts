import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import { startPostgres } from './postgres.ts';
import { sampleEvent, sampleRequest } from './sample-event.ts';
import { json, newKey, testApp } from './test-app.ts';

const postgres = await startPostgres();
after(() => postgres.remove());

describe('a PostgreSQL that is stopped while the server runs', () => {
  it('makes requests wait with 503 and Retry-After, and serves them when it is back', async () => {
    const test = await testApp({ place: { url: await postgres.freshDatabase() } });
    const receipt = await test.signUp();
    await postgres.stop();
    const key = newKey();
    const response = await test.send(sampleRequest(), { key });
    assert.equal(response.headers.get('Retry-After'), '2');
    assert.equal((await test.refused(Promise.resolve(response), 503)).code, 'busy');
    assert.equal((await test.get('/readyz')).status, 503);
    await postgres.start();
    assert.equal((await test.send(sampleRequest(), { key })).status, 201);
    assert.deepEqual((await test.look(receipt)).code, receipt.code);
    await test.store.close();
  });

  it('stopped in the middle of sign-ups loses none that has a receipt, and none is kept twice', async () => {
    const events = [sampleEvent({ capacity: 1000 })];
    const test = await testApp({ place: { url: await postgres.freshDatabase() }, events });
    const keys = Array.from({ length: 200 }, newKey);
    const sent = keys.map((key) => test.send(sampleRequest(), { key }));
    await Promise.race(sent);
    await postgres.stop();
    const answers = await Promise.all(sent);
    for (const { status } of answers) assert.ok([201, 503].includes(status), `${status}`);
    await postgres.start();
    for (const [n, answer] of answers.entries()) {
      const again = await test.send(sampleRequest(), { key: keys[n]! });
      const receipt = await json<Receipt>(again);
      if (answer.ok) assert.equal((await json<Receipt>(answer)).code, receipt.code);
    }
    assert.equal((await test.event()).seatsLeft, 800);
    await test.store.close();
  });
});

describe('a SQLite file that another one writes for longer than five seconds', () => {
  it('makes sign-ups wait with 503 and Retry-After, and takes them afterwards', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-locked-'));
    after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'locked.sqlite');
    const test = await testApp({ place: { path } });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const key = newKey();
    const response = await test.send(sampleRequest(), { key });
    assert.equal(response.headers.get('Retry-After'), '2');
    assert.equal((await test.refused(Promise.resolve(response), 503)).code, 'busy');
    other.exec('rollback');
    assert.equal((await test.send(sampleRequest(), { key })).status, 201);
    other.close();
    await test.store.close();
  });
});

describe('a page that somebody sends a form to while another one writes the SQLite file', () => {
  const filled = { acara: 'kelas', jenis: 'erase', nama: 'Siti', kontak: 'siti@contoh.id', isi: '"Hapus"' };

  it('says so in words with 503 and Retry-After, gives back what was typed, and works afterwards', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-locked-'));
    after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'locked.sqlite');
    const test = await testApp({ place: { path } });
    const { secret } = await test.signUp();
    const post = async (to: string, body = new URLSearchParams()) => {
      const answer = await test.app.request(to, { method: 'POST', body });
      return {
        status: answer.status,
        type: answer.headers.get('Content-Type'),
        again: answer.headers.get('Retry-After'),
        page: await answer.text(),
      };
    };
    const ask = () => post('/permintaan-data', new URLSearchParams(filled));
    const stop = () => post(`/pengingat/${secret}?lang=en`);
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const [asked, stopped] = [await ask(), await stop()];
    for (const { status, type, again } of [asked, stopped])
      assert.deepEqual([status, type?.toLowerCase(), again], [503, 'text/html; charset=utf-8', '2']);
    assert.match(asked.page, /<h1>Permintaan belum tersimpan<\/h1>\s*<p role="alert">[^<]*kirim lagi/);
    for (const text of ['value="kelas" selected', 'value="Siti"', 'siti@contoh.id', '&quot;Hapus&quot;'])
      assert.ok(asked.page.includes(text), text);
    assert.match(stopped.page, /<html lang="en">[^]*not stopped yet[^]*<button>Send no reminders/);
    other.exec('rollback');
    assert.match((await ask()).page, /PRM-/);
    assert.match((await stop()).page, /we will send no more reminders/);
    other.close();
    await test.store.close();
  });
});

describe('one idempotency key for two events at the same moment', () => {
  it('is taken once and refused once', async () => {
    const events = [sampleEvent(), sampleEvent({ id: 'lain' })];
    const test = await testApp({ place: { url: await postgres.freshDatabase() }, events });
    const key = newKey();
    const sent = ['kelas', 'lain'].map((event) => test.send(sampleRequest(), { key, event }));
    const statuses = (await Promise.all(sent)).map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, 422]);
    await test.store.close();
  });
});
