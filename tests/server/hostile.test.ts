import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { newOrganizerKey, scopes } from '@payung/server/organizer-key';
import fc from 'fast-check';
import { rounds } from '../proof.ts';
import { onEachDatabase } from './databases.ts';
import { hostileRequests } from './hostile.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { newKey, type TestApp } from './test-app.ts';

async function knownTo(test: TestApp): Promise<Record<string, string[]>> {
  const receipts = [await test.signUp({ session: 'pagi' }, { event: 'dua' })];
  // So many that not all of them are erased by the first requests.
  for (let count = 0; count < 40; count++) receipts.push(await test.signUp());
  const { kept, shown } = newOrganizerKey({ organizer: '*', scopes }, today, randomBytes);
  await test.store.organizers.addKey(kept);
  return {
    id: ['kelas', 'dua'],
    secret: receipts.map(({ secret }) => secret),
    code: receipts.map(({ code }) => code),
    'Idempotency-Key': Array.from({ length: 50 }, newKey),
    post: [JSON.stringify(sampleRequest())],
    patch: ['{"name":"Budi"}', '{"need":null}'],
    Authorization: [`Bearer ${shown}`],
  };
}

onEachDatabase(({ testApp }) => {
  describe('hostile input', { timeout: 30 * 60 * 1000 }, () => {
    it(`made from the description gets, in ${rounds('hostileRequests')} requests, only answers that it describes, and no 500`, async () => {
      const events = [
        sampleEvent({ capacity: 500, waitingList: true }),
        sampleEvent({ ...twoTimes, id: 'dua' }),
      ];
      const test = await testApp({ events });
      const statuses = new Map<number, number>();
      const requests = hostileRequests(await knownTo(test));
      await fc.assert(
        fc.asyncProperty(requests, async ({ method, path, headers, body }) => {
          const more = body === undefined ? {} : { body };
          // `test.app` also insists that the description knows the answer.
          const { status } = await test.app.request(path, { method, headers, ...more });
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          assert.ok(status < 500, `${status} ${test.log.at(-2)} ${test.log.at(-1)}`);
        }),
        { seed: 20_261_129, numRuns: rounds('hostileRequests'), endOnFailure: true },
      );
      for (const status of [200, 201, 404, 422]) assert.ok(statuses.get(status)! > 0, `no ${status} at all`);
      assert.equal((await test.get('/api/events')).status, 200);
    });
  });
});
