import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { parseProblem } from '@payung/signup';
import { deskOf } from './desk.ts';
import { sampleEvent, sampleRequest } from './sample-event.ts';
import { served } from './served.ts';
import { json, newKey, testApp } from './test-app.ts';

describe('a sign-up that does not hold', () => {
  it('is answered with every problem of every field, in words', async () => {
    const test = await testApp();
    const problem = await test.refused(
      test.send({ ...sampleRequest(), name: 'S', answers: { desa: '' } }),
      422,
    );
    assert.equal(problem.code, 'signup-invalid');
    assert.deepEqual(problem.fields, [
      { field: 'name', code: 'too-short', limit: 2, detail: 'Tulis nama Anda, paling sedikit dua huruf.' },
      { field: 'answers.desa', code: 'required', detail: 'Bagian ini wajib diisi.' },
    ]);
    assert.deepEqual(parseProblem(problem), problem);
  });

  const bodies: readonly [string, unknown, number][] = [
    ['an empty body', '', 415],
    ['broken JSON', '{"name":', 415],
    ['a form', 'name=Siti', 415],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['a list', '[]', 422],
    ['wrong types throughout', { name: [], contact: 5, answers: 'x', consent: [], language: {} }, 422],
    ['lists nested 30,000 deep', '['.repeat(30_000) + ']'.repeat(30_000), 415],
    ['an identity number', { ...sampleRequest(), nik: '3510' }, 422],
    ['a key of the prototype', '{"__proto__":{"name":"Siti"},"constructor":1}', 422],
  ];
  for (const [name, body, status] of bodies) {
    it(`is refused with ${status} when it is ${name}`, async () => {
      const test = await testApp();
      const problem = await test.refused(test.send(body), status);
      assert.deepEqual(parseProblem(problem), problem);
      assert.equal((await test.event()).seatsLeft, 2);
    });
  }

  it('with a key that comes twice counts as its last, also for the idempotency key', async () => {
    const test = await testApp();
    const text = JSON.stringify(sampleRequest()).replace('{', '{"name":"Budi","contact":null,');
    const key = newKey();
    const receipt = await json<{ name: string }>(test.send(text, { key }));
    assert.equal(receipt.name, 'Siti Aminah');
    assert.equal((await test.send(sampleRequest(), { key })).status, 200);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    it(`is refused when it comes as "${type}"`, async () => {
      const test = await testApp();
      const headers = { 'Content-Type': type };
      assert.equal((await test.refused(test.send(sampleRequest(), { headers }), 415)).code, 'not-json');
    });
  }

  it('is taken as JSON with a charset', async () => {
    const test = await testApp();
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    assert.equal((await test.send(sampleRequest(), { headers })).status, 201);
  });

  it('is refused above 64 KB, with and without a stated length', async () => {
    const test = await testApp();
    const body = JSON.stringify({ ...sampleRequest(), need: 'x'.repeat(64 * 1024) });
    const stated = { 'Content-Length': String(body.length) };
    assert.equal((await test.refused(test.send(body, { headers: stated }), 413)).code, 'body-too-large');
    assert.equal((await test.refused(test.send(body), 413)).code, 'body-too-large');
  });

  it('of endless length is refused before its end', async () => {
    const test = await testApp();
    const { address, close } = await served(test.app);
    const { port } = new URL(address);
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8192).fill(32)),
    });
    const request = new Request('http://test/api/events/kelas/signups', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await test.refused(Promise.resolve(test.app.fetch(request)), 413)).code, 'body-too-large');
    connect(Number(port)).destroy();
    await close();
  });
});

const strangeNames = [
  `Robert'); DROP TABLE signups;--`,
  `" OR 1=1 --`,
  '<script>alert(1)</script>',
  '{{constructor.constructor("x")()}}',
  '=HYPERLINK("http://x")',
  'ᬦᬶ ᬮᬸᬄ 😀👩‍👩‍👧',
  'عبد الله',
];

describe('a strange name', () => {
  for (const name of strangeNames) {
    it(`${name} comes back as it was written`, async () => {
      const test = await testApp();
      const receipt = await test.signUp({ name });
      assert.equal((await test.look(receipt)).name, name);
    });
  }

  it('with direction overrides comes back without them', async () => {
    const test = await testApp();
    assert.equal((await test.signUp({ name: 'Siti \u202eanimA\u2066' })).name, 'Siti animA');
  });
});

