import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Announcement, EventProblem } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { fits } from './described.ts';
import { keyFor } from './desk.ts';
import { byEmail } from './post.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { json, testApp, type TestApp } from './test-app.ts';

type Owner = Parameters<typeof keyFor>[1];

/** Asks about an event with a key of an organiser. */
async function organizer(test: TestApp, owner: Owner = {}) {
  const headers = { Authorization: `Bearer ${(await keyFor(test, owner)).shown}` };
  const address = (path: string) => `/api/organizer/events/${path}`;
  return {
    read: async (path = 'kelas') => test.app.request(address(path), { headers }),
    change: async (change: unknown, more: Record<string, string> = {}, path = 'kelas') =>
      test.app.request(address(path), {
        method: 'PATCH',
        headers: { ...headers, 'Content-Type': 'application/json', ...more },
        body: JSON.stringify(change),
      }),
  };
}
const kept = async (test: TestApp, id = 'kelas') => (await test.store.event(id))!.announcement;
const faults = async (answer: Response) =>
  (await json<EventProblem>(answer)).fields.map(({ field, code, limit }) => [field, code, limit]);

onEachDatabase(({ testApp }) => {
  describe('an event by its organiser', () => {
    it('is read with what is not published, and with a tag that a change makes another', async () => {
      const event = sampleEvent({ hosts: ['https://desa.example'], reserved: 1 });
      const test = await testApp({ events: [event] });
      const { read, change } = await organizer(test);
      const before = await read();
      assert.deepEqual(await json<Announcement>(before.clone()), event);
      const tag = before.headers.get('ETag')!;
      assert.equal((await read()).headers.get('ETag'), tag);
      const same = await change({ title: 'Kelas' });
      assert.equal(same.headers.get('ETag'), tag);
      const changed = await change({ title: 'Kelas lain', reserved: null }, { 'If-Match': tag });
      assert.equal(changed.status, 200, await changed.clone().text());
      const { reserved: _, ...rest } = event;
      assert.deepEqual(await json<Announcement>(changed.clone()), { ...rest, title: 'Kelas lain' });
      assert.deepEqual(await kept(test), { ...rest, title: 'Kelas lain' });
      assert.notEqual(changed.headers.get('ETag'), tag);
      assert.equal((await read()).headers.get('ETag'), changed.headers.get('ETag'));
    });

    it('is not changed by who has read it before somebody else changed it', async () => {
      const test = await testApp();
      const { read, change } = await organizer(test);
      const tag = (await read()).headers.get('ETag')!;
      test.now = new Date(today.getTime() + 1000);
      assert.equal((await change({ title: 'Dari satu' }, { 'If-Match': tag })).status, 200);
      const late = change({ title: 'Dari dua' }, { 'If-Match': tag });
      assert.equal((await test.refused(late, 412)).code, 'event-changed');
      assert.equal((await kept(test)).title, 'Dari satu');
      const weak = `W/${(await read()).headers.get('ETag')!}`;
      assert.equal((await change({ title: 'Dari tiga' }, { 'If-Match': `"x", ${weak}` })).status, 200);
      assert.equal((await change({ title: 'Dari empat' }, { 'If-Match': '*' })).status, 200);
    });

    it('is changed as a whole or not at all: what is wrong is told by its field, in the language asked for', async () => {
      const test = await testApp();
      const { change } = await organizer(test);
      const answer = await change(
        { title: '', capacity: 'dua', hosts: ['desa'], sessions: [], warna: 'biru' },
        { 'Accept-Language': 'en' },
      );
      assert.equal(answer.status, 422);
      const problem = await json<EventProblem>(answer.clone());
      assert.equal(problem.code, 'event-invalid');
      assert.match(problem.fields.find(({ field }) => field === 'capacity')!.detail, /whole number/);
      assert.deepEqual((await faults(answer)).map(([field]) => field).sort(), [
        'capacity',
        'hosts.0',
        'sessions',
        'title',
        'warna',
      ]);
      assert.deepEqual(await faults(await change({ closes: '2000-01-01T08:00:00+07:00' })), [
        ['closes', 'closes-before-opens', undefined],
      ]);
      for (const body of [[], 'kelas', null, 3])
        assert.deepEqual(await faults(await change(body)), [['', 'wrong-form', undefined]]);
      assert.deepEqual(await faults(await change({ consent: null })), [['consent', 'wrong-form', undefined]]);
      assert.deepEqual(await kept(test), sampleEvent());
    });

    it('keeps its address and its owner; only a key of all organisers hands it on', async () => {
      const test = await testApp();
      const [own, all] = [await organizer(test), await organizer(test, { organizer: '*' })];
      for (const [change, field] of [
        [{ id: 'lain' }, 'id'],
        [{ sample: false }, 'sample'],
        [{ organizers: ['village'] }, 'organizers'],
      ] as const)
        assert.deepEqual(await faults(await own.change(change)), [[field, 'not-changeable', undefined]]);
      assert.equal((await own.change({ id: 'kelas', organizers: ['branch'] })).status, 200);
      assert.equal((await all.change({ organizers: ['village'] })).status, 200);
      assert.equal((await test.refused(own.read(), 404)).code, 'event-unknown');
    });

    it('with fewer seats than are taken is changed only if that is meant, and drops nobody', async () => {
      const test = await testApp();
      const receipts = [await test.signUp(), await test.signUp()];
      const { change } = await organizer(test);
      assert.deepEqual(await faults(await change({ capacity: 1 })), [['capacity', 'fewer-than-taken', 2]]);
      assert.equal((await change({ capacity: 1 }, {}, 'kelas?seats=fewer')).status, 200);
      assert.equal((await kept(test)).capacity, 1);
      for (const receipt of receipts) assert.equal((await test.look(receipt)).status, 'confirmed');
    });

    it('loses no time that somebody has chosen', async () => {
      const test = await testApp({ events: [sampleEvent(twoTimes)] });
      await test.signUp({ session: 'pagi' });
      const { change } = await organizer(test);
      const [, noon] = twoTimes.sessions!;
      assert.deepEqual(await faults(await change({ sessions: [noon], capacity: 1 })), [
        ['sessions', 'session-in-use', 1],
      ]);
      const all = { sessionChoice: 'all', sessions: sampleEvent().sessions };
      assert.deepEqual(await faults(await change(all)), [['sessionChoice', 'choice-in-use', 1]]);
    });

    it('gives other words of consent another version by itself', async () => {
      const test = await testApp();
      const { change } = await organizer(test);
      const text = { id: 'Saya setuju sekali.', en: 'I do agree.' };
      assert.equal((await change({ consent: { text } })).status, 200);
      assert.deepEqual((await kept(test)).consent, { version: '2026-11-20', text });
      assert.equal((await change({ consent: { text, version: 'x' } })).status, 200);
      assert.equal((await kept(test)).consent.version, '2026-11-20');
    });

    it('tells people of another place, and gives added seats to who waits', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      await test.signUp(byEmail('siti@surel.example'));
      const waiting = await test.signUp();
      const { change } = await organizer(test);
      const messages = async () => {
        const { mail } = await test.store.counts();
        return Object.values(mail).reduce((sum, count) => sum + count, 0);
      };
      const before = await messages();
      assert.equal((await change({ place: 'Balai kecamatan', capacity: 2 })).status, 200);
      assert.equal(await messages(), before + 1);
      assert.equal((await test.look(waiting)).status, 'confirmed');
    });
  });
});

