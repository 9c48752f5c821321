import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Receipt, SignupRequest } from '@payung/signup';
import { openStore } from '@payung/server/store';
import { rounds } from '../proof.ts';
import { environmentOf, onEachDatabase, rowsIn, type TestDatabase } from './databases.ts';
import { type MailServer, startMailServer, startSilence } from './mail-server.ts';
import { byEmail, mailVariables, wulandari } from './post.ts';
import { type RunningServer, startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey } from './test-app.ts';
import { testKeyring, testKeysWritten } from './test-keys.ts';

const longTest = { timeout: 30 * 60 * 1000 };
const minuteMs = 60_000;

let mail: MailServer;
before(async () => (mail = await startMailServer()));
after(() => mail.close());
beforeEach(() => (mail.meddling = {}));

const signUp = ({ address }: RunningServer, changed: Partial<SignupRequest>) =>
  json<Receipt>(
    fetch(`${address}/api/events/kelas/signups`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: JSON.stringify(sampleRequest(changed)),
    }),
  );

/** The clock of a process that starts when every lease of those before it has ended. */
const clock = (start: number) => ({
  PAYUNG_NOW: new Date(today.getTime() + start * 10 * minuteMs).toISOString(),
});

/** Waits until nothing is left to be sent. */
async function allSent(place: Parameters<typeof rowsIn>[0]): Promise<void> {
  for (;;) {
    const left = await rowsIn(place, "select 1 as n from outbox where state = 'waiting'");
    if (left.length === 0) return;
    await new Promise((again) => setTimeout(again, 50));
  }
}

async function placeOf({ freshPlace }: TestDatabase) {
  const place = await freshPlace();
  const store = await openStore({ ...place, keyring: testKeyring });
  await store.announce([sampleEvent({ capacity: 100_000 })], today);
  await store.close();
  return place;
}

onEachDatabase((database) => {
  describe('the server process', () => {
    it('killed between a sign-up and its message sends it after the next start', async () => {
      const place = await placeOf(database);
      const silence = await startSilence();
      const killed = await startServer({
        ...environmentOf(place),
        ...mailVariables(silence.url),
        ...clock(0),
      });
      const receipt = await signUp(killed, wulandari);
      await silence.called;
      assert.equal(await killed.end('SIGKILL'), 'SIGKILL');
      silence.close();
      const already = mail.received.length;
      const next = await startServer({ ...environmentOf(place), ...mailVariables(mail.url), ...clock(1) });
      const letters = await mail.got(already + 1);
      assert.ok(letters.at(-1)!.mail.text!.includes(receipt.secret));
      await allSent(place);
      assert.equal(await next.end('SIGTERM'), 0);
      assert.equal(mail.received.length, already + 1);
      for (const said of [killed.output(), next.output()])
        assert.doesNotMatch(said, /wulandari|pertiwi|surel\.example/i);
      assert.match(next.output(), /"event":"mail","occasion":"receipt","outcome":"sent"/);
    });

    it('killed between the yes of the mail server and the mark sends it again, under the same Message-ID', async () => {
      const place = await placeOf(database);
      const variables = { ...environmentOf(place), ...mailVariables(mail.url) };
      const already = mail.received.length;
      const killed = await startServer({ ...variables, ...clock(0) });
      mail.meddling = { taken: async () => void (await killed.end('SIGKILL')) };
      await signUp(killed, wulandari);
      await mail.got(already + 1);
      mail.meddling = {};
      const next = await startServer({ ...variables, ...clock(1) });
      const [first, second] = (await mail.got(already + 2)).slice(already);
      assert.ok(first!.mail.messageId);
      assert.equal(first!.mail.messageId, second!.mail.messageId);
      await next.end('SIGTERM');
    });

    it('told to stop finishes the message on its way', async () => {
      const place = await placeOf(database);
      const already = mail.received.length;
      const server = await startServer({ ...environmentOf(place), ...mailVariables(mail.url) });
      let ended: Promise<number | string> | undefined;
      mail.meddling = { taken: () => void (ended = server.end('SIGTERM')) };
      await signUp(server, wulandari);
      await mail.got(already + 1);
      assert.equal(await ended, 0);
      const rows = await rowsIn(place, 'select state from outbox');
      assert.deepEqual(
        rows.map(({ state }) => state),
        ['sent'],
      );
    });

    it(
      `killed ${rounds('killsOfPosts')} times while it sends leaves nobody without a message, and what comes twice says so`,
      longTest,
      async () => {
        const place = await placeOf(database);
        const variables = { ...environmentOf(place), ...mailVariables(mail.url) };
        const already = mail.received.length;
        const codes = new Set<string>();
        for (let round = 0; round < rounds('killsOfPosts'); round++) {
          const server = await startServer({ ...variables, ...clock(round) });
          const enough = mail.received.length + 3;
          for (let person = 0; person < 12; person++)
            codes.add((await signUp(server, byEmail(`orang${codes.size}@surel.example`))).code);
          await mail.got(enough);
          await server.end('SIGKILL');
        }
        const last = await startServer({ ...variables, ...clock(rounds('killsOfPosts')) });
        await allSent(place);
        await last.end('SIGTERM');
        const names = new Map<string, string>();
        for (const { to, mail: letter } of mail.received.slice(already)) {
          assert.equal(names.get(to) ?? letter.messageId, letter.messageId, to);
          names.set(to, letter.messageId!);
        }
        assert.equal(names.size, codes.size);
        assert.equal(new Set(names.values()).size, codes.size);
      },
    );
  });

  if (database.name === 'PostgreSQL')
    describe('two server processes', () => {
      it('on one database send every message once', async () => {
        const place = await placeOf(database);
        const variables = { ...environmentOf(place), ...mailVariables(mail.url) };
        const already = mail.received.length;
        const servers = await Promise.all([startServer(variables), startServer(variables)]);
        const people = Array.from({ length: 60 }, (_, i) =>
          signUp(servers[i % 2]!, byEmail(`orang${i}@surel.example`)),
        );
        await Promise.all(people);
        await allSent(place);
        for (const server of servers) assert.equal(await server.end('SIGTERM'), 0);
        const told = mail.received.slice(already).map(({ to }) => to);
        assert.equal(told.length, 60);
        assert.equal(new Set(told).size, 60);
      });
    });
});

describe('the start of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-mail-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('with broken settings for e-mail is refused with the line to set, and does not say the password', async () => {
    const variables = mailVariables('smtp://payung:rahasia-sekali%@surat.example');
    await assert.rejects(
      startServer({ PAYUNG_DATA: join(folder, 'payung.sqlite'), PAYUNG_KEYS: testKeysWritten, ...variables }),
      ({ message }: Error) => {
        assert.match(
          message,
          /ended with 1: PAYUNG_SMTP_URL harus seperti smtp:\/\/.*PAYUNG_SMTP_URL must be like/,
        );
        assert.doesNotMatch(message, /rahasia/);
        return true;
      },
    );
  });
});
