import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { newOrganizerKey, scopes } from '@payung/server/organizer-key';
import type { Receipt } from '@payung/signup';
import { onEachDatabase } from './databases.ts';
import { deskOf } from './desk.ts';
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
/** The same as the forms of the organiser pages send it. */
const forms = new URLSearchParams({
  acara: 'kelas',
  jenis: 'erase',
  nama: person.name,
  kontak: '12',
  isi: 'kursi roda',
  kunci: 'Wulandari',
  ke: '/Wulandari',
}).toString();

interface Heard {
  /** What watchers get to see: the log, the metrics, and every answer that is a refusal. */
  readonly told: readonly string[];
  readonly statuses: ReadonlySet<number>;
}

/** Asks everything there is to ask: each route by its methods and a wrong one, with the right keys and with wrong ones. */
async function askEverything(test: TestApp, receipt: Receipt, bearer: string, cookie = ''): Promise<Heard> {
  const told: string[] = [];
  const statuses = new Set<number>();
  const values: Record<string, readonly string[]> = {
    id: ['kelas', 'Wulandari', receipt.secret],
    secret: [receipt.secret, 'Wulandari%20Pertiwi', receipt.code],
    code: [receipt.code, 'Wulandari', receipt.secret],
  };
  const filled = (path: string, i: number) =>
    path.replace(/:(\w+)/g, (_, name: string) => (values[name] ?? values['id']!)[i]!);
  const asked = test.app.routes.flatMap(({ path, method }) =>
    [0, 1, 2].map(
      (i) => `${method === 'ALL' ? 'PUT' : method} ${filled(path.replace(/\/?\*$/, '/Wulandari'), i)}`,
    ),
  );
  for (const line of new Set(asked)) {
    const [method, path] = line.split(' ') as [string, string];
    const isDesk = path.startsWith('/penyelenggara');
    // Whoever is forgotten on the way is gone for the routes that come later, and who signs out, too: they are asked at the end.
    if (method === 'DELETE' && path.includes(receipt.secret) && /data|consent/.test(path)) continue;
    if (path.endsWith('/keluar')) continue;
    for (const authorization of path.startsWith('/api/organizer')
      ? [`Bearer ${bearer}`, 'Bearer Wulandari']
      : [''])
      for (const [i, body] of (method === 'GET' ? [null] : isDesk ? [forms] : bodies).entries()) {
        const response = await test.app.request(`${path}?search=Wulandari&cari=Sumberwringin`, {
          method,
          headers: {
            Authorization: authorization,
            'Content-Type': isDesk || i === 7 ? 'application/x-www-form-urlencoded' : 'application/json',
            'Idempotency-Key': i === 0 ? key : i === 2 ? 'Wulandari Pertiwi' : `${key}-${i}`,
            'Accept-Encoding': 'identity',
            'Sec-Fetch-Site': 'same-origin',
            'X-Forwarded-For': '203.0.113.77',
            Cookie: cookie,
          },
          body,
        });
        statuses.add(response.status);
        const text = await response.text();
        // A page of the organiser shows them what they have just typed, and the people of their own events.
        if (response.status >= 400 && !isDesk) told.push(`${method} ${response.status} ${text}`);
      }
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
      const { cookie } = await deskOf(test);
      const heard = await askEverything(test, receipt, bearer, cookie);
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