describe('the language of a refusal', () => {
  const wishes: readonly [string, string][] = [
    ['', 'id'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['fr,en;q=0.5,id;q=0.4', 'en'],
    ['fr', 'id'],
    ['en;q=0', 'id'],
    [';;q=x,,', 'id'],
  ];
  for (const [wish, language] of wishes) {
    it(`is ${language} for Accept-Language "${wish}"`, async () => {
      const test = await testApp();
      const response = await test.get('/api/events/tidak-ada', { 'Accept-Language': wish });
      const title = language === 'en' ? 'Event not found' : 'Acara tidak ditemukan';
      assert.equal(response.headers.get('Content-Language'), language);
      assert.equal((await json<{ title: string }>(response)).title, title);
    });
  }

  it('is that of the form rather than that of the browser', async () => {
    const test = await testApp({ events: [sampleEvent({ cancelled: true })] });
    const headers = { 'Accept-Language': 'id' };
    const invalid = await test.refused(test.send(sampleRequest({ language: 'en' }), { headers }), 409);
    assert.equal(invalid.title, 'Event cancelled');
  });
});

describe('what the API does not have', () => {
  const wrong: readonly [string, string, string | null][] = [
    ['POST', '/api/events', 'GET, HEAD'],
    ['DELETE', '/api/events/kelas', 'GET, HEAD'],
    ['GET', '/api/events/kelas/signups', 'POST, DELETE'],
    ['PUT', '/api/signups/x', 'GET, HEAD, PATCH, DELETE'],
  ];
  for (const [method, path, allow] of wrong) {
    it(`is 405 for ${method} ${path}`, async () => {
      const test = await testApp();
      const response = await test.app.request(path, { method });
      assert.equal(response.headers.get('Allow'), allow);
      assert.equal((await test.refused(Promise.resolve(response), 405)).code, 'method-not-allowed');
    });
  }

  for (const path of ['/api', '/api/', '/api/x', '/api/signups', '/api/events/kelas/signups/x']) {
    it(`is a 404 problem for ${path}`, async () => {
      const test = await testApp();
      assert.equal((await test.refused(test.get(path), 404)).code, 'not-found');
    });
  }
});

describe('when the store fails', () => {
  const failing = async (error: Error) => {
    const { store } = await testApp();
    const fail = () => Promise.reject(error);
    return testApp({ store: { ...store, events: fail, event: fail, ready: () => Promise.resolve(false) } });
  };

  it('the answer is a 500 without details, and open to every origin', async () => {
    const test = await failing(new Error('secret path /var/data of Siti'));
    const response = await test.get('/api/events');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(response.headers.get('Retry-After'), '10');
    const problem = await test.refused(Promise.resolve(response), 500);
    assert.equal(problem.code, 'internal');
    assert.doesNotMatch(JSON.stringify(problem), /secret|Siti|\.ts/);
  });

  it('the log says where, without the message', async () => {
    const test = await failing(new Error('Siti Aminah'));
    await test.get('/api/events');
    assert.match(test.log[0]!, /"error".*refusals\.test\.ts/);
    assert.doesNotMatch(test.log.join('\n'), /Siti/);
  });

  it('a busy database is a 503 that says when to come again', async () => {
    const busy = Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 });
    const test = await failing(busy);
    const response = await test.get('/api/events');
    assert.equal(response.headers.get('Retry-After'), '2');
    assert.equal((await test.refused(Promise.resolve(response), 503)).code, 'busy');
  });

  for (const [name, errcode, again, reason] of [
    ['busy database', 5, '2', 'Server sedang sibuk'],
    ['full disk', 13, '60', 'Penyimpanan server sedang penuh'],
  ] as const)
    it(`an organiser page tells of a ${name} with the status of the API`, async () => {
      const { store } = await testApp();
      const error = Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode });
      const organizers = { ...store.organizers, checkIn: () => Promise.reject(error) };
      const test = await testApp({ store: { ...store, organizers } });
      const { code } = await test.signUp();
      const desk = await deskOf(test);
      const answer = await desk.post(`/acara/kelas/pendaftar/${code}/hadir`, { hadir: 'ya' });
      assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [503, again]);
      assert.match(await answer.text(), new RegExp(`<h1>Belum tersimpan</h1>[^]*<p role="alert">${reason}`));
    });
});
