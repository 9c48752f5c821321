import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { DataRequest, OrganizerRequest, RequestReceipt } from '@payung/signup';
import { newOrganizerKey, type OrganizerKey, scopes } from '@payung/server/organizer-key';
import { keyringOf } from '@payung/server/keyring';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, today } from './sample-event.ts';
import { json, type TestApp } from './test-app.ts';
import { testKey } from './test-keys.ts';

const asked = (changed: Partial<DataRequest> = {}): DataRequest => ({
  kind: 'access',
  name: 'Siti Aminah',
  contact: { kind: 'whatsapp', value: '0812 3456 7890' },
  note: 'Saya kehilangan tautannya.',
  language: 'id',
  ...changed,
});
const post = async (test: TestApp, path: string, body: unknown, headers: Record<string, string> = {}) =>
  test.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const ask = (test: TestApp, body: unknown = asked()) => post(test, '/api/events/kelas/requests', body);
async function keyOf(test: TestApp, owner: Partial<OrganizerKey> = {}): Promise<Record<string, string>> {
  const { kept, shown } = newOrganizerKey({ organizer: 'branch', scopes, ...owner }, today, randomBytes);
  await test.store.organizers.addKey(kept);
  return { Authorization: `Bearer ${shown}` };
}
const list = async (test: TestApp, headers: Record<string, string>) =>
  (await json<{ requests: OrganizerRequest[] }>(test.get('/api/organizer/requests', headers))).requests;
const settle = async (test: TestApp, headers: Record<string, string>, path: string) =>
  test.app.request(`/api/organizer/requests/${path}`, { method: 'POST', headers });
const hoursLater = (hours: number) => new Date(today.getTime() + hours * 60 * 60 * 1000);

