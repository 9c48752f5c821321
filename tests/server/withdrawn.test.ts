import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, type TestApp } from './test-app.ts';

const key = '5f0c1f0e6a2b4c3d9e8f7a6b5c4d3e2f';
const dayMs = 24 * 60 * 60 * 1000;

const takeBack = (test: TestApp, event = 'kelas') =>
  test.app.request(`/api/events/${event}/signups`, {
    method: 'DELETE',
    headers: { 'Idempotency-Key': key },
  });

const send = (test: TestApp, more: Parameters<TestApp['send']>[1] = {}) =>
  test.send(sampleRequest(), { key, ...more });

onEachDatabase(({ freshPlace, testApp }) => {
  describe('a sign-up that comes after it was taken back', () => {
    const cameLate = async () => {
      const test = await testApp();
      assert.equal((await takeBack(test)).status, 204);
      return test;
    };

    it('is refused in words, and takes no seat', async () => {
      const test = await cameLate();
      const problem = await test.refused(send(test), 409);
      assert.equal(problem.code, 'signup-cancelled');
      assert.equal(problem.title, 'Pendaftaran ini sudah dibatalkan');
      assert.equal((await test.event()).seatsLeft, 2);
    });

    it('leaves who signs up anew with another key as welcome as anybody', async () => {
      const test = await cameLate();
      assert.equal((await send(test, { key: `${key}-anew` })).status, 201);
    });

    it('is refused by another server and after a restore, too', async () => {
      const place = await freshPlace();
      const one = await testApp({ place });
      await takeBack(one);
      await one.refused(send(await testApp({ place, events: [] })), 409);
      const restored = await testApp({ place: await freshPlace(), events: [] });
      assert.equal(typeof (await restored.store.restore(await one.store.backup())), 'number');
      await restored.refused(send(restored), 409);
    });

    it('is kept once nothing remembers that it was taken back: eight days later, when no phone has it waiting', async () => {
      const test = await cameLate();
      await test.store.deleteExpired(new Date(today.getTime() + 8 * dayMs - 1));
      await test.refused(send(test), 409);
      await test.store.deleteExpired(new Date(today.getTime() + 8 * dayMs));
      assert.equal((await send(test)).status, 201);
    });
  });

  describe('a sign-up that comes a second time', () => {
    for (const [how, path] of [
      ['erased by its link', 'data'],
      ['ended by taking the consent back', 'consent'],
    ] as const)
      it(`is not kept again after it was ${how}`, async () => {
        const test = await testApp();
        const { secret } = await json<Receipt>(send(test));
        assert.ok((await test.app.request(`/api/signups/${secret}/${path}`, { method: 'DELETE' })).ok);
        assert.equal((await test.refused(send(test), 409)).code, 'signup-cancelled');
        assert.equal((await test.get(`/api/signups/${secret}`)).status, 404);
      });
  });

  describe('taking back', () => {
    it('at an event that the sign-up is not for leaves it as it is', async () => {
      const test = await testApp({ events: [sampleEvent(), sampleEvent({ id: 'lain' })] });
      const { secret } = await json<Receipt>(send(test));
      assert.equal((await takeBack(test, 'lain')).status, 204);
      assert.equal((await test.get(`/api/signups/${secret}`)).status, 200);
    });

    it('at an unknown event remembers nothing', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      assert.equal((await takeBack(test, 'tidak-ada')).status, 204);
      assert.equal((await takeBack(test, encodeURIComponent('\0'))).status, 204);
      assert.deepEqual(await rowsIn(place, 'select * from withdrawn'), []);
    });

    it('remembers a hash and a moment, and nothing by which somebody could be known', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const { secret } = await json<Receipt>(send(test));
      await takeBack(test);
      const [row, ...others] = await rowsIn(place, 'select * from withdrawn');
      assert.deepEqual([Object.keys(row!), others], [['secret_hash', 'at'], []]);
      assert.match(String(row!['secret_hash']), /^[0-9a-f]{64}$/);
      assert.notEqual(row!['secret_hash'], secret);
    });

    it('is limited like signing up: each address may have so much remembered', async () => {
      const rates = { ofAddress: { perMinute: 2 }, ofEvent: { perMinute: 0 } };
      const test = await testApp({ rates, addressOf: () => '192.0.2.1' });
      await takeBack(test);
      await takeBack(test);
      const problem = await test.refused(Promise.resolve(takeBack(test)), 429);
      assert.equal(problem.code, 'too-many-requests');
      assert.equal((await send(test)).status, 409);
    });
  });
});
