import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventDetail, Receipt } from '@payung/signup';
import { type SeatGuard, seatGuard } from '@payung/server/seats';
import { openStore } from '@payung/server/store';
import { rounds } from '../proof.ts';
import { environmentOf, onEachDatabase } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { served } from './served.ts';
import { json, newKey } from './test-app.ts';
import { testKeyring } from './test-keys.ts';

const seats = 50;
const attempts = rounds('racingSignups');
const clients = 200;
const longTest = { timeout: 30 * 60 * 1000 };

/**
 * Reads the number of taken seats first and writes afterwards: what one writes who does not think of others. All servers read before one of
 * them writes, as they do on a busy day; who has read waits no longer for one that finds the event full. Several servers that would by chance
 * fill it exactly leave one seat, for which all of them race next.
 */
function noCondition(servers: number): SeatGuard['takeSeats'] {
  let given = 0;
  let reads = 0;
  let write: () => void;
  const nextRound = () => new Promise<void>((resolve) => (write = resolve));
  let haveRead = nextRound();
  return async ({ db }, rows) => {
    const [{ event_id: event }] = rows as [(typeof rows)[number]];
    const { taken } = await db
      .selectFrom('signups')
      .select((count) => count.fn.countAll<number>().as('taken'))
      .where('event_id', '=', event)
      .where('status', '=', 'confirmed')
      .executeTakeFirstOrThrow();
    const { capacity } = await db
      .selectFrom('events')
      .select('capacity')
      .where('id', '=', event)
      .executeTakeFirstOrThrow();
    if (taken >= capacity) {
      write();
      return 0;
    }
    let wanted = Math.min(rows.length, capacity - taken);
    const all = haveRead;
    if (++reads === servers) {
      if (servers > 1 && given + wanted === capacity) wanted -= 1;
      write();
      reads = 0;
      haveRead = nextRound();
    }
    given += wanted;
    await all;
    if (wanted === 0) return 0;
    const seated = rows.slice(0, wanted).map((row) => ({ ...row, status: 'confirmed' as const }));
    await db.insertInto('signups').values(seated).execute();
    return seated.length;
  };
}
const noTransaction: SeatGuard['atomically'] = ({ db }, work) => work(db);

/** Sends all attempts from as many clients at once to the addresses in turn; counts the answers by status. */
async function race(addresses: readonly string[]): Promise<Map<number, number>> {
  const answers = new Map<number, number>();
  let left = attempts;
  const client = async (number: number) => {
    while (left-- > 0) {
      const address = addresses[number % addresses.length]!;
      const response = await fetch(`${address}/api/events/kelas/signups`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
        body: JSON.stringify(sampleRequest({ name: `Peserta ${left}` })),
      });
      await response.arrayBuffer();
      answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return answers;
}

onEachDatabase(({ name, freshPlace, testApp }) => {
  /** Races on so many servers, each with connections of its own to the same database. */
  async function seatsGiven(guard: SeatGuard, servers = 1): Promise<number> {
    const events = [sampleEvent({ capacity: seats })];
    const place = await freshPlace();
    const tests = [await testApp({ place, events, guard })];
    while (tests.length < servers) tests.push(await testApp({ place, events, guard }));
    const running = await Promise.all(tests.map(({ app }) => served(app)));
    try {
      const answers = await race(running.map(({ address }) => address));
      const { taken } = (await tests[0]!.store.event('kelas'))!;
      assert.equal(answers.get(201), taken, 'every seat has one receipt');
      assert.equal(
        [...answers.values()].reduce((sum, count) => sum + count),
        attempts,
      );
      return taken;
    } finally {
      await Promise.all(running.map(({ close }) => close()));
    }
  }

  describe(`${attempts} sign-ups from ${clients} clients at once for ${seats} seats`, longTest, () => {
    it('get exactly the seats there are', async () => {
      assert.equal(await seatsGiven(seatGuard), seats);
    });

    // PostgreSQL counts what is committed when a statement begins: there the condition needs the lock.
    if (name === 'SQLite') {
      it('get exactly the seats there are by the condition in the statement alone', async () => {
        assert.equal(await seatsGiven({ ...seatGuard, atomically: noTransaction }, 3), seats);
      });
    }

    it('get exactly the seats there are by the transaction alone', async () => {
      assert.equal(await seatsGiven({ ...seatGuard, takeSeats: noCondition(1) }), seats);
    });

    it('get more seats than there are without the guard', async () => {
      const given = await seatsGiven({ atomically: noTransaction, takeSeats: noCondition(3) }, 3);
      assert.ok(
        given > seats,
        `${given} of ${seats} seats given: the race is not one, so the tests above prove nothing`,
      );
    });

    it('get exactly the seats there are from three server processes on one database', async () => {
      const place = await freshPlace();
      const store = await openStore({ ...place, keyring: testKeyring });
      await store.announce([sampleEvent({ capacity: seats })], today);
      await store.close();
      const start = () => startServer(environmentOf(place));
      const servers = [await start(), await start(), await start()];
      try {
        const answers = await race(servers.map(({ address }) => address));
        const event = await json<EventDetail>(fetch(`${servers[0]!.address}/api/events/kelas`));
        assert.deepEqual([answers.get(201), event.seatsLeft], [seats, 0]);
        assert.equal(answers.get(409), attempts - seats);
      } finally {
        await Promise.all(servers.map((server) => server.end('SIGTERM')));
      }
    });
  });

  describe('a waiting list under the same race', () => {
    it('gives every attempt a seat or a place of its own, without a gap', async () => {
      const events = [sampleEvent({ capacity: 10, waitingList: true })];
      const test = await testApp({ place: await freshPlace(), events });
      const { address, close } = await served(test.app);
      const receipts = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const response = await fetch(`${address}/api/events/kelas/signups`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
            body: JSON.stringify(sampleRequest()),
          });
          return json<Receipt>(response);
        }),
      );
      await close();
      const now = await Promise.all(receipts.map((receipt) => test.look(receipt)));
      const places = now.flatMap(({ place }) => place ?? []).sort((a, b) => a - b);
      assert.deepEqual(
        places,
        Array.from({ length: 90 }, (_, i) => i + 1),
      );
    });
  });
});
