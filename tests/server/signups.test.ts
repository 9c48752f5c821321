import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json, newKey } from './test-app.ts';

onEachDatabase(({ testApp }) => {
  describe('POST /api/events/:id/signups', () => {
    it('answers 201 with a receipt that names code, secret, event and person', async () => {
      const test = await testApp();
      const response = await test.send(sampleRequest());
      const receipt = await json<Receipt>(response);
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.match(receipt.code, /^PYG-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}$/);
      assert.match(receipt.secret, /^[\w-]{43}$/);
      assert.equal(receipt.status, 'confirmed');
      assert.equal(receipt.name, 'Siti Aminah');
      assert.equal(receipt.createdAt, '2026-11-20T03:00:00.000Z');
      assert.equal(receipt.event.seatsLeft, 1);
      assert.equal('fields' in receipt.event, false);
    });

    it('gives the last seat and then no other', async () => {
      const test = await testApp();
      await test.signUp();
      await test.signUp();
      const problem = await test.refused(test.send(sampleRequest()), 409);
      assert.equal(problem.code, 'event-full');
      assert.equal((await test.event()).status, 'full');
    });

    it('counts reserved seats as taken', async () => {
      const test = await testApp({ events: [sampleEvent({ reserved: 1 })] });
      assert.equal((await test.event()).seatsLeft, 1);
      assert.equal('reserved' in (await test.event()), false);
      await test.signUp();
      assert.equal((await test.refused(test.send(sampleRequest()), 409)).code, 'event-full');
    });

    it('gives the seats of one session to those who choose it', async () => {
      const test = await testApp({ events: [sampleEvent(twoTimes)] });
      const receipt = await test.signUp({ session: 'pagi' });
      assert.equal(receipt.session, 'pagi');
      const problem = await test.refused(test.send(sampleRequest({ session: 'pagi' })), 409);
      assert.equal(problem.code, 'session-full');
      assert.deepEqual(
        (await test.event()).sessions.map(({ seatsLeft }) => seatsLeft),
        [0, 1],
      );
      await test.signUp({ session: 'siang' });
      assert.equal(
        (await test.refused(test.send(sampleRequest({ session: 'pagi' })), 409)).code,
        'event-full',
      );
    });

    const closed = [
      ['event-unknown', 404, {}, 'tidak-ada'],
      ['event-cancelled', 409, { cancelled: true }, 'kelas'],
      ['event-not-open-yet', 409, { opens: '2026-11-21T08:00:00+07:00' }, 'kelas'],
      ['event-closed', 409, { closes: '2026-11-19T08:00:00+07:00' }, 'kelas'],
      [
        'event-past',
        409,
        {
          sessions: [{ id: 'a', start: '2026-11-19T08:00:00+07:00', end: '2026-11-19T09:00:00+07:00' }],
          closes: '2026-11-19T08:00:00+07:00',
        },
        'kelas',
      ],
    ] as const;
    for (const [code, status, changed, event] of closed) {
      it(`refuses with ${code}, whatever the form says`, async () => {
        const test = await testApp({ events: [sampleEvent(changed)] });
        assert.equal((await test.refused(test.send({}, { event }), status)).code, code);
      });
    }

    it('closes at the very moment, though the page was loaded before', async () => {
      const test = await testApp();
      test.now = new Date('2999-03-20T07:59:59.999Z');
      await test.signUp();
      test.now = new Date('2999-03-20T08:00:00Z');
      assert.equal((await test.refused(test.send(sampleRequest()), 409)).code, 'event-closed');
    });

    it('makes another code when chance repeats itself', async () => {
      let calls = 0;
      const random = (size: number) => new Uint8Array(size).fill(size === 6 ? Math.floor(calls++ / 2) : 7);
      const test = await testApp({ random });
      const codes = [await test.signUp(), await test.signUp()].map(({ code }) => code);
      assert.deepEqual(codes, ['PYG-2222-22', 'PYG-3333-33']);
    });
  });

  describe('Idempotency-Key', () => {
    it('with the same body gives the same receipt and takes no second seat', async () => {
      const test = await testApp();
      const key = newKey();
      const first = await test.send(sampleRequest(), { key });
      const again = await test.send(sampleRequest(), { key });
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(await again.json(), await first.json());
      assert.equal((await test.event()).seatsLeft, 1);
    });

    it('takes the same fields in another order for the same body', async () => {
      const test = await testApp();
      const key = newKey();
      const { name, ...rest } = sampleRequest();
      await test.send({ name, ...rest }, { key });
      assert.equal((await test.send({ ...rest, name }, { key })).status, 200);
    });

    it('still repeats the receipt when the event has closed, filled up or changed its form', async () => {
      const test = await testApp();
      const key = newKey();
      const receipt = await test.signUp({}, { key });
      await test.signUp();
      await test.store.announce([sampleEvent({ cancelled: true, fields: [] })], today);
      const again = await json<Receipt>(test.send(sampleRequest(), { key }));
      assert.equal(again.secret, receipt.secret);
      assert.equal(again.event.status, 'cancelled');
    });

    it('with another body is refused and changes nothing', async () => {
      const test = await testApp();
      const key = newKey();
      await test.send(sampleRequest(), { key });
      const problem = await test.refused(test.send(sampleRequest({ name: 'Budi' }), { key }), 422);
      assert.equal(problem.code, 'idempotency-key-reused');
      assert.equal((await test.event()).seatsLeft, 1);
    });

    it('with another event is refused', async () => {
      const test = await testApp({ events: [sampleEvent(), sampleEvent({ id: 'lain' })] });
      const key = newKey();
      await test.send(sampleRequest(), { key });
      const problem = await test.refused(test.send(sampleRequest(), { key, event: 'lain' }), 422);
      assert.equal(problem.code, 'idempotency-key-reused');
    });

    it('sent ten times at once makes one sign-up', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 20 })] });
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => test.send(sampleRequest(), { key })),
      );
      const secrets = await Promise.all(answers.map(async (answer) => (await json<Receipt>(answer)).secret));
      assert.equal(new Set(secrets).size, 1);
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal((await test.event()).seatsLeft, 19);
    });

    it('is not spent by a sign-up that was refused', async () => {
      const test = await testApp();
      const key = newKey();
      await test.refused(test.send(sampleRequest({ name: '' }), { key }), 422);
      assert.equal((await test.send(sampleRequest(), { key })).status, 201);
    });

    for (const key of ['', 'short', 'with space here', 'x'.repeat(101), 'emoji-😀-key']) {
      it(`is refused when it is "${key.slice(0, 20)}"`, async () => {
        const test = await testApp();
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': encodeURI(key) };
        const response = test.app.request('/api/events/kelas/signups', {
          method: 'POST',
          headers,
          body: '{}',
        });
        assert.equal((await test.refused(Promise.resolve(response), 400)).code, 'idempotency-key-missing');
      });
    }

    it('gives a secret that cannot be made from the key alone', async () => {
      const [one, other] = await Promise.all([testApp(), testApp()]);
      const key = newKey();
      const receipts = [await one.signUp({}, { key }), await other.signUp({}, { key })];
      assert.notEqual(receipts[0]!.secret, receipts[1]!.secret);
    });
  });

  describe('/api/signups/:secret', () => {
    it('shows the receipt to who has the secret', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      assert.deepEqual(await test.look(receipt), receipt);
    });

    it('cancels, gives the seat back, and says the same when asked again', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      assert.equal((await test.cancel(receipt)).status, 'cancelled');
      assert.equal((await test.cancel(receipt)).status, 'cancelled');
      assert.equal((await test.look(receipt)).status, 'cancelled');
      assert.equal((await test.event()).seatsLeft, 2);
    });

    it('tells the sender of the same request that it was cancelled', async () => {
      const test = await testApp();
      const key = newKey();
      await test.cancel(await test.signUp({}, { key }));
      assert.equal((await json<Receipt>(test.send(sampleRequest(), { key }))).status, 'cancelled');
      assert.equal((await test.event()).seatsLeft, 2);
    });

    for (const method of ['GET', 'DELETE']) {
      it(`answers ${method} with 404 for a code, a hash, another secret and a wildcard`, async () => {
        const test = await testApp();
        const { code, secret } = await test.signUp();
        const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(secret))).toString('hex');
        for (const guess of [code, hash, secret.slice(1), secret.toLowerCase(), '%25', '*']) {
          const response = test.app.request(`/api/signups/${guess}`, { method });
          assert.equal((await test.refused(Promise.resolve(response), 404)).code, 'signup-unknown');
        }
        assert.equal((await test.event()).seatsLeft, 1);
      });
    }
  });
});
