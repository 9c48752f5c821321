import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { newOrganizerKey, scopes } from '@payung/server/organizer-key';
import type { Receipt } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { sampleEvent, sampleRequest, today } from './sample-event.ts';
import { type TestApp } from './test-app.ts';

const person = sampleRequest({
  name: 'Wulandari Pertiwi',
  contact: { kind: 'whatsapp', value: '0899 1111 2222' },
  need: 'kursi roda',
  answers: { desa: 'Sumberwringin' },
});
const asked = {
  kind: 'erase',
  name: person.name,
  contact: person.contact,
  note: 'kursi roda di Sumberwringin',
  language: 'id',
};
const words = /Wulandari|899[- ]?1111[- ]?2222|kursi roda|Sumberwringin/i;
const key = 'a-key-only-the-phone-knows';

/** What is sent where: bodies that hold, that do not, that are no JSON, each full of somebody's data. */
const bodies = [
  JSON.stringify(person),
  JSON.stringify({ ...person, nik: 'Wulandari', session: 'Sumberwringin', language: 'Wulandari' }),
  JSON.stringify({ name: person.name, need: person.need, answers: { gaji: 'Sumberwringin' } }),
  JSON.stringify(asked),
  JSON.stringify({ ...asked, contact: { kind: 'email', value: 'wulandari@sumberwringin' } }),
  `{"name":"Wulandari Pertiwi" oops`,
  '"Wulandari"',
  `name=Wulandari&need=kursi+roda`,
];
const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

interface Heard {
  /** What watchers get to see: the log, the metrics, and every answer that is a refusal. */
  readonly told: readonly string[];
  readonly statuses: ReadonlySet<number>;
}

/** Asks everything there is to ask, by every route of the app, with the right keys and with wrong ones. */
async function askEverything(test: TestApp, receipt: Receipt, bearer: string): Promise<Heard> {
  const told: string[] = [];
  const statuses = new Set<number>();
  const values: Record<string, readonly string[]> = {
    id: ['kelas', 'Wulandari', receipt.secret],
    secret: [receipt.secret, 'Wulandari%20Pertiwi', receipt.code],
    code: [receipt.code, 'Wulandari', receipt.secret],
  };
  const routes = test.app.routes.map(({ path }) => path.replace(/\/?\*$/, '/Wulandari'));
  const paths = [...new Set(routes)].flatMap((path) =>
    [0, 1, 2].map((i) => path.replace(/:(\w+)/g, (_, name: string) => (values[name] ?? values['id']!)[i]!)),
  );
  for (const path of new Set(paths))
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
      for (const authorization of path.startsWith('/api/organizer')
        ? [`Bearer ${bearer}`, 'Bearer Wulandari']
        : [''])
        for (const [i, body] of (method === 'GET' ? [null] : bodies).entries()) {
          // Whoever is forgotten on the way is gone for the routes that come later: they are asked at the end.
          if (method === 'DELETE' && path.includes(receipt.secret) && /data|consent/.test(path)) continue;
          const response = await test.app.request(`${path}?search=Wulandari&name=Sumberwringin`, {
            method,
            headers: {
              Authorization: authorization,
              'Content-Type': types[i % 8 < 6 ? 0 : i % 3]!,
              'Idempotency-Key': i === 0 ? key : i === 2 ? 'Wulandari Pertiwi' : `${key}-${i}`,
              'Accept-Encoding': 'identity',
              'X-Forwarded-For': '203.0.113.77',
            },
            body,
          });
          statuses.add(response.status);
          const text = await response.text();
          if (response.status >= 400) told.push(`${method} ${response.status} ${text}`);
        }
  for (const act of ['consent', 'data'])
    await test.app.request(`/api/signups/${receipt.secret}/${act}`, { method: 'DELETE' });
  return { told: [...told, ...test.log, await (await test.get('/metrics')).text()], statuses };
}

async function bearerOf(test: TestApp): Promise<string> {
  const { kept, shown } = newOrganizerKey({ organizer: '*', scopes }, today, randomBytes);
  await test.store.organizers.addKey(kept);
  return shown;
}

function assertNothing({ told }: Heard, receipt: Receipt, bearer: string): void {
  const secrets = [key, receipt.secret, receipt.code, bearer, '203.0.113.77'];
  for (const text of told) {
    assert.doesNotMatch(text, words);
    for (const secret of secrets) assert.equal(text.includes(secret), false, `${secret} in ${text}`);
  }
}

onEachDatabase(({ testApp }) => {
  describe('log, metrics and refusals', () => {
    it('hold nothing of a person and no secret, whatever is asked of any route, rightly or wrongly', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 50 })] });
      const receipt = await test.signUp(person, { key });
      const bearer = await bearerOf(test);
      const heard = await askEverything(test, receipt, bearer);
      for (const status of [200, 201, 400, 401, 404, 405, 409, 415, 422])
        assert.ok(heard.statuses.has(status), `nothing was answered with ${status}`);
      assert.ok(test.log.length > 100);
      assertNothing(heard, receipt, bearer);
    });

    it('hold nothing of a person when the database fails with what it was sent in its message', async () => {
      const whole = await testApp();
      const receipt = await whole.signUp(person, { key });
      const bearer = await bearerOf(whole);
      const fail = () => Promise.reject(new Error(`${JSON.stringify(person)} ${receipt.secret} ${key}`));
      const isKey = (name: string | symbol) => name === 'key' || name === 'then';
      const failing = <Part extends object>(part: Part): Part =>
        new Proxy(part, {
          get: (target, name) => {
            const value = Reflect.get(target, name) as unknown;
            if (isKey(name)) return value;
            return typeof value === 'object' && value !== null ? failing(value) : fail;
          },
        });
      const test = await testApp({ store: failing(whole.store) });
      const heard = await askEverything(test, receipt, bearer);
      assert.ok(heard.statuses.has(500));
      assert.ok(test.log.some((line) => line.includes('"event":"error"')));
      assertNothing(heard, receipt, bearer);
    });
  });
});

describe('what these tests look for', () => {
  it('is found where it is: in the answer to the person itself, a control', async () => {
    const { signUp, get } = await (await import('./test-app.ts')).testApp();
    const receipt = await signUp(person, { key });
    const told = [await (await get(`/api/signups/${receipt.secret}/data`)).text()];
    assert.throws(() => assertNothing({ told, statuses: new Set() }, receipt, 'x'), /Wulandari/);
    for (const secret of [receipt.secret, receipt.code, key])
      assert.throws(() => assertNothing({ told: [secret], statuses: new Set() }, receipt, 'x'), / in /);
  });
});
