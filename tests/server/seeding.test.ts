import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventDetail, Receipt } from '@payung/signup';
import { run } from './command.ts';
import { environmentOf, onEachDatabase } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey } from './test-app.ts';

const small = sampleEvent({ capacity: 1, waitingList: true });

onEachDatabase(({ testApp, freshPlace }) => {
  describe('events from a file that is read at every start', () => {
    it('keep the seat that an organiser added, though the file says what it said before', async () => {
      const test = await testApp({ events: [] });
      await test.store.seed([small], today);
      const [, waiting] = [await test.signUp(), await test.signUp()];
      await test.store.organizers.promote(waiting.code, true, today);
      await test.store.seed([small], today);
      const { capacity, seatsLeft } = await test.event();
      assert.deepEqual([capacity, seatsLeft], [2, 0]);
    });

    it('become what the file says when it says something else', async () => {
      const test = await testApp({ events: [] });
      await test.store.seed([small], today);
      await test.store.announce([{ ...small, title: 'Diubah penyelenggara' }], today);
      await test.store.seed([small], today);
      assert.equal((await test.event()).title, 'Diubah penyelenggara');
      await test.store.seed([{ ...small, title: 'Diubah di berkas' }], today);
      assert.equal((await test.event()).title, 'Diubah di berkas');
    });

    it('keep that seat through a real restart', async () => {
      const environment = {
        ...environmentOf(await freshPlace()),
        PAYUNG_NOW: '2026-12-01T09:00:00+07:00',
      };
      // All seats of this one are given away elsewhere: who signs up waits.
      const path = 'api/events/noken-jayapura';
      const first = await startServer(environment);
      const { fields, consent, capacity } = await json<EventDetail>(fetch(`${first.address}/${path}`));
      const answers = fields.map(({ name, ...field }) => [
        name,
        field.type === 'choice' ? field.choices[0]!.value : true,
      ]);
      const { code, status } = await json<Receipt>(
        fetch(`${first.address}/${path}/signups`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
          body: JSON.stringify({
            ...sampleRequest({ consent: { version: consent.version, accepted: true } }),
            answers: Object.fromEntries(answers) as object,
          }),
        }),
      );
      assert.equal(status, 'waiting');
      const [, said] = await run(environment, 'key', 'create', '--organizer', '*');
      const key = /^payung_\w+_[\w-]{43}$/m.exec(said)![0];
      const promoted = await fetch(`${first.address}/api/organizer/signups/${code}/promote?seat=add`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}` },
      });
      assert.equal(promoted.status, 200);
      await first.end('SIGTERM');
      const second = await startServer(environment);
      const event = await json<EventDetail>(fetch(`${second.address}/${path}`));
      assert.deepEqual([event.capacity, event.seatsLeft], [capacity + 1, 0]);
      await second.end('SIGTERM');
    });
  });
});
