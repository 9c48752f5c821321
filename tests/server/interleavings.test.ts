import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import type { SeatGuard } from '@payung/server/seats';
import fc from 'fast-check';
import { rounds } from '../proof.ts';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json, type TestApp, type TestParts } from './test-app.ts';

/** What people and organisers do, each at its own moment. */
type Step =
  | { readonly kind: 'sign up'; readonly key: number; readonly session: 'pagi' | 'siang' }
  | { readonly kind: 'move'; readonly key: number; readonly session: 'pagi' | 'siang' }
  | { readonly kind: 'cancel' | 'erase'; readonly key: number }
  | { readonly kind: 'add seats' };

const key = fc.integer({ min: 0, max: 11 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('sign up' as const),
      key,
      session: fc.constantFrom('pagi' as const, 'siang' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'erase' as const), key }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      key,
      session: fc.constantFrom('pagi' as const, 'siang' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add seats' as const) }) },
);
const history = fc.record({
  steps: fc.array(step, { minLength: 6, maxLength: 30 }),
  waitingList: fc.boolean(),
  pauses: fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
});
type History = Omit<typeof history extends fc.Arbitrary<infer Value> ? Value : never, 'steps'> & {
  readonly steps: readonly Step[];
};

/** Seats of each of the two sessions, before and after seats are added. */
const seats = { before: 2, after: 4 } as const;
const eventWith = (own: number, waitingList: boolean) =>
  sampleEvent({
    ...twoTimes,
    sessions: twoTimes.sessions!.map((session) => ({ ...session, capacity: own })),
    capacity: 2 * own,
    waitingList,
  });

const pause = (length: number) => new Promise((done) => setTimeout(done, length));

async function changed(test: TestApp, one: Step, { secret }: Receipt): Promise<void> {
  const address = `/api/signups/${secret}`;
  if (one.kind === 'cancel') await test.app.request(address, { method: 'DELETE' });
  if (one.kind === 'erase') await test.app.request(`${address}/data`, { method: 'DELETE' });
  if (one.kind !== 'move') return;
  const answer = await test.app.request(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ session: one.session }),
  });
  assert.ok([200, 404, 409].includes(answer.status), `${answer.status}`);
}

/** One request for each key: whatever session a repetition of it asks for, the first one counts. */
async function take(test: TestApp, one: Step, waitingList: boolean, receipts: Map<number, Receipt[]>) {
  if (one.kind === 'add seats') return test.store.announce([eventWith(seats.after, waitingList)], today);
  const name = `key-of-person-${one.key}`;
  if (one.kind !== 'sign up') {
    const receipt = receipts.get(one.key)?.[0];
    if (receipt) await changed(test, one, receipt);
    return;
  }
  const answer = await test.send(sampleRequest({ session: one.session }), { key: name });
  assert.ok([200, 201, 409, 422].includes(answer.status), `${answer.status}`);
  if (answer.ok) receipts.set(one.key, [...(receipts.get(one.key) ?? []), await json<Receipt>(answer)]);
}

const crowd: readonly Step[] = Array.from({ length: 12 }, (_, n) => ({
  kind: 'sign up',
  key: n,
  session: 'pagi',
}));

onEachDatabase(({ name, testApp, freshPlace }) => {
  /** Plays a history with every step under way at once, then looks at what is in the database. */
  async function play({ steps, waitingList, pauses }: History, guard?: SeatGuard): Promise<void> {
    const place = await freshPlace();
    const next = () => pauses.next().value as number;
    const plugin: NonNullable<TestParts['plugins']>[number] = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        await pause(next());
        return result;
      },
    };
    const parts = { place, plugins: [plugin], ...(guard && { guard }) };
    const events = [eventWith(seats.before, waitingList)];
    // With a pause in a transaction, a second connection of this process to the same SQLite file would wait for ever.
    const servers = name === 'PostgreSQL' || guard ? 3 : 1;
    const tests = [await testApp({ ...parts, events })];
    while (tests.length < servers) tests.push(await testApp({ ...parts, events }));
    const test = tests[0]!;
    const receipts = new Map<number, Receipt[]>();
    await Promise.all(
      steps.map(async (one, i) => {
        await pause(5 * next());
        await take(tests[i % servers]!, one, waitingList, receipts);
      }),
    );
    // Who was erased and sends again is a new person.
    const isErased = (key: number) => steps.some((one) => one.kind === 'erase' && one.key === key);
    for (const [key, same] of receipts)
      if (!isErased(key)) assert.equal(new Set(same.map(({ code }) => code)).size, 1);
    const has = steps.some(({ kind }) => kind === 'add seats') ? seats.after : seats.before;
    for (const session of ['pagi', 'siang']) {
      const rows = await rowsIn(place, `select status from signups where session = '${session}' order by id`);
      const line = rows.map(({ status }) => status).filter((status) => status !== 'cancelled');
      const confirmed = line.filter((status) => status === 'confirmed').length;
      const waiting = line.length - confirmed;
      assert.ok(confirmed <= has, `${confirmed} of ${has} seats given`);
      assert.ok(waiting === 0 || confirmed === has, 'a seat is free while somebody waits');
      assert.equal(line.lastIndexOf('confirmed'), confirmed - 1, 'somebody who came later has the seat');
    }
    const { taken } = (await test.store.event('kelas'))!;
    const [counted] = await rowsIn(place, `select count(*) as n from signups where status = 'confirmed'`);
    assert.equal(taken, Number(counted!['n']));
    await Promise.all(tests.map(({ store }) => store.close()));
  }

  describe('whatever people do at the same moment', { timeout: 30 * 60 * 1000 }, () => {
    it(`no seat is given twice, none is left to who came later, in ${rounds('interleavings')} histories`, async () => {
      await fc.assert(
        fc.asyncProperty(history, (one) => play(one)),
        { numRuns: rounds('interleavings'), endOnFailure: true },
      );
    });

    it('without the guard some history gives a seat twice', async () => {
      const unguarded: SeatGuard = {
        atomically: ({ db }, work) => work(db),
        async takeSeats(db, rows) {
          const { taken } = await db
            .selectFrom('signups')
            .select((count) => count.fn.countAll<number>().as('taken'))
            .where('session', '=', rows[0]!.session!)
            .where('status', '=', 'confirmed')
            .executeTakeFirstOrThrow();
          const seated = rows
            .slice(0, Math.max(0, seats.before - taken))
            .map((row) => ({ ...row, status: 'confirmed' as const }));
          if (seated.length > 0) await db.insertInto('signups').values(seated).execute();
          return seated.length;
        },
      };
      const found = await fc.check(
        fc.asyncProperty(history, (one) => play({ ...one, steps: crowd, waitingList: false }, unguarded)),
        { numRuns: 50, endOnFailure: true },
      );
      assert.match(String(found.errorInstance), /seats given/);
    });
  });
});
