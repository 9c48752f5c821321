import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventDetail, Receipt } from '@payung/signup';
import { openStore } from '@payung/server/store';
import { rounds } from '../proof.ts';
import { environmentOf, onEachDatabase } from './databases.ts';
import { type RunningServer, startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey } from './test-app.ts';
import { testKeyring } from './test-keys.ts';

const longTest = { timeout: 30 * 60 * 1000 };

const send = ({ address }: RunningServer, key: string) =>
  fetch(`${address}/api/events/kelas/signups`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(sampleRequest()),
  });
const look = ({ address }: RunningServer, receipt: Receipt) =>
  json<Receipt>(fetch(`${address}/api/signups/${receipt.secret}`));
const seatsLeft = async ({ address }: RunningServer) =>
  (await json<EventDetail>(fetch(`${address}/api/events/kelas`))).seatsLeft;

onEachDatabase(({ freshPlace }) => {
  async function environment(capacity: number): Promise<Record<string, string>> {
    const place = await freshPlace();
    const store = await openStore({ ...place, keyring: testKeyring });
    await store.announce([sampleEvent({ capacity })], today);
    await store.close();
    return environmentOf(place);
  }

  describe('the server process', () => {
    it('keeps sign-ups over a restart and then repeats the same receipt', async () => {
      const variables = await environment(5);
      const key = newKey();
      const before = await startServer(variables);
      const receipt = await json<Receipt>(send(before, key));
      assert.equal(await before.end('SIGTERM'), 0);
      const afterwards = await startServer(variables);
      assert.deepEqual(await look(afterwards, receipt), receipt);
      assert.deepEqual(await json<Receipt>(send(afterwards, key)), receipt);
      assert.equal(await seatsLeft(afterwards), 4);
      await afterwards.end('SIGTERM');
    });

    it('finishes the sign-ups on their way when it is told to stop', async () => {
      const variables = await environment(100);
      const server = await startServer(variables);
      await seatsLeft(server);
      const sent = Array.from({ length: 20 }, () => send(server, newKey()));
      const first = await Promise.race(sent);
      assert.equal(first.status, 201);
      const ended = server.end('SIGTERM');
      const answered = (await Promise.allSettled(sent)).flatMap((result) =>
        result.status === 'fulfilled' ? json<Receipt>(result.value) : [],
      );
      const receipts = await Promise.all(answered);
      assert.equal(await ended, 0);
      const again = await startServer(variables);
      assert.equal(100 - (await seatsLeft(again)), receipts.length);
      await again.end('SIGTERM');
    });

    it(
      `killed under load ${rounds('kills')} times loses no receipt, and every retry ends with one sign-up`,
      longTest,
      async () => {
        const capacity = 100_000;
        const variables = await environment(capacity);
        const keys = new Set<string>();
        const receipts = new Map<string, Receipt>();
        for (let round = 0; round < rounds('kills'); round++) {
          const server = await startServer(variables);
          const enough = receipts.size + 20;
          const client = async () => {
            while (server.child.exitCode === null && server.child.signalCode === null) {
              const key = newKey();
              keys.add(key);
              const receipt = await json<Receipt>(send(server, key)).catch(() => undefined);
              if (!receipt) return;
              receipts.set(key, receipt);
              if (receipts.size === enough) server.child.kill('SIGKILL');
            }
          };
          await Promise.all(Array.from({ length: 8 }, client));
          assert.equal(await server.end('SIGKILL'), 'SIGKILL');
        }
        const server = await startServer(variables);
        const codes = new Set<string>();
        for (const receipt of receipts.values())
          assert.equal((await look(server, receipt)).code, receipt.code);
        for (const key of keys) {
          const receipt = await json<Receipt>(send(server, key));
          assert.equal(receipt.secret, receipts.get(key)?.secret ?? receipt.secret);
          codes.add(receipt.code);
        }
        assert.equal(codes.size, keys.size);
        assert.equal(await seatsLeft(server), capacity - keys.size);
        await server.end('SIGTERM');
      },
    );
  });
});
