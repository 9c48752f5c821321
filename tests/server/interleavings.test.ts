import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt } from '@payung/signup';
import { type SeatGuard, seatGuard } from '@payung/server/seats';
import fc from 'fast-check';
import { rounds } from '../proof.ts';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json, type TestApp, type TestParts } from './test-app.ts';

/** What people and organisers do, each at its own moment. */
type Step =
  | { readonly kind: 'sign up'; readonly key: number; readonly session: 'pagi' | 'siang' }
  | { readonly kind: 'move'; readonly key: number; readonly session: 'pagi' | 'siang' }
  | { readonly kind: 'cancel' | 'erase' | 'take back'; readonly key: number }
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
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('cancel' as const, 'erase' as const, 'take back' as const),
      key,
    }),
  },
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

/** What people were answered. */
interface Answered {
  readonly receipts: Map<number, Receipt[]>;
  /** Whose sign-up was erased or taken back. */
  readonly gone: Set<number>;
}

/** Long enough that nobody guesses it. */
const keyOf = (person: number) => `key-of-person-${person}`.padEnd(32, '-');

async function takeBack(test: TestApp, person: number, { gone }: Answered): Promise<void> {
  const headers = { 'Idempotency-Key': keyOf(person) };
  const answer = await test.app.request('/api/events/kelas/signups', { method: 'DELETE', headers });
  assert.equal(answer.status, 204);
  gone.add(person);
}

async function changed(test: TestApp, one: Step, { secret }: Receipt, { gone }: Answered): Promise<void> {
  const address = `/api/signups/${secret}`;
  if (one.kind === 'cancel') await test.app.request(address, { method: 'DELETE' });
  if (one.kind === 'erase') {
    const answer = await test.app.request(`${address}/data`, { method: 'DELETE' });
    if (answer.ok) gone.add(one.key);
  }
  if (one.kind !== 'move') return;
  const answer = await test.app.request(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ session: one.session }),
  });
  assert.ok([200, 404, 409].includes(answer.status), `${answer.status}`);
}

/** One request for each key: whatever session a repetition of it asks for, the first one counts. */
async function take(test: TestApp, one: Step, waitingList: boolean, answered: Answered) {
  if (one.kind === 'add seats') return test.store.announce([eventWith(seats.after, waitingList)], today);
  if (one.kind === 'take back') return takeBack(test, one.key, answered);
  const { receipts } = answered;
  if (one.kind !== 'sign up') {
    const receipt = receipts.get(one.key)?.[0];
    if (receipt) await changed(test, one, receipt, answered);
    return;
  }
  const answer = await test.send(sampleRequest({ session: one.session }), { key: keyOf(one.key) });
  assert.ok([200, 201, 409, 422].includes(answer.status), `${answer.status}`);
  if (answer.ok) receipts.set(one.key, [...(receipts.get(one.key) ?? []), await json<Receipt>(answer)]);
}

/** Sends and takes back at the same moment, over and over. */
const hesitation: readonly Step[] = Array.from({ length: 12 }, (_, n) => n % 6).flatMap((key) => [
  { kind: 'sign up', key, session: 'pagi' },
  { kind: 'take back', key },
]);

const crowd: readonly Step[] = Array.from({ length: 12 }, (_, n) => ({
  kind: 'sign up',
  key: n,
  session: 'pagi',
}));

/** The numbers that the database keeps, and the same counted. */
const keptCounts = `select session, status, cast(people as integer) as people from signup_counts where people <> 0 order by session, status`;
const countedRows = `select session, status, cast(count(*) as integer) as people from signups group by session, status order by session, status`;

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
    const answered: Answered = { receipts: new Map(), gone: new Set() };
    await Promise.all(
      steps.map(async (one, i) => {
        await pause(5 * next());
        await take(tests[i % servers]!, one, waitingList, answered);
      }),
    );
    for (const same of answered.receipts.values())
      assert.equal(new Set(same.map(({ code }) => code)).size, 1);
    for (const person of answered.gone) {
      const again = await tests[0]!.send(sampleRequest({ session: 'pagi' }), { key: keyOf(person) });
      assert.equal(again.status, 409, 'who is gone was signed up again');
    }
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
    assert.deepEqual(await rowsIn(place, keptCounts), await rowsIn(place, countedRows));
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
        async takeSeats({ db }, rows) {
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

    it('without being alone with the event some history signs somebody up who took it back', async () => {
      const together: SeatGuard = { ...seatGuard, atomically: ({ db }, work) => work(db) };
      const found = await fc.check(
        fc.asyncProperty(history, (one) => play({ ...one, steps: hesitation }, together)),
        { numRuns: 50, endOnFailure: true },
      );
      assert.match(String(found.errorInstance), /signed up again/);
    });
  });
});
