import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after as afterAll, describe, it } from 'node:test';
import { callerAddress } from '@payung/server/caller-address';
import { createLimiter } from '@payung/server/rate-limit';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { newKey, testApp } from './test-app.ts';
import { testKeysWritten } from './test-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-rates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const after = (seconds: number) => new Date(today.getTime() + seconds * 1000);

describe('createLimiter()', () => {
  it('lets as many through at once as a minute has, then one after another', () => {
    const limit = createLimiter({ perMinute: 6 });
    for (let n = 0; n < 6; n++) assert.equal(limit('a', today), 0);
    assert.equal(limit('a', today), 10);
    assert.equal(limit('b', today), 0);
    assert.equal(limit('a', after(9)), 1);
    assert.equal(limit('a', after(10)), 0);
    assert.equal(limit('a', after(10)), 10);
  });

  it('lets everything through at 0, and is not confused by a clock that is set back', () => {
    const free = createLimiter({ perMinute: 0 });
    for (let n = 0; n < 100; n++) assert.equal(free('a', today), 0);
    const limit = createLimiter({ perMinute: 1 });
    limit('a', after(3600));
    assert.equal(limit('a', today), 60);
    assert.equal(limit('a', after(60)), 0);
  });

  it('forgets the oldest of very many keys', () => {
    const limit = createLimiter({ perMinute: 1 });
    limit('first', today);
    for (let n = 0; n < 50_000; n++) limit(`key ${n}`, today);
    assert.equal(limit('first', today), 0);
  });
});

describe('callerAddress()', () => {
  const cases: readonly [string, string | undefined, number, string][] = [
    ['10.0.0.1', '6.6.6.6', 0, '10.0.0.1'],
    ['10.0.0.1', '6.6.6.6, 36.1.2.3', 1, '36.1.2.3'],
    ['10.0.0.1', '6.6.6.6, 36.1.2.3, 10.0.0.2', 2, '36.1.2.3'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
    ['::ffff:36.1.2.3', undefined, 0, '36.1.2.3'],
    ['2001:DB8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['2001:db8::1', undefined, 0, '2001:db8:0:0'],
  ];
  for (const [socket, forwardedFor, proxies, expected] of cases) {
    it(`is ${expected} for ${socket}, "${forwardedFor ?? ''}" and ${proxies} proxies`, () => {
      assert.equal(callerAddress({ socket, forwardedFor }, proxies), expected);
    });
  }
});

describe('too many sign-ups', () => {
  const rates = { ofAddress: { perMinute: 2 }, ofEvent: { perMinute: 3 } };
  const limited = () =>
    testApp({
      events: [sampleEvent({ capacity: 9 }), sampleEvent({ id: 'lain' })],
      rates,
      addressOf: (c) => c.req.header('X-Test-Address') ?? '',
    });

  it('from one address wait, as long as Retry-After says, and are then taken with the same key', async () => {
    const test = await limited();
    const headers = { 'X-Test-Address': '36.1.2.3' };
    const key = newKey();
    for (let n = 0; n < 2; n++) assert.equal((await test.send(sampleRequest(), { headers })).status, 201);
    const response = await test.send(sampleRequest(), { headers, key });
    assert.equal(response.headers.get('Retry-After'), '30');
    assert.equal((await test.refused(Promise.resolve(response), 429)).code, 'too-many-requests');
    assert.equal(
      (await test.send(sampleRequest(), { headers: { 'X-Test-Address': '36.9.9.9' } })).status,
      201,
    );
    test.now = after(30);
    assert.equal((await test.send(sampleRequest(), { headers, key })).status, 201);
  });

  it('and as many corrections wait, too', async () => {
    const test = await limited();
    const { secret } = await test.signUp();
    const correct = () =>
      test.app.request(`/api/signups/${secret}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'X-Test-Address': '36.1.2.3' },
        body: JSON.stringify({ need: 'kursi roda' }),
      });
    for (let n = 0; n < 2; n++) assert.equal((await correct()).status, 200);
    const response = await correct();
    assert.equal(response.headers.get('Retry-After'), '30');
    assert.equal((await test.refused(Promise.resolve(response), 429)).code, 'too-many-requests');
  });

  it('for one event wait, whoever sends them; other events go on', async () => {
    const test = await limited();
    const send = (n: number, event: string) =>
      test.send(sampleRequest(), { headers: { 'X-Test-Address': `${n}` }, event });
    for (let n = 0; n < 3; n++) assert.equal((await send(n, 'kelas')).status, 201);
    assert.equal((await send(4, 'kelas')).status, 429);
    assert.equal((await send(5, 'lain')).status, 201);
    assert.equal((await test.get('/api/events/kelas')).status, 200);
  });

  it('are counted by the real server, by the address of the socket', async () => {
    const server = await startServer({
      PAYUNG_DATA: join(folder, 'rates.sqlite'),
      PAYUNG_KEYS: testKeysWritten,
      PAYUNG_SIGNUPS_PER_ADDRESS: '2',
    });
    const send = (from: string) =>
      fetch(`${server.address}/api/events/x/signups`, {
        method: 'POST',
        headers: { 'X-Forwarded-For': from },
      });
    assert.deepEqual(
      [(await send('1.1.1.1')).status, (await send('2.2.2.2')).status, (await send('3.3.3.3')).status],
      [400, 400, 429],
    );
    await server.end('SIGTERM');
    assert.doesNotMatch(server.output(), /127\.0\.0\.1"|1\.1\.1\.1/);
  });
});
