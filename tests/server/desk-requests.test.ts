import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DataRequest, RequestReceipt } from '@payung/signup';
import { deskOf } from './desk.ts';
import { sampleEvent, today } from './sample-event.ts';
import { json, testApp, type TestApp } from './test-app.ts';

const asked: DataRequest = {
  kind: 'erase',
  name: '<b>Siti',
  contact: { kind: 'whatsapp', value: '0812 3456 7890' },
  note: 'Hapus "semua".',
  language: 'id',
};
const ask = async (test: TestApp, changed: Partial<DataRequest> = {}) =>
  json<RequestReceipt>(
    test.app.request('/api/events/kelas/requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...asked, ...changed }),
    }),
  );
const hoursLater = (hours: number) => new Date(today.getTime() + hours * 60 * 60 * 1000);
const plain = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const cards = (page: string) => [...page.matchAll(/<li class="card (overdue)?\s*" id="(PRM-[\w-]+)"/g)];

describe('the page of requests about data', () => {
  it('shows who asks what, how to answer and how much time is left, every text escaped', async () => {
    const test = await testApp();
    const { id } = await ask(test);
    test.now = hoursLater(20);
    const page = await (await deskOf(test)).page('/permintaan');
    assert.doesNotMatch(page, /<b>Siti/);
    const text = plain(page);
    for (const part of [
      '1 menunggu',
      'Minta data dihapus: &lt;b&gt;Siti',
      'Sisa 2 hari 4 jam',
      id,
      'Batas: 23 Nov 2026, 10.00 WIB',
      'Hapus &quot;semua&quot;.',
      '+6281234567890',
      'Cari pendaftarannya',
    ])
      assert.ok(text.includes(part), part);
  });

  it('puts the one due first on top and marks what is late, on the front page, too', async () => {
    const test = await testApp();
    const first = await ask(test);
    test.now = hoursLater(10);
    const second = await ask(test);
    test.now = hoursLater(75);
    const desk = await deskOf(test);
    const page = await desk.page('/permintaan');
    assert.deepEqual(
      cards(page).map(([, late, id]) => [id, late]),
      [
        [first.id, 'overdue'],
        [second.id, undefined],
      ],
    );
    assert.match(
      plain(page),
      /1 permintaan sudah lewat batas waktu\..*Terlambat 0 hari 3 jam.*Sisa 0 hari 7 jam/,
    );
    assert.match(
      plain(await desk.page('')),
      /Permintaan tentang data : 2 menunggu · 1 permintaan sudah lewat/,
    );
  });

  it('settles a request, and keeps it below as done or declined', async () => {
    const test = await testApp();
    const [first, second] = [await ask(test), await ask(test)];
    const desk = await deskOf(test);
    for (const [{ id }, act] of [
      [first, 'selesai'],
      [second, 'ditolak'],
    ] as const) {
      const answer = await desk.post(`/permintaan/${id}/${act}`);
      assert.deepEqual(
        [answer.status, answer.headers.get('Location')],
        [303, '/penyelenggara/permintaan?kabar=requestSettled'],
      );
    }
    const text = plain(await desk.page('/permintaan'));
    assert.match(text, /Tidak ada permintaan yang menunggu\./);
    assert.match(text, new RegExp(`${first.id} Minta data dihapus · selesai 20 Nov 2026, 10.00`));
    assert.match(text, new RegExp(`${second.id} Minta data dihapus · ditolak 20 Nov`));
  });

  it('writes down what came by letter, with the clock since it came', async () => {
    const test = await testApp();
    const desk = await deskOf(test);
    const filled = {
      acara: 'kelas',
      jenis: 'correct',
      nama: 'Budi',
      kontak: 'budi@contoh.id',
      kode: '',
      isi: 'Nama saya salah tulis.',
      diterima: '2026-11-19T08:30',
    };
    const answer = await desk.post('/permintaan', filled);
    assert.equal(answer.headers.get('Location'), '/penyelenggara/permintaan?kabar=requestRecorded');
    const text = plain(await desk.page('/permintaan'));
    assert.match(text, /Minta data diperbaiki: Budi .*Batas: 22 Nov 2026, 08\.30 WIB/);
    assert.match(text, /Nama saya salah tulis\./);
  });

  it('says what is wrong beside the field, and keeps what was filled in', async () => {
    const test = await testApp();
    const desk = await deskOf(test);
    const answer = await desk.post('/permintaan', {
      acara: 'kelas',
      jenis: 'access',
      nama: 'Budi',
      kontak: '12',
    });
    const page = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(page, /id="kontak-masalah">Nomor ini bukan nomor ponsel Indonesia/);
    assert.match(page, /id="kontak" name="kontak"\s+aria-invalid="true" aria-describedby="kontak-masalah"/);
    assert.match(page, /value="Budi"/);
    assert.deepEqual((await test.store.requests.counts(test.now)).open, 0);
  });

  it('is closed to keys without the scope, and to other organisers’ requests', async () => {
    const test = await testApp({
      events: [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['village'] })],
    });
    const { id } = await ask(test);
    const reader = await deskOf(test, { scopes: ['read'] });
    assert.equal((await reader.get('/permintaan')).status, 403);
    assert.doesNotMatch(await reader.page(''), /permintaan/);
    const village = await deskOf(test, { organizer: 'village' });
    assert.doesNotMatch(await village.page('/permintaan'), /Siti/);
    assert.equal((await village.post(`/permintaan/${id}/selesai`)).status, 404);
    assert.equal((await village.post('/permintaan', { acara: 'kelas' })).status, 404);
    assert.equal((await test.store.requests.counts(test.now)).open, 1);
  });
});