onEachDatabase(({ testApp, freshPlace }) => {
  describe('POST /api/events/:id/requests', () => {
    it('notes what somebody without the link asks, and says by when it has to be done: 3x24 hours later', async () => {
      const test = await testApp();
      const response = await ask(test);
      assert.deepEqual([response.status, response.headers.get('Cache-Control')], [201, 'no-store']);
      const receipt = await json<RequestReceipt>(response);
      assert.match(receipt.id, /^PRM-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      assert.deepEqual(
        { ...receipt, id: '' },
        { id: '', kind: 'access', receivedAt: '2026-11-20T03:00:00.000Z', dueAt: '2026-11-23T03:00:00.000Z' },
      );
    });

    it('answers the same whether the person is known or not', async () => {
      const test = await testApp();
      const { code } = await test.signUp();
      const told = await Promise.all(
        [asked({ code }), asked({ code: 'PYG-2222-22', name: 'Orang Lain' })].map(async (body) => {
          const response = await ask(test, body);
          const { id, ...rest } = await json<RequestReceipt>(response);
          return { status: response.status, length: id.length, ...rest };
        }),
      );
      assert.deepEqual(told[0], told[1]);
    });

    it('is sealed: no row has a name, a contact or a word in it', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      await ask(test);
      const rows = JSON.stringify(await rowsIn(place, 'select * from requests'));
      assert.match(rows, /"details":"test\.[\w-]+"/);
      assert.doesNotMatch(rows, /Siti|8123456|kehilangan/);
    });

    const wrong: readonly [string, unknown, string][] = [
      ['another kind', { ...asked(), kind: 'sell' }, 'kind'],
      ['no name', { ...asked(), name: '' }, 'name'],
      ['a contact that is none', { ...asked(), contact: { kind: 'email', value: 'x' } }, 'contact.value'],
      ['a note of 501 letters', { ...asked(), note: 'a'.repeat(501) }, 'note'],
      ['an identity number', { ...asked(), nik: '3510' }, 'nik'],
      ['a list', [], 'kind'],
    ];
    for (const [name, body, field] of wrong) {
      it(`refuses ${name} and names the field`, async () => {
        const test = await testApp();
        const problem = await test.refused(ask(test, body), 422);
        assert.deepEqual([problem.code, problem.fields?.[0]?.field], ['signup-invalid', field]);
      });
    }

    it('is refused for an event that is not there', async () => {
      const test = await testApp();
      const problem = await test.refused(post(test, '/api/events/lain/requests', asked()), 404);
      assert.equal(problem.code, 'event-unknown');
    });

    it('is limited by network address, apart from sign-ups', async () => {
      const rates = { ofAddress: { perMinute: 1 }, ofEvent: { perMinute: 100 } };
      const test = await testApp({ rates });
      assert.equal((await ask(test)).status, 201);
      assert.equal((await test.refused(ask(test), 429)).code, 'too-many-requests');
      assert.equal((await test.signUp()).status, 'confirmed');
    });
  });

  describe('/permintaan-data', () => {
    const send = async (test: TestApp, filled: Record<string, string>, query = '') =>
      test.app.request(`/permintaan-data${query}`, { method: 'POST', body: new URLSearchParams(filled) });
    const filled = {
      acara: 'kelas',
      jenis: 'erase',
      nama: 'Siti',
      kontak: 'siti@contoh.id',
      kode: '',
      isi: '',
    };

    it('is a form for who has lost the link, and works without a script', async () => {
      const test = await testApp();
      const page = await (await test.get('/permintaan-data?acara=kelas')).text();
      assert.match(page, /<html lang="id">[^]*<option value="kelas" selected>Kelas<\/option>/);
      assert.doesNotMatch(page, /<script|style=/);
      // A browser would tell what is missing in its own language.
      assert.match(page, /<form[^>]* novalidate/);
      const sent = await send(test, filled);
      const said = await sent.text();
      assert.match(said, /Nomor permintaan: PRM-[\w-]+\. Dijawab paling lambat 23 Nov 2026, 10\.00 WIB\./);
      const [request] = await list(test, await keyOf(test));
      assert.deepEqual([request!.kind, request!.channel, request!.details?.name], ['erase', 'form', 'Siti']);
    });

    it('says first what the personal link can do by itself', async () => {
      const test = await testApp();
      const page = await (await test.get('/permintaan-data')).text();
      assert.match(page, /tautan pribadi[^<]*langsung dilihat, diperbaiki, atau dihapus/);
    });

    it('says what is wrong beside the field, in the language of the page, and keeps what was filled in, escaped', async () => {
      const test = await testApp();
      const answer = await send(test, { ...filled, kontak: '12', isi: '<b>"x"' }, '?lang=en');
      const page = await answer.text();
      assert.equal(answer.status, 422);
      assert.match(page, /id="kontak-masalah">[^<]*mobile number/);
      assert.match(page, /&lt;b&gt;&quot;x&quot;/);
      assert.equal((await test.store.requests.counts(today)).open, 0);
    });

    it('says in words that an event is unknown, that a body is too large, and that somebody sends too much', async () => {
      const rates = { ofAddress: { perMinute: 1 }, ofEvent: { perMinute: 100 } };
      const test = await testApp({ rates });
      const answers = [
        await send(test, { ...filled, acara: 'lain' }),
        await send(test, { ...filled, isi: 'a'.repeat(20_000) }),
        await send(test, filled),
      ];
      assert.deepEqual(
        await Promise.all(
          answers.map(async (one) => [one.status, /<h1>(.*)<\/h1>/.exec(await one.text())?.[1]]),
        ),
        [
          [404, 'Acara tidak ditemukan'],
          [413, 'Kiriman terlalu besar'],
          [429, 'Terlalu banyak sekaligus'],
        ],
      );
    });

    it('gives back what was typed where somebody sends too much', async () => {
      const rates = { ofAddress: { perMinute: 1 }, ofEvent: { perMinute: 100 } };
      const test = await testApp({ rates });
      await send(test, filled);
      const answer = await send(test, { ...filled, isi: 'Semuanya' });
      assert.match(await answer.text(), /role="alert"[^]*value="siti@contoh.id"[^]*>Semuanya<\/textarea>/);
    });

    for (const [name, error, status, again] of [
      ['is away', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 503, '2'],
      ['is full', Object.assign(new Error('x'), { errcode: 13 }), 503, '60'],
      ['fails', new Error('x'), 500, '10'],
    ] as const)
      it(`is a page in words where the database ${name}, with everything that was typed`, async () => {
        const { store } = await testApp();
        const fail = () => Promise.reject(error);
        const test = await testApp({ store: { ...store, event: fail, events: fail } });
        const answer = await send(test, { ...filled, isi: 'Semuanya' }, '?lang=en');
        assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [status, again]);
        const page = await answer.text();
        assert.match(page, /<html lang="en">[^]*<h1>The request is not kept yet<\/h1>/);
        for (const text of ['value="kelas" selected', 'value="erase" selected', 'siti@contoh.id', 'Semuanya'])
          assert.ok(page.includes(text), text);
        const opened = await test.get('/permintaan-data');
        assert.deepEqual([opened.status, opened.headers.get('Retry-After')], [status, again]);
        assert.match(await opened.text(), /<h1>.+<\/h1>\s*<p role="alert">/);
      });
  });

  describe('POST /api/signups/:secret/requests', () => {
    it('knows who asks by the link', async () => {
      const test = await testApp();
      const { secret, code } = await test.signUp();
      const body = { kind: 'restrict', note: 'Jangan kirim pesan dulu.' };
      assert.equal((await post(test, `/api/signups/${secret}/requests`, body)).status, 201);
      const [request] = await list(test, await keyOf(test));
      assert.deepEqual([request!.kind, request!.channel, request!.overdue], ['restrict', 'link', false]);
      assert.deepEqual(request!.details, {
        name: 'Siti Aminah',
        contact: { kind: 'whatsapp', value: '+6281234567890' },
        code,
        language: 'id',
        note: 'Jangan kirim pesan dulu.',
      });
    });

    it('is refused without a sign-up', async () => {
      const test = await testApp();
      const problem = await test.refused(post(test, '/api/signups/x/requests', { kind: 'access' }), 404);
      assert.equal(problem.code, 'signup-unknown');
    });
  });

  describe('GET /api/organizer/requests', () => {
    it('lists those that wait first, by the end of their time, and marks those whose time is over', async () => {
      const test = await testApp();
      const headers = await keyOf(test);
      const first = await json<RequestReceipt>(ask(test));
      test.now = hoursLater(1);
      const second = await json<RequestReceipt>(ask(test));
      const done = await json<RequestReceipt>(ask(test));
      await settle(test, headers, `${done.id}/done`);
      test.now = new Date(Date.parse(first.dueAt) - 1);
      const states = async () => (await list(test, headers)).map(({ id, overdue }) => [id, overdue]);
      assert.deepEqual(await states(), [
        [first.id, false],
        [second.id, false],
        [done.id, false],
      ]);
      test.now = new Date(first.dueAt);
      assert.deepEqual(await states(), [
        [first.id, true],
        [second.id, false],
        [done.id, false],
      ]);
    });

    it('shows an organiser only what is about their own events, and who has no scope nothing', async () => {
      const test = await testApp({
        events: [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['village'] })],
      });
      const { id } = await json<RequestReceipt>(ask(test));
      const village = await keyOf(test, { organizer: 'village' });
      assert.deepEqual(await list(test, village), []);
      for (const path of [`${id}/done`, `${id}/declined`, '%00/done'])
        assert.equal((await test.refused(settle(test, village, path), 404)).code, 'request-unknown');
      const all = await keyOf(test, { organizer: '*' });
      assert.equal((await list(test, all)).length, 1);
      const reader = await keyOf(test, { scopes: ['read'] });
      assert.equal(
        (await test.refused(test.get('/api/organizer/requests', reader), 403)).code,
        'scope-missing',
      );
    });

    it('takes down what came by another way, with the moment at which it came, never a later one', async () => {
      const test = await testApp();
      const headers = await keyOf(test);
      const record = async (received: string) =>
        json<RequestReceipt>(
          post(test, `/api/organizer/events/kelas/requests?received=${received}`, asked(), headers),
        );
      assert.equal((await record('2026-11-18T03:00:00Z')).dueAt, '2026-11-21T03:00:00.000Z');
      for (const wrong of ['2999-01-01T00:00:00Z', 'kemarin', ''])
        assert.equal((await record(wrong)).receivedAt, today.toISOString());
      const [{ channel }] = (await list(test, headers)) as [OrganizerRequest];
      assert.equal(channel, 'organizer');
    });

    it('keeps the first moment at which a request was settled', async () => {
      const test = await testApp();
      const headers = await keyOf(test);
      const { id } = await json<RequestReceipt>(ask(test));
      const declined = await json<OrganizerRequest>(settle(test, headers, `${id}/declined`));
      assert.deepEqual([declined.outcome, declined.doneAt], ['declined', today.toISOString()]);
      test.now = hoursLater(100);
      assert.deepEqual(await json(settle(test, headers, `${id}/done`)), declined);
    });
  });

  describe('a request that was done', () => {
    it('says nothing of a person any more after 30 days, and still proves that it was done in time', async () => {
      const test = await testApp();
      const headers = await keyOf(test);
      const { id } = await json<RequestReceipt>(ask(test));
      await ask(test);
      await settle(test, headers, `${id}/done`);
      await test.store.deleteExpired(hoursLater(30 * 24 - 1));
      assert.ok((await list(test, headers)).every(({ details }) => details));
      await test.store.deleteExpired(hoursLater(30 * 24));
      const [waiting, done] = await list(test, headers);
      assert.ok(waiting!.details);
      assert.deepEqual([done!.details, done!.outcome, done!.id], [undefined, 'done', id]);
    });

    it('is sealed anew with another key, and comes along in a backup', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      await ask(test);
      const keys = [testKey('next'), testKey('test')];
      const to = await freshPlace();
      const other = await testApp({ place: to, events: [], keyring: keyringOf(() => keys) });
      assert.equal(typeof (await other.store.restore(await test.store.backup())), 'number');
      await other.store.reseal();
      const [row] = await rowsIn(to, 'select details from requests');
      assert.match(String(row!['details']), /^next\./);
      const [request] = await list(other, await keyOf(other));
      assert.equal(request!.details?.note, 'Saya kehilangan tautannya.');
    });
  });

  describe('GET /metrics', () => {
    it('counts the requests that wait, and those whose time is over', async () => {
      const test = await testApp();
      await ask(test);
      const text = async () => (await test.get('/metrics')).text();
      assert.match(await text(), /^payung_data_requests\{state="open"\} 1$/m);
      assert.match(await text(), /^payung_data_requests\{state="overdue"\} 0$/m);
      test.now = hoursLater(72);
      assert.match(await text(), /^payung_data_requests\{state="overdue"\} 1$/m);
    });
  });
});
