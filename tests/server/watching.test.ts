import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onEachDatabase } from './databases.ts';
import { sampleEvent, sampleRequest } from './sample-event.ts';
import { json, testApp } from './test-app.ts';

const person = sampleRequest({
  name: 'Wulandari Pertiwi',
  contact: { kind: 'whatsapp', value: '0899 1111 2222' },
  need: 'kursi roda',
  answers: { desa: 'Sumberwringin' },
});
const line =
  /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"\\\n]*"(,[a-z]+="[^"\\\n]*")*\})? \d+(\.\d+)?(e-?\d+)?)$/;

onEachDatabase(({ testApp }) => {
  describe('GET /metrics', () => {
    it('counts answers by route and status, and what is kept, in the text format of Prometheus', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const receipts = [await test.signUp(), await test.signUp(), await test.signUp()];
      await test.cancel(receipts[2]!);
      await test.refused(test.send({}), 422);
      const response = await test.get('/metrics');
      const text = await response.text();
      assert.equal(response.headers.get('Content-Type'), 'text/plain; version=0.0.4; charset=utf-8');
      for (const one of text.trimEnd().split('\n')) assert.match(one, line);
      for (const expected of [
        'payung_requests_total{method="POST",route="/api/events/:id/signups",status="201"} 3',
        'payung_requests_total{method="POST",route="/api/events/:id/signups",status="422"} 1',
        'payung_request_duration_seconds_count{route="/api/events/:id/signups"} 4',
        'payung_request_duration_seconds_bucket{route="/api/events/:id/signups",le="+Inf"} 4',
        'payung_signups{status="confirmed"} 1',
        'payung_signups{status="waiting"} 1',
        'payung_signups{status="cancelled"} 1',
        'payung_events 1',
        'payung_database_up 1',
      ])
        assert.ok(text.includes(`${expected}\n`), expected);
    });

    it('holds nothing of a person, whatever was asked', async () => {
      const test = await testApp();
      const { secret, code } = await test.signUp(person, { key: 'a-key-only-the-phone-knows' });
      for (const path of [`/api/signups/${secret}`, `/api/events/${secret}`, `/api/${secret}`, `/${secret}`])
        for (const method of ['GET', 'POST', 'DELETE', 'PATCH'])
          await test.app.request(`${path}?name=Wulandari`, { method });
      const text = await (await test.get('/metrics')).text();
      assert.doesNotMatch(text, /Wulandari|9911112222|kursi|Sumberwringin|only-the-phone/i);
      for (const own of [secret, code]) assert.equal(text.includes(own), false);
    });
  });
});

describe('a server that stops or has lost its database', () => {
  it('is alive but not ready, and says so in its metrics', async () => {
    const { store } = await testApp();
    const no = () => Promise.reject(new Error('x'));
    const lost = await testApp({ store: { ...store, ready: () => Promise.resolve(false), counts: no } });
    assert.deepEqual(await json(lost.get('/healthz')), { status: 'ok' });
    const response = await lost.get('/readyz');
    assert.deepEqual([response.status, await response.json()], [503, { status: 'failing' }]);
    assert.match(await (await lost.get('/metrics')).text(), /^payung_database_up 0$/m);
  });

  it('is not ready from the moment it is told to stop', async () => {
    let isStopping = false;
    const test = await testApp({ isStopping: () => isStopping });
    assert.deepEqual(await json(test.get('/readyz')), { status: 'ok' });
    isStopping = true;
    const response = await test.get('/readyz');
    assert.deepEqual([response.status, await response.json()], [503, { status: 'stopping' }]);
  });
});
