import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { KeptData, Receipt, RequestReceipt } from '@payung/signup';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json, type TestApp } from './test-app.ts';

const correct = async (test: TestApp, { secret }: Receipt, change: unknown): Promise<Response> =>
  test.app.request(`/api/signups/${secret}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
  });
const data = (test: TestApp, { secret }: Receipt) => json<KeptData>(test.get(`/api/signups/${secret}/data`));
const erase = async (test: TestApp, { secret }: Receipt) =>
  test.app.request(`/api/signups/${secret}/data`, { method: 'DELETE' });
const later = new Date('2026-11-21T03:00:00Z');

onEachDatabase(({ testApp, freshPlace }) => {
  describe('GET /api/signups/:secret/data', () => {
    it('shows all that is kept, the words that were agreed to, and when it is deleted', async () => {
      const test = await testApp();
      const receipt = await test.signUp({ need: 'kursi roda' });
      const { uses, ...kept } = await data(test, receipt);
      assert.deepEqual(kept, {
        ...sampleRequest({ need: 'kursi roda', contact: { kind: 'whatsapp', value: '+6281234567890' } }),
        consent: {
          version: '2026-11',
          text: 'Saya setuju.',
          hash: createHash('sha256').update('2026-11\nid\nSaya setuju.').digest('hex'),
          agreedAt: '2026-11-20T03:00:00.000Z',
        },
        event: 'kelas',
        code: receipt.code,
        status: 'confirmed',
        createdAt: '2026-11-20T03:00:00.000Z',
        changedAt: '2026-11-20T03:00:00.000Z',
        deletedAfter: '2999-04-22T08:00:00.000Z',
      });
      assert.deepEqual(uses[0], {
        what: 'nama',
        purpose: 'menyiapkan tempat dan menyapa Anda',
        basis: 'persetujuan (Pasal 20 ayat 2a)',
        seenBy: 'orangnya sendiri, penyelenggara acara itu',
        until: 'batas simpan acara (biasanya 30 hari sesudah sesi terakhir), atau saat Anda minta dihapus',
      });
    });

    it('says what each thing is for, in the language of the sign-up, and when somebody noted that the person came', async () => {
      const test = await testApp();
      const receipt = await test.signUp({ language: 'en' });
      await test.store.organizers.checkIn(receipt.code, true, later);
      const kept = await data(test, receipt);
      assert.equal(kept.checkedInAt, later.toISOString());
      const told = kept.uses.find(({ what }) => what === 'time of arrival');
      assert.equal(told?.purpose, 'to note who has come');
    });

    it('is not stored on the way', async () => {
      const test = await testApp();
      const { secret } = await test.signUp();
      const { headers } = await test.get(`/api/signups/${secret}/data`);
      assert.equal(headers.get('Cache-Control'), 'no-store');
    });
  });

  describe('PATCH /api/signups/:secret', () => {
    it('changes what it names, cleaned and checked as in the form, and nothing else', async () => {
      const test = await testApp();
      const receipt = await test.signUp({ need: 'kursi roda' });
      const change = { name: '  Siti  Aminah Putri', contact: { kind: 'email', value: 'siti@Contoh.id' } };
      const changed = await json<Receipt>(correct(test, receipt, change));
      assert.deepEqual(changed, { ...receipt, name: 'Siti Aminah Putri' });
      const kept = await data(test, receipt);
      assert.deepEqual(kept.contact, { kind: 'email', value: 'siti@contoh.id' });
      assert.deepEqual([kept.need, kept.answers], ['kursi roda', { desa: 'Krejengan' }]);
    });

    it('takes back what is null', async () => {
      const test = await testApp();
      const receipt = await test.signUp({ need: 'kursi roda' });
      await correct(test, receipt, { need: null });
      assert.equal('need' in (await data(test, receipt)), false);
    });

    it('keeps the consent as it was given, though the event has other words now', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      const consent = { version: '2027-01', text: { id: 'Lain.', en: 'Other.' } };
      await test.store.announce([sampleEvent({ consent })], today);
      assert.equal((await correct(test, receipt, { name: 'Budi' })).status, 200);
      assert.equal((await data(test, receipt)).consent.version, '2026-11');
    });

    const wrong: readonly [string, unknown, string][] = [
      ['a name of one letter', { name: 'S' }, 'name'],
      ['another consent', { consent: { version: 'x', accepted: true } }, 'consent'],
      ['a status', { status: 'confirmed' }, 'status'],
      ['an answer to no question', { answers: { gaji: 5 } }, 'answers.gaji'],
      ['a required answer taken back', { answers: { desa: null } }, 'answers.desa'],
      ['answers that are a list', { answers: [] }, 'answers'],
      ['a list', [], ''],
      ['nothing', null, ''],
    ];
    for (const [name, change, field] of wrong) {
      it(`refuses ${name}, names the field and changes nothing`, async () => {
        const test = await testApp();
        const receipt = await test.signUp();
        const before = await data(test, receipt);
        const problem = await test.refused(correct(test, receipt, change), 422);
        assert.deepEqual([problem.code, problem.fields?.[0]?.field], ['signup-invalid', field]);
        assert.deepEqual(await data(test, receipt), before);
      });
    }

    it('moves to another session where a seat is free, and hands the seat on', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      const moving = await test.signUp({ session: 'pagi' });
      const waiting = await test.signUp({ session: 'pagi' });
      const moved = await json<Receipt>(correct(test, moving, { session: 'siang' }));
      assert.deepEqual([moved.session, moved.status], ['siang', 'confirmed']);
      assert.equal((await test.look(waiting)).status, 'confirmed');
    });

    it('keeps the seat where the other session is full', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      const moving = await test.signUp({ session: 'pagi' });
      await test.signUp({ session: 'siang' });
      const problem = await test.refused(correct(test, moving, { session: 'siang', name: 'Budi' }), 409);
      assert.equal(problem.code, 'session-full');
      assert.deepEqual(await test.look(moving), { ...moving, event: (await test.look(moving)).event });
    });

    it('moves freely where the sessions share the seats of the event', async () => {
      const sessions = twoTimes.sessions!.map(({ capacity: _, ...session }) => session);
      const event = sampleEvent({ ...twoTimes, sessions, capacity: 1, waitingList: true });
      const test = await testApp({ events: [event] });
      const receipts = [await test.signUp({ session: 'pagi' }), await test.signUp({ session: 'pagi' })];
      for (const receipt of receipts) {
        const moved = await json<Receipt>(correct(test, receipt, { session: 'siang' }));
        assert.deepEqual([moved.session, moved.status], ['siang', receipt.status]);
      }
    });

    it('works after the form has closed, but not once the event is over or the sign-up cancelled', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      test.now = new Date('2999-03-21T00:00:00Z');
      assert.equal((await correct(test, receipt, { name: 'Budi' })).status, 200);
      test.now = new Date('2999-03-24T00:00:00Z');
      assert.equal((await test.refused(correct(test, receipt, { name: 'Ani' }), 409)).code, 'event-past');
      test.now = later;
      await test.cancel(receipt);
      const problem = await test.refused(correct(test, receipt, { name: 'Ani' }), 409);
      assert.equal(problem.code, 'signup-cancelled');
    });
  });

  describe('DELETE /api/signups/:secret/data', () => {
    it('forgets the person at once, and hands the seat on', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const [first, second] = [await test.signUp(), await test.signUp()];
      assert.equal((await erase(test, first)).status, 204);
      for (const path of ['', '/data', '/calendar.ics'])
        await test.refused(test.get(`/api/signups/${first.secret}${path}`), 404);
      await test.refused(erase(test, first), 404);
      assert.equal((await test.look(second)).status, 'confirmed');
    });
  });

  describe('DELETE /api/signups/:secret/consent', () => {
    it('takes the consent back: the person is forgotten at once, the seat handed on, the act noted without a name', async () => {
      const place = await freshPlace();
      const events = [sampleEvent({ capacity: 1, waitingList: true })];
      const test = await testApp({ place, events });
      const [first, second] = [await test.signUp(), await test.signUp()];
      const path = `/api/signups/${first.secret}/consent`;
      const done = await json<RequestReceipt>(test.app.request(path, { method: 'DELETE' }));
      assert.deepEqual(
        [done.kind, done.receivedAt, done.doneAt],
        ['withdraw', today.toISOString(), today.toISOString()],
      );
      await test.refused(test.get(`/api/signups/${first.secret}`), 404);
      await test.refused(Promise.resolve(test.app.request(path, { method: 'DELETE' })), 404);
      assert.equal((await test.look(second)).status, 'confirmed');
      const kept = JSON.stringify(await rowsIn(place, 'select * from requests'));
      assert.match(kept, /"details":null/);
      assert.doesNotMatch(kept, /Siti|8123456|PYG-/);
    });
  });
});
