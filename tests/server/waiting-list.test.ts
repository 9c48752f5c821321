import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onEachDatabase } from './databases.ts';
import { sampleEvent, today, twoTimes } from './sample-event.ts';

onEachDatabase(({ testApp }) => {
  const waitingList = (changed = {}) => testApp({ events: [sampleEvent({ waitingList: true, ...changed })] });

  describe('the waiting list', () => {
    it('takes those for whom no seat is left, in the order in which they come', async () => {
      const test = await waitingList({ capacity: 1 });
      const receipts = [await test.signUp(), await test.signUp(), await test.signUp()];
      assert.deepEqual(
        receipts.map(({ status, place }) => [status, place]),
        [
          ['confirmed', undefined],
          ['waiting', 1],
          ['waiting', 2],
        ],
      );
      const { status, waitingCount, seatsLeft } = await test.event();
      assert.deepEqual(
        { status, waitingCount, seatsLeft },
        { status: 'waiting-list', waitingCount: 2, seatsLeft: 0 },
      );
    });

    it('gives a seat that is given back to who waits longest, and moves the others up', async () => {
      const test = await waitingList({ capacity: 1 });
      const [first, second, third] = [await test.signUp(), await test.signUp(), await test.signUp()];
      await test.cancel(first);
      assert.equal((await test.look(second)).status, 'confirmed');
      assert.equal((await test.look(third)).place, 1);
      assert.equal((await test.event()).seatsLeft, 0);
    });

    it('moves up when somebody stops waiting, and gives no seat away for it', async () => {
      const test = await waitingList({ capacity: 1 });
      const [, second, third] = [await test.signUp(), await test.signUp(), await test.signUp()];
      await test.cancel(second);
      assert.deepEqual([(await test.look(third)).status, (await test.look(third)).place], ['waiting', 1]);
    });

    it('lets nobody pass who comes later, when an event gets more seats', async () => {
      const test = await waitingList({ capacity: 1 });
      await test.signUp();
      const early = await test.signUp();
      await test.store.announce([sampleEvent({ waitingList: true, capacity: 2 })], today);
      assert.equal((await test.look(early)).status, 'confirmed', 'without anybody doing anything');
      const late = await test.signUp();
      assert.equal(late.status, 'waiting');
    });

    it('gives the seat of a session to those who wait for that session', async () => {
      const test = await waitingList(twoTimes);
      const [morning] = [await test.signUp({ session: 'pagi' }), await test.signUp({ session: 'siang' })];
      const forAfternoon = await test.signUp({ session: 'siang' });
      const forMorning = await test.signUp({ session: 'pagi' });
      assert.deepEqual([forAfternoon.place, forMorning.place], [1, 1]);
      await test.cancel(morning!);
      assert.equal((await test.look(forMorning)).status, 'confirmed');
      assert.equal((await test.look(forAfternoon)).status, 'waiting');
    });

    it('gives no seats away once the event is over or cancelled', async () => {
      for (const end of ['over', 'cancelled']) {
        const test = await waitingList({ capacity: 1 });
        const [first, second] = [await test.signUp(), await test.signUp()];
        if (end === 'over') test.now = new Date('2999-03-24T00:00:00Z');
        else
          await test.store.announce(
            [sampleEvent({ waitingList: true, capacity: 1, cancelled: true })],
            today,
          );
        await test.cancel(first);
        assert.equal((await test.look(second)).status, 'waiting', end);
      }
    });

    it('gives every seat back out exactly once when many cancel at once', async () => {
      const test = await waitingList({ capacity: 10 });
      const seated = await Promise.all(Array.from({ length: 10 }, () => test.signUp()));
      const waiting = await Promise.all(Array.from({ length: 30 }, () => test.signUp()));
      await Promise.all(seated.map((receipt) => test.cancel(receipt)));
      const now = await Promise.all(waiting.map((receipt) => test.look(receipt)));
      assert.equal(now.filter(({ status }) => status === 'confirmed').length, 10);
      const places = now.flatMap(({ place }) => place ?? []).sort((a, b) => a - b);
      assert.deepEqual(
        places,
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
    });
  });
});
