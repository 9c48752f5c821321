import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startCleaning } from '@payung/server/cleaning';
import { environmentOf, onEachDatabase } from './databases.ts';
import { startServer } from './running-server.ts';
import { today } from './sample-event.ts';
import type { TestApp } from './test-app.ts';

const due = new Date('2999-04-22T08:00:00Z');
const hourMs = 60 * 60 * 1000;

/** Looks at a clock that then has run for a day until this moment. */
async function proveClock({ store }: TestApp, now: Date): Promise<void> {
  for (const hours of [25, 1]) await store.lookAtClock(new Date(now.getTime() - hours * hourMs));
}

/** The cleaning of a server whose clock and timer a test moves; `said` waits for the next line of its log. */
async function cleaningOf(test: TestApp, t: TestContext, store = test.store) {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const lines: object[] = [];
  let heard: ((line: object) => void) | undefined;
  const logger = (line: object) => (heard ? heard(line) : lines.push(line));
  const stop = await startCleaning({ store, now: () => test.now, logger });
  t.after(stop);
  return { lines, said: () => new Promise<object>((found) => (heard = found)) };
}

onEachDatabase(({ testApp, freshPlace }) => {
  describe('the cleaning of a running server', () => {
    it('deletes by itself, within the hour, what is due; it logs a number and leaves a proof', async (t) => {
      const test = await testApp();
      await test.signUp();
      test.now = new Date(due.getTime() - 1);
      await proveClock(test, test.now);
      const { lines, said } = await cleaningOf(test, t);
      assert.deepEqual(lines, []);
      assert.equal((await test.store.counts()).signups.confirmed, 1);
      test.now = due;
      const line = said();
      t.mock.timers.tick(hourMs);
      assert.deepEqual(await line, { event: 'deleted', signups: 1 });
      assert.equal((await test.store.counts()).signups.confirmed, 0);
      const [proof] = await test.store.deletions();
      assert.deepEqual([proof!.at, proof!.people], [due.toISOString(), 1]);
    });

    it('says every hour how many requests are overdue', async (t) => {
      const test = await testApp();
      await test.store.requests.add({
        id: 'PRM-1',
        event: 'kelas',
        kind: 'access',
        channel: 'form',
        receivedAt: today,
      });
      await proveClock(test, test.now);
      const { lines, said } = await cleaningOf(test, t);
      assert.deepEqual(lines, []);
      test.now = new Date(today.getTime() + 72 * hourMs);
      await proveClock(test, test.now);
      const line = said();
      t.mock.timers.tick(hourMs);
      assert.deepEqual(await line, { event: 'overdue', requests: 1 });
    });

    it('goes on in the next hour when it failed', async (t) => {
      const test = await testApp();
      await test.signUp();
      test.now = due;
      await proveClock(test, due);
      let failures = 1;
      const deleteExpired = (now: Date) =>
        failures-- > 0 ? Promise.reject(new Error('Wulandari')) : test.store.deleteExpired(now);
      const { lines, said } = await cleaningOf(test, t, { ...test.store, deleteExpired });
      assert.match(JSON.stringify(lines), /"where":"deletion","error":"Error/);
      assert.doesNotMatch(JSON.stringify(lines), /Wulandari/);
      const line = said();
      t.mock.timers.tick(hourMs);
      assert.deepEqual(await line, { event: 'deleted', signups: 1 });
    });
  });

  describe('a server that starts after a long night', () => {
    it('deletes what has become due, and writes that down', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      await test.signUp();
      await proveClock(test, due);
      const server = await startServer({ ...environmentOf(place), PAYUNG_NOW: due.toISOString() });
      assert.match(server.output(), /"event":"deleted","signups":1\}/);
      assert.equal((await test.store.deletions()).length, 1);
      await server.end('SIGTERM');
    });
  });
});
