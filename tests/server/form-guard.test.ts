import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFormGuard, type FormGuard } from '@payung/server/form-guard';
import { readToken, writtenToken } from '@payung/server/form-token';
import { keyringOf } from '@payung/server/keyring';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey, testApp, type TestApp, type TestParts } from './test-app.ts';
import { testKey, testKeyring } from './test-keys.ts';

const village = 'https://desa.example';
const own = 'https://payung.example';
const after = (seconds: number) => new Date(today.getTime() + seconds * 1000);

/** An event that only one village may show, on a server with an address of its own. */
const listed = (parts: TestParts = {}) =>
  testApp({ events: [sampleEvent({ hosts: [village] })], address: own, ...parts });

async function askToken(test: TestApp, origin: string | undefined, body: object = {}): Promise<Response> {
  return test.app.request('/api/events/kelas/form-token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(origin && { Origin: origin }) },
    body: JSON.stringify(body),
  });
}

/** What a page of ours at this path gets. */
const askFrom = (test: TestApp, path: string) =>
  test.app.request('/api/events/kelas/form-token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: own, Referer: own + path },
    body: '{}',
  });

async function tokenOf(test: TestApp, origin: string | undefined, body?: object): Promise<string> {
  return (await json<{ formToken: string }>(askToken(test, origin, body))).formToken;
}

const sendWith = (test: TestApp, more: object, origin = village, key = newKey()) =>
  test.send({ ...sampleRequest(), ...more }, { key, headers: { Origin: origin } });

/** Lets everything through. */
const noGuard = (parts: TestParts = {}): FormGuard => ({
  ...createFormGuard({ keyring: testKeyring, now: () => today, address: own, ...parts }),
  check: () => undefined,
});

describe('a form token', () => {
  const said = { event: 'kelas', site: village, shownAt: today };

  it('says what it was made for, and nothing once a letter of it is another', () => {
    const token = writtenToken(said, testKeyring);
    assert.deepEqual(readToken(token, testKeyring), said);
    for (const at of [0, 5, token.indexOf('.') + 1, token.length - 2]) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      assert.equal(readToken(changed, testKeyring), undefined, String(at));
    }
    for (const text of ['', '.', 'x', 'x.y', 'e30.'.repeat(3)])
      assert.equal(readToken(text, testKeyring), undefined);
  });

  it('holds after a change of keys and is nothing to other keys', () => {
    const [old, fresh] = [testKey('old'), testKey('fresh')];
    const token = writtenToken(
      said,
      keyringOf(() => [old]),
    );
    assert.deepEqual(
      readToken(
        token,
        keyringOf(() => [fresh, old]),
      ),
      said,
    );
    assert.equal(
      readToken(
        token,
        keyringOf(() => [fresh]),
      ),
      undefined,
    );
  });
});

describe('a sign-up for an event with listed sites', () => {
  it('is taken with the token of a listed page', async () => {
    const test = await listed();
    const formToken = await tokenOf(test, village);
    test.now = after(3);
    assert.equal((await sendWith(test, { formToken })).status, 201);
  });

  it('is refused without one, and the same is let through where the guard is taken away', async () => {
    const test = await listed();
    assert.equal((await test.refused(sendWith(test, {}), 403)).code, 'form-token-needed');
    const open = await listed({ formGuard: noGuard() });
    assert.equal((await sendWith(open, {})).status, 201);
  });

  const wrong: readonly [string, (test: TestApp) => Promise<string> | string][] = [
    ['an invented one', () => 'e30.e30'],
    ['an empty one', () => ''],
    [
      'that of another event',
      () => writtenToken({ event: 'lain', site: village, shownAt: today }, testKeyring),
    ],
    [
      'one from the future, as after a clock was set back',
      () => writtenToken({ event: 'kelas', site: village, shownAt: after(600) }, testKeyring),
    ],
    [
      'one that is older than two hours',
      () => writtenToken({ event: 'kelas', site: village, shownAt: after(-7201) }, testKeyring),
    ],
  ];
  for (const [name, token] of wrong) {
    it(`is refused with ${name}`, async () => {
      const test = await listed();
      const problem = await test.refused(sendWith(test, { formToken: await token(test) }), 403);
      assert.equal(problem.code, 'form-token-needed');
      assert.equal((await test.event()).seatsLeft, 2);
    });
  }

  it('is refused from another page than the token names', async () => {
    const test = await listed();
    const formToken = await tokenOf(test, village);
    test.now = after(60);
    const problem = await test.refused(sendWith(test, { formToken }, 'https://tiruan.example'), 403);
    assert.equal(problem.code, 'host-not-listed');
  });

  it('is refused once the organiser lists the site no more', async () => {
    const test = await listed();
    const formToken = await tokenOf(test, village);
    await test.store.announce([sampleEvent({ hosts: [] })], today);
    test.now = after(60);
    assert.equal((await test.refused(sendWith(test, { formToken }), 403)).code, 'host-not-listed');
  });

  it('is answered again by its key, although its token is long over', async () => {
    const test = await listed();
    const formToken = await tokenOf(test, village);
    test.now = after(60);
    const key = newKey();
    assert.equal((await sendWith(test, { formToken }, village, key)).status, 201);
    test.now = after(100_000);
    assert.equal((await sendWith(test, { formToken }, village, key)).status, 200);
    assert.equal((await sendWith(test, {}, village, key)).status, 200);
    assert.equal((await test.event()).seatsLeft, 1);
  });

  it('tells nobody which sites are listed', async () => {
    const test = await listed();
    assert.doesNotMatch(
      JSON.stringify([await test.event(), await json(test.get('/api/events'))]),
      /desa\.example/,
    );
  });
});

