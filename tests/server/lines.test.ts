import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { serverFor } from '@payung/server/listening';
import { openStore } from '@payung/server/store';
import { type EventDetail, parseProblem, type Receipt } from '@payung/signup';
import { environmentOf, onEachDatabase, rowsIn } from './databases.ts';
import { startServer } from './running-server.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { json, newKey, testApp } from './test-app.ts';
import { testKeyring } from './test-keys.ts';

const body = JSON.stringify(sampleRequest());

/** A sign-up as bytes on the line. */
const written = (key: string, ...more: readonly string[]) =>
  [
    'POST /api/events/kelas/signups HTTP/1.1',
    'Host: test',
    'Content-Type: application/json',
    `Idempotency-Key: ${key}`,
    ...more,
    '',
    '',
  ].join('\r\n');
const whole = (key: string) => written(key, `Content-Length: ${Buffer.byteLength(body)}`) + body;

/** All that comes back until the line ends. */
async function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString())).on('error', () => undefined);
  // `once()` would reject where the other side has closed before we have sent all.
  await new Promise((closed) => socket.on('close', closed));
  return text;
}

/** The app over real sockets, with little patience. */
async function impatient(requestMs = 600) {
  const test = await testApp({ events: [sampleEvent({ capacity: 100 })] });
  const server = serverFor(test.app, { headersMs: 400, requestMs });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { test, port, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe('a connection that drips', () => {
  const cancelling = 'DELETE /api/signups/x HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n';
  const piece = '1\r\n \r\n';
  const slow: readonly [string, string, string][] = [
    ['headers', written(newKey()).slice(0, 60), 'x'],
    ['a body of a stated length', written(newKey(), 'Content-Length: 900'), 'x'],
    ['a body of no stated length', written(newKey(), 'Transfer-Encoding: chunked'), piece],
    ['a body of no stated length that nobody would read', cancelling, piece],
  ];
  for (const [what, beginning, drop] of slow) {
    it(`with ${what} is told so with 408 in words, while others are served`, async () => {
      const { test, port, address, close } = await impatient();
      // It goes on dripping though it has been answered.
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
      socket.write(beginning);
      const drip = setInterval(() => socket.write(drop), 50);
      const answer = heard(socket);
      let served = 0;
      void answer.then(() => clearInterval(drip));
      while (!socket.closed) served += (await fetch(`${address}/api/events/kelas`)).ok ? 1 : 0;
      const [head = '', text = ''] = (await answer).split('\r\n\r\n');
      assert.match(head, /^HTTP\/1.1 408 [\s\S]*application\/problem\+json[\s\S]*Retry-After: 2/);
      const problem = parseProblem(JSON.parse(text));
      assert.deepEqual([problem?.code, problem?.status], ['request-too-slow', 408]);
      assert.match(problem!.detail, /Kirim lagi; isian Anda tetap ada/);
      assert.ok(served > 0, 'others are served');
      assert.equal((await test.event()).seatsLeft, 100);
      assert.doesNotMatch(test.log.join('\n'), /"event":"error"/);
      close();
    });
  }

  it('is none for who sends in pieces but in time', async () => {
    const { port, close } = await impatient(60_000);
    const socket = connect(port, '127.0.0.1');
    const text = whole(newKey());
    for (let i = 0; i < text.length; i += 40) {
      socket.write(text.slice(i, i + 40));
      await new Promise(setImmediate);
    }
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1.1 201 /);
    socket.destroy();
    close();
  });
});

describe('what is no request', () => {
  it('is answered with 400 or 431, and the line ends', async () => {
    const { port, close } = await impatient();
    for (const [text, status] of [
      ['hello\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: test\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const socket = connect(port, '127.0.0.1');
      socket.write(text);
      assert.match(await heard(socket), new RegExp(`^HTTP/1.1 ${status} `));
    }
    close();
  });
});

/** A line to a server that breaks after so many bytes of an answer have come through. */
async function breakingLine(to: number, bytes: number) {
  const line = createServer((client) => {
    const server = connect(to, '127.0.0.1');
    let left = bytes;
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    client.on('error', cut).pipe(server).on('error', cut);
    server.on('data', (chunk: Buffer) => {
      if (left > 0) client.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) setImmediate(cut);
    });
  });
  await once(line.listen(0, '127.0.0.1'), 'listening');
  return { port: (line.address() as AddressInfo).port, close: () => line.close() };
}

onEachDatabase(({ freshPlace }) => {
  async function running() {
    const place = await freshPlace();
    const store = await openStore({ ...place, keyring: testKeyring });
    await store.announce([sampleEvent({ capacity: 100 })], today);
    await store.close();
    return { place, server: await startServer(environmentOf(place)) };
  }
  const send = (address: string, key: string) =>
    fetch(`${address}/api/events/kelas/signups`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body,
    });

  describe('a line that is cut in the middle of the answer', () => {
    it('leaves one sign-up, whose receipt the same key gets', async () => {
      const { place, server } = await running();
      const cuts = [0, 1, 20, 200, 500, 900];
      for (const bytes of cuts) {
        const line = await breakingLine(Number(new URL(server.address).port), bytes);
        const key = newKey();
        const socket = connect(line.port, '127.0.0.1');
        socket.write(whole(key));
        assert.ok((await heard(socket)).length <= bytes, 'the answer was cut');
        const rows = await rowsIn(place, 'select code from signups order by id');
        const again = await send(server.address, key);
        assert.equal(again.status, 200, 'it was kept before the line was cut');
        assert.equal((await json<Receipt>(again)).code, rows.at(-1)!['code']);
        line.close();
      }
      const event = await json<EventDetail>(fetch(`${server.address}/api/events/kelas`));
      assert.equal(event.seatsLeft, 100 - cuts.length);
      await server.end('SIGTERM');
      assert.doesNotMatch(server.output(), /"event":"error"/);
    });
  });

  describe('a caller who goes away in the middle of a request', () => {
    it('leaves nothing, and takes the seat with the same key later', async () => {
      const { place, server } = await running();
      const key = newKey();
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
      socket.write(whole(key).slice(0, -20));
      await fetch(`${server.address}/api/events/kelas`);
      socket.destroy();
      await fetch(`${server.address}/api/events/kelas`);
      assert.equal((await rowsIn(place, 'select code from signups')).length, 0);
      assert.equal((await send(server.address, key)).status, 201);
      await server.end('SIGTERM');
      assert.doesNotMatch(server.output(), /"event":"error"/);
    });
  });

  describe('10 MB', () => {
    for (const how of ['of a stated length', 'in pieces'] as const) {
      it(`${how} are refused with 413 before they have come, while others are served`, async () => {
        const { server } = await running();
        const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
        const length = 10 * 1024 * 1024;
        const isStated = how === 'of a stated length';
        socket.write(
          written(newKey(), isStated ? `Content-Length: ${length}` : 'Transfer-Encoding: chunked'),
        );
        const answer = heard(socket);
        const piece = 'x'.repeat(64 * 1024);
        for (let sent = 0; sent < length && socket.writable; sent += piece.length)
          socket.write(isStated ? piece : `10000\r\n${piece}\r\n`);
        if (!isStated && socket.writable) socket.write('0\r\n\r\n');
        assert.ok((await fetch(`${server.address}/api/events/kelas`)).ok);
        setImmediate(() => socket.end());
        assert.match(await answer, /^HTTP\/1.1 413 [\s\S]*"code":"body-too-large"/);
        await server.end('SIGTERM');
      });
    }
  });
});
