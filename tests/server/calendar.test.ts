import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { testApp } from './test-app.ts';

/** The appointments of a file, as an independent reader of the format (ical.js, of Thunderbird) sees them. */
async function appointments(response: Response) {
  assert.equal(response.headers.get('Content-Type'), 'text/calendar; charset=utf-8');
  const text = await response.text();
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      place: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
    };
  });
}

const hard = 'Kelas; batik, \\ "pangan"\nමහා ග්‍රන්ථය 👩‍👩‍👧 '.repeat(6).trim();

describe('calendar.ics', () => {
  it('of an event holds every session, in UTC, with place and organiser, marked as a sample', async () => {
    const test = await testApp({ events: [sampleEvent(twoTimes)] });
    const [morning, afternoon] = await appointments(await test.get('/api/events/kelas/calendar.ics'));
    assert.deepEqual(morning, {
      uid: 'kelas.pagi@payung',
      title: 'Kelas (contoh)',
      text: 'Kelas contoh\nKantor cabang',
      place: 'Balai desa',
      start: '2999-03-23T01:00:00.000Z',
      end: '2999-03-23T03:00:00.000Z',
      status: 'CONFIRMED',
    });
    assert.equal(afternoon!.uid, 'kelas.siang@payung');
  });

  it('gives every text back as it was, however long and strange', async () => {
    const test = await testApp({ events: [sampleEvent({ title: hard, place: hard })] });
    const [only] = await appointments(await test.get('/api/events/kelas/calendar.ics?lang=en'));
    assert.deepEqual([only!.title, only!.place], [`${hard} (sample)`, hard]);
  });

  it('of all events can be asked for by region, and says the same until one changes', async () => {
    const test = await testApp({ events: [sampleEvent(), sampleEvent({ id: 'lain', region: '3578' })] });
    const feed = (tag = '') => test.get('/api/events/calendar.ics?region=3578', { 'If-None-Match': tag });
    const first = await feed();
    const tag = first.headers.get('ETag')!;
    assert.deepEqual(
      (await appointments(first)).map(({ uid }) => uid),
      ['lain.hari-1@payung'],
    );
    const later = new Date('2026-11-21T03:00:00Z');
    await test.store.announce([sampleEvent({ id: 'lain', region: '3578' })], later);
    test.now = later;
    assert.equal((await feed(tag)).status, 304);
    await test.store.announce([sampleEvent({ id: 'lain', region: '3578', cancelled: true })], later);
    const [changed] = await appointments(await feed(tag));
    assert.equal(changed!.status, 'CANCELLED');
  });

  it('of a sign-up holds its own session and its code, tentative while waiting, cancelled when given back', async () => {
    const test = await testApp({ events: [sampleEvent({ ...twoTimes, waitingList: true })] });
    const seated = await test.signUp({ session: 'siang' });
    const waiting = await test.signUp({ session: 'siang' });
    const own = async ({ secret }: typeof seated) =>
      appointments(await test.get(`/api/signups/${secret}/calendar.ics`));
    const [first, ...others] = await own(seated);
    assert.deepEqual([first!.uid, first!.status, others], ['kelas.siang@payung', 'CONFIRMED', []]);
    assert.ok(first!.text.includes(seated.code));
    assert.equal((await own(waiting))[0]!.status, 'TENTATIVE');
    await test.cancel(seated);
    assert.equal((await own(seated))[0]!.status, 'CANCELLED');
    assert.equal((await own(waiting))[0]!.status, 'CONFIRMED');
  });

  it('is 404 for what is not there, and 405 for another method', async () => {
    const test = await testApp();
    assert.equal((await test.refused(test.get('/api/events/x/calendar.ics'), 404)).code, 'event-unknown');
    assert.equal((await test.refused(test.get('/api/signups/x/calendar.ics'), 404)).code, 'signup-unknown');
    const post = await test.app.request('/api/events/kelas/calendar.ics', { method: 'POST' });
    assert.deepEqual([post.status, post.headers.get('Allow')], [405, 'GET, HEAD']);
  });
});

describe('the changes of an event', () => {
  it('count only where it says something else than before', async () => {
    const test = await testApp();
    const later = new Date('2026-11-21T03:00:00Z');
    await test.store.announce([sampleEvent()], later);
    assert.equal((await test.store.event('kelas'))!.changedAt, today.toISOString());
    await test.store.announce([sampleEvent({ title: 'Lain' })], later);
    assert.equal((await test.store.event('kelas'))!.changedAt, later.toISOString());
  });
});