describe('POST /api/events/:id/form-token', () => {
  it('gives one to listed pages, to our own, and to no other', async () => {
    const test = await listed();
    assert.equal(readToken(await tokenOf(test, village), testKeyring)!.site, village);
    assert.equal(readToken(await tokenOf(test, own), testKeyring)!.site, own);
    for (const origin of ['https://tiruan.example', 'http://desa.example', 'null']) {
      const problem = await test.refused(askToken(test, origin), 403);
      assert.equal(problem.code, 'host-not-listed', origin);
    }
  });

  it('makes the token fresh that a frame without rights has, for days, and no other', async () => {
    const test = await listed();
    const formToken = writtenToken({ event: 'kelas', site: village, shownAt: today }, testKeyring);
    test.now = after(7 * 86_400);
    const fresh = await tokenOf(test, 'null', { formToken });
    assert.deepEqual(readToken(fresh, testKeyring), { event: 'kelas', site: village, shownAt: test.now });
    await test.refused(askToken(test, 'null', { formToken: 'e30.e30' }), 403);
    await test.refused(askToken(test, 'https://tiruan.example', { formToken }), 403);
    test.now = after(9 * 86_400);
    await test.refused(askToken(test, 'null', { formToken }), 403);
  });

  it('gives one to every page where the organiser lists none, and knows no unknown event', async () => {
    const test = await testApp();
    assert.equal(readToken(await tokenOf(test, 'https://mana-saja.example'), testKeyring)!.event, 'kelas');
    assert.equal(typeof (await tokenOf(test, 'null')), 'string');
    const unknown = test.app.request('/api/events/tidak-ada/form-token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    assert.equal((await test.refused(Promise.resolve(unknown), 404)).code, 'event-unknown');
  });
});

describe('a form that is sent in no time', () => {
  it('waits for as long as the answer says and is taken then, with the same key', async () => {
    const test = await testApp();
    const formToken = await tokenOf(test, village);
    const key = newKey();
    test.now = after(1);
    const early = await sendWith(test, { formToken }, village, key);
    assert.equal(early.headers.get('Retry-After'), '2');
    assert.equal((await test.refused(Promise.resolve(early), 429)).code, 'form-too-fast');
    test.now = after(3);
    assert.equal((await sendWith(test, { formToken }, village, key)).status, 201);
  });

  it('is let through where the guard is taken away', async () => {
    const test = await testApp({ formGuard: noGuard() });
    assert.equal((await sendWith(test, { formToken: await tokenOf(test, village) })).status, 201);
  });

  it('cannot leave its token out where every sign-up needs one', async () => {
    const test = await testApp({ needsFormTokens: true });
    assert.equal((await test.refused(sendWith(test, {}), 403)).code, 'form-token-needed');
  });
});

describe('the field that nobody sees', () => {
  it('may be there, empty, and the sign-up is kept without it', async () => {
    const test = await testApp();
    const response = await test.send({ ...sampleRequest(), homepage: '' });
    assert.equal(response.status, 201);
    const { secret } = await json<{ secret: string }>(response);
    assert.equal('homepage' in (await json<object>(test.get(`/api/signups/${secret}/data`))), false);
  });

  for (const homepage of ['https://spam.example', 7, null, {}]) {
    it(`refuses a sign-up in which it holds ${JSON.stringify(homepage)}`, async () => {
      const test = await testApp();
      const problem = await test.refused(test.send({ ...sampleRequest(), homepage }), 422);
      assert.equal(problem.code, 'form-automated');
      assert.equal((await test.event()).seatsLeft, 2);
    });
  }

  it('refuses nothing where the guard is taken away', async () => {
    const test = await testApp({ formGuard: noGuard() });
    assert.equal((await test.send({ ...sampleRequest(), homepage: 'https://spam.example' })).status, 201);
  });
});

describe('the frame page of a form', () => {
  const policy = "default-src 'self'; frame-ancestors *";
  const page = async (
    parts: TestParts,
    headers: Record<string, string> = {},
    path = '/embed/event-signup?event=kelas',
  ) => {
    const given: (string | undefined)[] = [];
    const test = await testApp({
      address: own,
      pages: async (_request, { formToken }) => {
        given.push(formToken);
        return new Response('<p>', {
          headers: {
            'Content-Type': 'text/html',
            'Content-Security-Policy': policy,
            'Cache-Control': 'no-cache',
          },
        });
      },
      ...parts,
    });
    const response = await test.get(path, headers);
    return { response, token: given[0] === undefined ? undefined : readToken(given[0], testKeyring) };
  };
  const events = [sampleEvent({ hosts: [village] })];

  it('is given a token for the listed site around it, for one visit, and only listed sites may frame it', async () => {
    const { response, token } = await page(
      { events },
      { Referer: `${village}/acara`, 'Sec-Fetch-Mode': 'navigate' },
    );
    assert.deepEqual(token, { event: 'kelas', site: village, shownAt: today });
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.match(
      response.headers.get('Content-Security-Policy')!,
      /frame-ancestors 'self' https:\/\/desa\.example$/,
    );
  });

  it('is given one for our own site where nobody says what is around it', async () => {
    assert.equal((await page({ events })).token!.site, own);
    assert.equal((await page({ events }, { Referer: 'https://tiruan.example/' })).token!.site, own);
  });

  it('is given none when a script reads it', async () => {
    assert.equal((await page({ events }, { Origin: 'https://tiruan.example' })).token, undefined);
    assert.equal((await page({ events }, { 'Sec-Fetch-Mode': 'cors' })).token, undefined);
  });

  it('stays as it is where the organiser lists no sites, and for an unknown event', async () => {
    const { response, token } = await page({});
    assert.equal(token, undefined);
    assert.equal(response.headers.get('Cache-Control'), 'no-cache');
    assert.match(response.headers.get('Content-Security-Policy')!, /frame-ancestors \*$/);
    assert.equal((await page({ events }, {}, '/embed/event-signup?event=lain')).token, undefined);
  });
});

describe('a page of ours that every site may frame', () => {
  for (const path of ['/embed/event-list', '/embed/event-signup', '/embed/event-signup?event=lain'])
    it(`${path} gets no token for an event that lists its sites, and one for any other`, async () => {
      const refused = await listed().then((test) => test.refused(Promise.resolve(askFrom(test, path)), 403));
      assert.equal(refused.code, 'host-not-listed');
      assert.equal((await askFrom(await testApp({ address: own }), path)).status, 200);
    });

  for (const path of ['/embed/event-signup?event=kelas&lang=en', '/w/event-list'])
    it(`${path}, which only listed sites and our own may frame, gets one`, async () => {
      assert.equal((await askFrom(await listed(), path)).status, 200);
    });
});

describe('DELETE /api/events/:id/signups', () => {
  const key = '5f0c1f0e6a2b4c3d9e8f7a6b5c4d3e2f';
  const withdraw = (test: TestApp, headers: Record<string, string>) =>
    test.app.request('/api/events/kelas/signups', { method: 'DELETE', headers });

  it('forgets the sign-up of a key, and its seat is free', async () => {
    const test = await testApp();
    const receipt = await test.signUp({}, { key });
    assert.equal((await withdraw(test, { 'Idempotency-Key': key })).status, 204);
    assert.equal((await test.event()).seatsLeft, 2);
    assert.equal((await test.get(`/api/signups/${receipt.secret}`)).status, 404);
    assert.equal((await withdraw(test, { 'Idempotency-Key': key })).status, 204);
  });

  it('does not work with a key that could be guessed', async () => {
    const test = await testApp();
    await test.signUp({}, { key: 'key-0001' });
    const problem = await test.refused(
      Promise.resolve(withdraw(test, { 'Idempotency-Key': 'key-0001' })),
      400,
    );
    assert.equal(problem.code, 'idempotency-key-missing');
    assert.equal((await test.event()).seatsLeft, 1);
  });
});
