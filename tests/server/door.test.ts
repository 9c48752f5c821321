import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Attendee } from '@payung/signup';
import type { DoorAnswer, DoorList, DoorMark } from '@payung/server/door-list';
import { type SeatGuard, seatGuard } from '@payung/server/seats';
import { onEachDatabase, rowsIn } from './databases.ts';
import { type Desk, deskOf, ownPage } from './desk.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';
import { json, type TestApp, type TestParts } from './test-app.ts';

const page = '/acara/kelas/hadir';
const later = (seconds: number) => new Date(today.getTime() + seconds * 1000);

let marks = 0;
/** Somebody was here, seconds after the start of the test. */
const mark = (code: string, seconds: number, changed: Partial<DoorMark> = {}): DoorMark => ({
  id: `mark-of-test-${++marks}`,
  code,
  session: 'hari-1',
  at: later(seconds).toISOString(),
  isHere: true,
  ...changed,
});

const post = (test: TestApp, desk: Desk, body: unknown, headers: Record<string, string> = ownPage) =>
  test.app.request(`/penyelenggara${page}/catatan`, {
    method: 'POST',
    headers: { Cookie: desk.cookie, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const note = (test: TestApp, desk: Desk, ...sent: DoorMark[]) =>
  json<DoorAnswer>(post(test, desk, { marks: sent }));
const list = async (desk: Desk) => (await json<DoorList>(desk.get(`${page}/daftar`))).list!;
const hereOf = async (desk: Desk, code: string) =>
  (await list(desk)).attendees.find((attendee) => attendee.code === code)!.here;

onEachDatabase(({ testApp, freshPlace }) => {
  describe('the list for the door', () => {
    it('names everybody with code, standing and session, and nothing else of them', async () => {
      const test = await testApp({ events: [sampleEvent({ ...twoTimes, capacity: 2, waitingList: true })] });
      const first = await test.signUp({ session: 'pagi', need: 'Kursi roda' });
      const second = await test.signUp({ session: 'pagi', name: 'Budi' });
      const desk = await deskOf(test, { scopes: ['check-in'] });
      const { attendees, event } = await list(desk);
      assert.deepEqual(attendees, [
        { code: first.code, name: 'Siti Aminah', session: 'pagi', status: 'confirmed', here: {} },
        { code: second.code, name: 'Budi', session: 'pagi', status: 'waiting', here: {} },
      ]);
      assert.equal(event.deleteAfter, '2999-04-22T08:00:00.000Z');
    });

    it('comes with the time of the server, and is not sent again to who has it', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      const first = await json<DoorList>(desk.get(`${page}/daftar`));
      test.now = later(60);
      const again = () => json<DoorList>(desk.get(`${page}/daftar?tag=${first.tag}`));
      assert.deepEqual(await again(), { tag: first.tag, now: later(60).toISOString() });
      await note(test, desk, mark(code, 30));
      const { tag, list } = await again();
      assert.notEqual(tag, first.tag);
      assert.deepEqual(list!.attendees[0]!.here, { 'hari-1': later(30).toISOString() });
    });

    it('is for who is signed in, with the scope, for their own event', async () => {
      const test = await testApp();
      const visitors: readonly [string, Desk | undefined, number][] = [
        ['nobody', undefined, 401],
        ['a key without the scope', await deskOf(test, { scopes: ['read'] }), 403],
        ['another organiser', await deskOf(test, { organizer: 'village' }), 404],
      ];
      for (const [name, desk, status] of visitors)
        for (const [path, method] of [
          ['daftar', 'GET'],
          ['catatan', 'POST'],
        ] as const) {
          const answer = await test.app.request(`/penyelenggara${page}/${path}`, {
            method,
            headers: { 'Sec-Fetch-Dest': 'empty', ...ownPage, ...(desk && { Cookie: desk.cookie }) },
          });
          assert.equal(answer.status, status, `${name}, ${path}`);
        }
    });
  });

  describe('what phones noted at the door', () => {
    it('is kept once, however often it is sent, with the moment on the phone', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      test.now = later(60);
      const sent = mark(code, 20);
      for (let time = 0; time < 3; time++) {
        const { outcomes, attendees } = await note(test, desk, sent);
        assert.deepEqual(outcomes, [{ id: sent.id, outcome: 'noted' }]);
        assert.deepEqual(attendees[0]!.here, { 'hari-1': sent.at });
      }
      await note(test, desk, mark(code, 30, { isHere: false }));
      await note(test, desk, sent);
      assert.deepEqual(await hereOf(desk, code), {});
    });

    it('ends in the same rows in whatever order two phones send it', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const codes = [(await test.signUp()).code, (await test.signUp({ name: 'Budi' })).code];
      test.now = later(60);
      const phones = codes.map((code) => [
        mark(code, 10),
        mark(code, 5),
        mark(code, 15, { isHere: false }),
        mark(code, 20),
        mark(code, 25),
      ]);
      for (const sent of phones[0]!) await note(test, desk, sent);
      await note(test, desk, ...[...phones[1]!].reverse());
      for (const code of codes)
        assert.deepEqual(await hereOf(desk, code), { 'hari-1': later(20).toISOString() });
    });

    it('is kept once also from a phone whose clock is ahead, after it was taken back', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      const ahead = mark(code, 9_999);
      test.now = later(60);
      await note(test, desk, ahead);
      test.now = later(70);
      await note(test, desk, mark(code, 65, { isHere: false }));
      test.now = later(80);
      await note(test, desk, ahead);
      assert.deepEqual(await hereOf(desk, code), {});
    });

    /** Five phones note the same person at the same moment; gives how many of the notes were kept. */
    async function keptOfFive(guard?: SeatGuard): Promise<number> {
      const place = await freshPlace();
      const slow: NonNullable<TestParts['plugins']>[number] = {
        transformQuery: ({ node }) => node,
        async transformResult({ result }) {
          await new Promise((done) => setTimeout(done, 20));
          return result;
        },
      };
      const test = await testApp({ place, plugins: [slow], ...(guard && { guard }) });
      const { code } = await test.signUp();
      const sent = [50, 40, 30, 20, 10].map((second) => mark(code, second));
      await Promise.all(sent.map((one) => test.store.organizers.noteMarks('kelas', [one], later(60))));
      const [row] = await rowsIn(place, 'select marks from signups');
      return (JSON.parse(row!['marks'] as string) as unknown[]).length;
    }

    it('is all kept when five phones note at once', async () => assert.equal(await keptOfFive(), 5));

    it('would not be, without the transaction', async () => {
      const kept = await keptOfFive({ ...seatGuard, atomically: ({ db }, work) => work(db) });
      assert.ok(kept < 5, `${kept} are kept`);
    });

    it('has no moment of the future and none before the sign-up', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const [ahead, behind] = [await test.signUp(), await test.signUp({ name: 'Budi' })];
      test.now = later(60);
      await note(test, desk, mark(ahead.code, 9_999_999), mark(behind.code, -9_999_999));
      assert.deepEqual(await hereOf(desk, ahead.code), { 'hari-1': later(60).toISOString() });
      assert.deepEqual(await hereOf(desk, behind.code), { 'hari-1': today.toISOString() });
    });

    it('says of each who has no seat here, and notes the others', async () => {
      const other = sampleEvent({ id: 'lain' });
      const test = await testApp({ events: [sampleEvent({ capacity: 2, waitingList: true }), other] });
      const desk = await deskOf(test);
      const [cancelled, here] = [await test.signUp(), await test.signUp()];
      await test.cancel(cancelled);
      const [, waiting] = [await test.signUp(), await test.signUp()];
      const elsewhere = await test.signUp({}, { event: 'lain' });
      test.now = later(60);
      const codes = [cancelled, here, waiting, elsewhere].map(({ code }) => code);
      const { outcomes } = await note(test, desk, ...[...codes, 'PYG-2222-22'].map((code) => mark(code, 1)));
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['cancelled', 'noted', 'waiting', 'unknown', 'unknown'],
      );
      const came = (await list(desk)).attendees.filter((one) => Object.keys(one.here).length > 0);
      assert.deepEqual(
        came.map(({ code }) => code),
        [here.code],
      );
    });

    it('is of the day it was noted on, in a course of several', async () => {
      const days = [1, 2].map((day) => ({
        id: `hari-${day}`,
        start: `2999-03-2${day}T08:00:00+07:00`,
        end: `2999-03-2${day}T15:00:00+07:00`,
      }));
      const test = await testApp({ events: [sampleEvent({ sessions: days })] });
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      test.now = later(60);
      await note(test, desk, mark(code, 1), mark(code, 2, { session: 'hari-2' }));
      await note(test, desk, mark(code, 3, { isHere: false }));
      assert.deepEqual(await hereOf(desk, code), { 'hari-2': later(2).toISOString() });
    });

    it('agrees with the API of organisers', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      const headers = { Authorization: `Bearer ${desk.key.shown}` };
      const api = (method: string) =>
        json<Attendee>(test.app.request(`/api/organizer/signups/${code}/check-in`, { method, headers }));
      await note(test, desk, mark(code, 0));
      assert.equal((await api('PUT')).checkedInAt, today.toISOString());
      await api('DELETE');
      assert.deepEqual(await hereOf(desk, code), {});
      assert.ok((await api('PUT')).checkedInAt);
      assert.deepEqual(Object.keys(await hereOf(desk, code)), ['hari-1']);
    });

    it('goes on from a check-in of before there were marks', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      await rowsIn(place, `update signups set checked_in_at = '${today.toISOString()}', marks = null`);
      assert.deepEqual(await hereOf(desk, code), { 'hari-1': today.toISOString() });
      test.now = later(60);
      await note(test, desk, mark(code, 30, { isHere: false }));
      assert.deepEqual(await hereOf(desk, code), {});
    });

    it('is refused where it is no marks, too many, or sent by another site', async () => {
      const test = await testApp();
      const desk = await deskOf(test);
      const { code } = await test.signUp();
      const wrong: readonly [string, unknown, number][] = [
        ['no JSON', '{', 422],
        ['nothing', { marks: [] }, 422],
        ['no moment', { marks: [mark(code, 0, { at: '2026-02-30' })] }, 422],
        ['a moment that is no day', { marks: [mark(code, 0, { at: '2026-13-01T00:00:00Z' })] }, 422],
        ['a code that is none', { marks: [mark('PYG\u0000', 0)] }, 422],
        ['more than it knows', { marks: [{ ...mark(code, 0), name: 'Siti' }] }, 422],
        ['too many', { marks: Array.from({ length: 201 }, () => mark(code, 0)) }, 422],
        ['too large', JSON.stringify({ marks: 'x'.repeat(70_000) }), 413],
      ];
      for (const [name, body, status] of wrong)
        assert.equal((await post(test, desk, body)).status, status, name);
      const foreign = await post(test, desk, { marks: [mark(code, 0)] }, { 'Sec-Fetch-Site': 'cross-site' });
      assert.equal(foreign.status, 403);
      assert.deepEqual(await hereOf(desk, code), {});
    });
  });
});