describe('a change of an event over the API', () => {
  it('needs the scope edit, reading it the scope read, and a key of its organiser both', async () => {
    const test = await testApp();
    const reader = await organizer(test, { scopes: ['read'] });
    assert.equal((await reader.read()).status, 200);
    assert.equal((await test.refused(reader.change({ title: 'x' }), 403)).code, 'scope-missing');
    const editor = await organizer(test, { scopes: ['edit'] });
    assert.equal((await test.refused(editor.read(), 403)).code, 'scope-missing');
    const other = await organizer(test, { organizer: 'village' });
    for (const path of ['kelas', 'tidak-ada']) {
      assert.equal((await test.refused(other.read(path), 404)).code, 'event-unknown');
      assert.equal((await test.refused(other.change({ title: 'x' }, {}, path), 404)).code, 'event-unknown');
    }
    const nobody = test.app.request('/api/organizer/events/kelas', { method: 'PATCH' });
    assert.equal((await test.refused(Promise.resolve(nobody), 401)).code, 'key-refused');
    assert.equal((await kept(test)).title, 'Kelas');
  });

  it('is taken where it fits the description, and refused where it does not', async () => {
    const test = await testApp({ events: [sampleEvent({ reserved: 1, mapUrl: 'https://peta.example/' })] });
    const { change } = await organizer(test);
    const { id: _id, sample: _sample, consent, ...whole } = await kept(test);
    const taken = [
      {},
      { ...whole, ...twoTimes, reserved: null, hosts: [], consent: { text: consent.text } },
      { mapUrl: null, hosts: null, cancelled: true },
    ];
    for (const body of taken) {
      assert.ok(fits('EventChange', body), JSON.stringify(body));
      assert.equal((await change(body)).status, 200, JSON.stringify(body));
    }
    for (const body of [{ capacity: 'dua' }, { title: null }, { warna: 1 }, { sessions: [] }, []]) {
      assert.ok(!fits('EventChange', body), JSON.stringify(body));
      assert.equal((await change(body)).status, 422, JSON.stringify(body));
    }
  });

  it('is JSON, and no other page can ask for it', async () => {
    const test = await testApp();
    const { change } = await organizer(test);
    const plain = change({ title: 'x' }, { 'Content-Type': 'text/plain' });
    assert.equal((await test.refused(plain, 415)).code, 'not-json');
    const asked = await test.app.request('/api/organizer/events/kelas', {
      method: 'OPTIONS',
      headers: { Origin: 'https://desa.example', 'Access-Control-Request-Method': 'PATCH' },
    });
    assert.equal(asked.headers.get('Access-Control-Allow-Origin'), null);
  });
});
