import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ClockRun, isProven, lookedAt } from '@payung/server/clock-run';
import type { EventDetail, Receipt } from '@payung/signup';
import { environmentOf, onEachDatabase, rowsIn } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey, testApp } from './test-app.ts';

const hours = (count: number, from = today) => new Date(from.getTime() + count * 60 * 60 * 1000);

/** Looks at a clock at these moments, one after another. */
const run = (...moments: readonly Date[]) =>
  moments.reduce<ClockRun | undefined>((before, now) => lookedAt(before, now), undefined)!;
const hourly = (from: Date, count: number) => Array.from({ length: count + 1 }, (_, n) => hours(n, from));

describe('a clock', () => {
  const cases: readonly [string, ClockRun, boolean][] = [
    ['looked at for the first time', run(today), false],
    ['that ran for 23 hours', run(...hourly(today, 23)), false],
    ['that ran for a day', run(...hourly(today, 24)), true],
    ['that stood for a night in between', run(...hourly(today, 24), hours(40)), true],
    ['set ahead by two days', run(...hourly(today, 48), hours(97)), false],
    ['set back by an hour', run(...hourly(today, 48), hours(47)), false],
    ['set ahead and right again', run(...hourly(today, 48), hours(9000), hours(49)), false],
    ['that ran for a day since it was set', run(...hourly(today, 9), ...hourly(hours(9000), 24)), true],
  ];
  for (const [what, looked, isSure] of cases) {
    it(`${what} is ${isSure ? '' : 'not '}one to delete by`, () => assert.equal(isProven(looked), isSure));
  }
});

onEachDatabase(({ freshPlace, testApp }) => {
  describe('a clock that jumps', () => {
    it('a thousand years ahead and back again, over restarts, deletes nobody', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const receipt = await test.signUp();
      const environment = environmentOf(place);
      const starts = ['2026-11-20T10:00:00+07:00', '3100-01-01T00:00:00Z', '2026-11-20T10:09:00+07:00'];
      for (const PAYUNG_NOW of starts) {
        const server = await startServer({ ...environment, PAYUNG_NOW });
        const kept = await json<Receipt>(fetch(`${server.address}/api/signups/${receipt.secret}`));
        assert.equal(kept.code, receipt.code, PAYUNG_NOW);
        await server.end('SIGTERM');
        const isFirst = PAYUNG_NOW === starts[0];
        assert.equal(server.output().includes('"event":"clock-jumped"'), !isFirst);
      }
      assert.equal((await rowsIn(place, 'select code from signups')).length, 1);
    });

    it('is one to delete by once it has run on for a day', async () => {
      const test = await testApp();
      for (const moment of hourly(hours(9000), 23))
        assert.equal((await test.store.lookAtClock(moment)).isProven, false);
      assert.deepEqual(await test.store.lookAtClock(hours(9024)), { isProven: true, hasJumped: false });
    });

    it('changes nothing about who comes first, whichever way it jumps', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const seated = await test.signUp();
      test.now = hours(48);
      const first = await test.signUp();
      test.now = hours(-48);
      const second = await test.signUp();
      await test.cancel(seated);
      assert.equal((await test.look(first)).status, 'confirmed');
      assert.deepEqual([(await test.look(second)).status, (await test.look(second)).place], ['waiting', 1]);
    });

    it('repeats the same receipt for a key of before', async () => {
      const test = await testApp();
      const key = newKey();
      const receipt = await test.signUp({}, { key });
      for (const away of [-200_000, 200_000, 9e6]) {
        test.now = hours(away);
        const again = await json<Receipt>(test.send(sampleRequest(), { key }));
        assert.deepEqual([again.code, again.secret], [receipt.code, receipt.secret]);
      }
    });
  });
});

describe('an event, while the clock is wrong', () => {
  it('refuses in words, and takes sign-ups again when it is right', async () => {
    const test = await testApp();
    test.now = new Date('2019-01-01T00:00:00Z');
    assert.equal((await test.refused(test.send(sampleRequest()), 409)).code, 'event-not-open-yet');
    test.now = today;
    assert.equal((await test.signUp()).status, 'confirmed');
    assert.equal((await json<EventDetail>(test.get('/api/events/kelas'))).seatsLeft, 1);
  });
});
