import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type EventSummary, parseEventDetail, parseEventList } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json } from './test-app.ts';

const events = [
  sampleEvent({ id: 'banyuwangi', region: '3510' }),
  sampleEvent({ id: 'surabaya', region: '3578', organizers: ['labour-office', 'branch'] }),
  sampleEvent({
    id: 'jayapura',
    region: '9103',
    organizers: ['village-government'],
    timeZone: 'Asia/Jayapura',
    sessions: [{ id: 'a', start: '2998-01-01T08:00:00+09:00', end: '2998-01-01T09:00:00+09:00' }],
    closes: '2998-01-01T08:00:00+09:00',
  }),
];

onEachDatabase(({ testApp }) => {
  describe('GET /api/events', () => {
    const filters: readonly [string, readonly string[]][] = [
      ['', ['jayapura', 'banyuwangi', 'surabaya']],
      ['?region=3510', ['banyuwangi']],
      ['?region=35', ['banyuwangi', 'surabaya']],
      ['?region=ID', ['jayapura', 'banyuwangi', 'surabaya']],
      ['?region=3', []],
      ['?region=1101', []],
      ["?region=35'%20or%201=1", []],
      ['?organizer=branch', ['banyuwangi', 'surabaya']],
      ['?organizer=labour-office&region=3578', ['surabaya']],
      ['?organizer=nobody', []],
    ];
    for (const [query, expected] of filters) {
      it(`${query || 'without a filter'} lists ${expected.join(', ') || 'nothing'}, the earliest first`, async () => {
        const test = await testApp({ events });
        const list = await json<{ events: EventSummary[] }>(test.get(`/api/events${query}`));
        assert.deepEqual(
          list.events.map(({ id }) => id),
          expected,
        );
      });
    }

    it('sends summaries that the form package reads, without form and notes', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, reserved: 1, capacity: 3 })] });
      const list = await json<{ events: object[] }>(test.get('/api/events'));
      assert.deepEqual(parseEventList(list), list.events);
      for (const key of ['fields', 'consent', 'bring', 'privacy', 'reserved'])
        assert.equal(key in list.events[0]!, false);
    });
  });

  describe('GET /api/events/:id', () => {
    it('sends a detail that the form package reads whole', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
      const detail = await test.event();
      assert.deepEqual(parseEventDetail(detail), detail);
    });

    it('answers 404 with words for an unknown event', async () => {
      const test = await testApp();
      assert.equal(
        (await test.refused(test.get('/api/events/tidak-ada'), 404)).title,
        'Acara tidak ditemukan',
      );
    });

    it('answers 304 to who has it, until a seat is taken or the status changes', async () => {
      const test = await testApp();
      const tag = async () => (await test.get('/api/events/kelas')).headers.get('ETag')!;
      const first = await tag();
      const again = await test.get('/api/events/kelas', { 'If-None-Match': first });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*');
      await test.signUp();
      const second = await tag();
      assert.notEqual(second, first);
      test.now = new Date('2999-03-21T00:00:00Z');
      assert.notEqual(await tag(), second);
    });

    it('answers HEAD without a body', async () => {
      const test = await testApp();
      const response = await test.app.request('/api/events/kelas', { method: 'HEAD' });
      assert.deepEqual([response.status, await response.text()], [200, '']);
    });
  });

  describe('announcing an event again', () => {
    it('changes its words and seats and leaves its sign-ups', async () => {
      const test = await testApp();
      const receipt = await test.signUp();
      await test.store.announce([sampleEvent({ title: 'Kelas baru', capacity: 5 })], today);
      const { title, seatsLeft } = await test.event();
      assert.deepEqual({ title, seatsLeft }, { title: 'Kelas baru', seatsLeft: 4 });
      assert.equal((await test.look(receipt)).code, receipt.code);
    });

    it('with fewer seats than are taken leaves none, and takes none away', async () => {
      const test = await testApp();
      const receipts = [await test.signUp(), await test.signUp()];
      await test.store.announce([sampleEvent({ capacity: 1 })], today);
      assert.equal((await test.event()).seatsLeft, 0);
      for (const receipt of receipts) assert.equal((await test.look(receipt)).status, 'confirmed');
      assert.equal((await test.refused(test.send(sampleRequest()), 409)).code, 'event-full');
    });
  });
});
