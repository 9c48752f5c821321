import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Attendee, EventSummary, RequestReceipt } from '@payung/signup';
import { newOrganizerKey, type OrganizerKey, scopes } from '@payung/server/organizer-key';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, sampleRequest, today, twoTimes } from './sample-event.ts';
import { json, type TestApp } from './test-app.ts';

/** A key of an organiser, as a header. */
async function keyOf(test: TestApp, owner: Partial<OrganizerKey> = {}): Promise<Record<string, string>> {
  const { kept, shown } = newOrganizerKey({ organizer: 'branch', scopes, ...owner }, today, randomBytes);
  await test.store.organizers.addKey(kept);
  return { Authorization: `Bearer ${shown}` };
}
const ask = async (test: TestApp, headers: Record<string, string>, path: string, method = 'GET') =>
  test.app.request(`/api/organizer${path}`, { method, headers });
const list = async (test: TestApp, headers: Record<string, string>, query = '') =>
  (await json<{ signups: Attendee[] }>(ask(test, headers, `/events/kelas/signups${query}`))).signups;
const codes = (attendees: readonly Attendee[]) => attendees.map(({ code }) => code);

onEachDatabase(({ testApp, freshPlace }) => {
  describe('a person who asks the organiser to be deleted', () => {
    it('is forgotten at once and for good: not even a slow line brings the sign-up back', async () => {
      const test = await testApp();
      const headers = await keyOf(test);
      const key = 'key-of-somebody-who-asks-by-letter';
      const { code } = await test.signUp({}, { key });
      const receipt = await json<RequestReceipt>(ask(test, headers, `/signups/${code}/data`, 'DELETE'));
      assert.match(receipt.id, /^PRM-/);
      assert.deepEqual(await list(test, headers), []);
      await test.refused(test.send(sampleRequest(), { key }), 409);
      await test.refused(ask(test, headers, `/signups/${code}/data`, 'DELETE'), 404);
    });
  });

  describe('a key of an organiser', () => {
    const wrong: readonly [string, (shown: string) => string][] = [
      ['none', () => ''],
      ['another scheme', (shown) => shown.replace('Bearer', 'Basic')],
      ['no key', () => 'Bearer x'],
      ['another secret', (shown) => `${shown.slice(0, -1)}${shown.endsWith('A') ? 'B' : 'A'}`],
      ['another id', (shown) => shown.replace(/_\w{8}_/, '_22222222_')],
      ['an id that is a pattern', (shown) => shown.replace(/_\w{8}_/, '_%_')],
    ];
    for (const [name, change] of wrong) {
      it(`opens nothing when it is ${name}`, async () => {
        const test = await testApp();
        const headers = { Authorization: change((await keyOf(test))['Authorization']!) };
        const response = await ask(test, headers, '/events');
        assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
        assert.equal((await test.refused(Promise.resolve(response), 401)).code, 'key-refused');
      });
    }

    it('is nowhere in the database, and opens nothing once it is revoked', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      const headers = await keyOf(test);
      assert.equal((await ask(test, headers, '/events')).status, 200);
      const stored = JSON.stringify(await rowsIn(place, 'select * from organizer_keys'));
      assert.equal(stored.includes(headers['Authorization']!.slice(-43)), false);
      const [{ id }] = (await test.store.organizers.keys()) as [OrganizerKey];
      assert.equal(await test.store.organizers.revokeKey(id, today), true);
      assert.equal(await test.store.organizers.revokeKey(id, today), false);
      await test.refused(ask(test, headers, '/events'), 401);
    });

    it('does only what its scopes name', async () => {
      const test = await testApp();
      const { code } = await test.signUp();
      const headers = await keyOf(test, { scopes: ['check-in'] });
      for (const [path, method] of [
        ['/events', 'GET'],
        ['/events/kelas/signups', 'GET'],
        ['/events/kelas/signups.csv', 'GET'],
        [`/signups/${code}/promote`, 'POST'],
        [`/signups/${code}/data`, 'DELETE'],
      ] as const)
        assert.equal((await test.refused(ask(test, headers, path, method), 403)).code, 'scope-missing');
      assert.equal((await ask(test, headers, `/signups/${code}/check-in`, 'PUT')).status, 200);
    });

    it('shows events of its own organiser only, and those of all to the star', async () => {
      const events = [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['labour-office'] })];
      const test = await testApp({ events });
      const other = await test.signUp({}, { event: 'lain' });
      const [own, all] = [await keyOf(test), await keyOf(test, { organizer: '*' })];
      const ids = async (headers: Record<string, string>) =>
        (await json<{ events: EventSummary[] }>(ask(test, headers, '/events'))).events.map(({ id }) => id);
      assert.deepEqual([await ids(own), (await ids(all)).sort()], [['kelas'], ['kelas', 'lain']]);
      await test.refused(ask(test, own, '/events/lain/signups'), 404);
      await test.refused(ask(test, own, `/signups/${other.code}/check-in`, 'PUT'), 404);
      await test.refused(ask(test, own, `/signups/${other.code}/data`, 'DELETE'), 404);
      assert.equal((await ask(test, all, `/signups/${other.code}/check-in`, 'PUT')).status, 200);
    });

    it('is of no use to a page of another origin', async () => {
      const test = await testApp();
      const headers = { ...(await keyOf(test)), Origin: 'https://desa.example' };
      const response = await ask(test, headers, '/events');
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
      const asked = await ask(
        test,
        { ...headers, 'Access-Control-Request-Method': 'GET' },
        '/events',
        'OPTIONS',
      );
      assert.equal(asked.headers.get('Access-Control-Allow-Origin'), null);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
    });
  });

  describe('the list of sign-ups', () => {
    it('is in the order in which they came, and can be searched by name, number and code, and filtered', async () => {
      const test = await testApp({ events: [sampleEvent({ waitingList: true })] });
      const headers = await keyOf(test);
      const made = [
        await test.signUp({ name: 'Désirée Putri' }),
        await test.signUp({ contact: { kind: 'whatsapp', value: '0899 1111 2222' } }),
        await test.signUp({ name: 'Budi' }),
      ];
      const [first, second, third] = made.map(({ code }) => code);
      assert.deepEqual(codes(await list(test, headers)), [first, second, third]);
      const searches: readonly [string, unknown[]][] = [
        ['?search=desiree', [first]],
        ['?search=089911', [second]],
        [`?search=${third!.toLowerCase()}`, [third]],
        ['?search=%25', []],
        ['?status=waiting', [third]],
        ['?session=lain', []],
      ];
      for (const [query, expected] of searches)
        assert.deepEqual(codes(await list(test, headers, query)), expected, query);
    });

    it('comes as CSV in which nothing runs as a formula and every text stays whole', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 9 })] });
      const headers = await keyOf(test);
      const names = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', 'Siti, "Ibu"', ' =1+1'];
      for (const name of names) await test.signUp({ name, need: 'satu;\n=dua' });
      const response = await ask(test, headers, '/events/kelas/signups.csv?lang=id');
      assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
      assert.match(response.headers.get('Content-Disposition')!, /filename="kelas\.csv"/);
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const rows = parsedCsv(bytes.subarray(3).toString());
      assert.deepEqual(rows[0], [
        'Kode',
        'Status',
        'Sesi',
        'Nama',
        'Lewat',
        'Kontak',
        'Kebutuhan',
        'Mendaftar',
        'Hadir',
        'Desa',
      ]);
      for (const row of rows) for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
      assert.deepEqual(
        rows.slice(1).map((row) => row[3]!.replace(/^'/, '')),
        names.map((name) => name.trim()),
      );
      assert.equal(rows[1]![5], "'+6281234567890");
    });
  });

  describe('promotion', () => {
    it('gives no seat that is not there, and with seat=add adds one for this person alone', async () => {
      const event = sampleEvent({ ...twoTimes, waitingList: true });
      const test = await testApp({ events: [event] });
      const headers = await keyOf(test);
      await test.signUp({ session: 'pagi' });
      const [early, late] = [await test.signUp({ session: 'pagi' }), await test.signUp({ session: 'pagi' })];
      const promote = (query = '') => ask(test, headers, `/signups/${late.code}/promote${query}`, 'POST');
      assert.equal((await test.refused(promote(), 409)).code, 'event-full');
      assert.equal((await json<Attendee>(promote('?seat=add'))).status, 'confirmed');
      assert.equal(
        (await json<Attendee>(promote('?seat=add'))).status,
        'confirmed',
        'a second time adds none',
      );
      const { capacity, sessions } = await test.event();
      assert.deepEqual([capacity, sessions[0]!.capacity, sessions[0]!.seatsLeft], [3, 2, 0]);
      assert.equal((await test.look(early)).place, 1);
    });

    it('does not help where more seats are taken than there are, nor who has cancelled or is not there', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 3, waitingList: true })] });
      const headers = await keyOf(test);
      for (let n = 0; n < 3; n++) await test.signUp();
      const waiting = await test.signUp();
      await test.store.announce([sampleEvent({ capacity: 1, waitingList: true })], today);
      const promote = (code: string) => ask(test, headers, `/signups/${code}/promote?seat=add`, 'POST');
      await test.refused(promote(waiting.code), 409);
      assert.equal((await test.event()).capacity, 1);
      await test.cancel(waiting);
      assert.equal((await test.refused(promote(waiting.code), 409)).code, 'signup-cancelled');
      assert.equal((await test.refused(promote('PYG-%00'), 404)).code, 'signup-unknown');
    });
  });

  describe('check-in', () => {
    it('notes the first moment, can be taken back, and is for those with a seat', async () => {
      const test = await testApp({ events: [sampleEvent({ capacity: 1, waitingList: true })] });
      const headers = await keyOf(test);
      const [here, waiting] = [await test.signUp(), await test.signUp()];
      const checkIn = (code: string, method = 'PUT') =>
        ask(test, headers, `/signups/${code}/check-in`, method);
      assert.equal((await json<Attendee>(checkIn(here.code))).checkedInAt, today.toISOString());
      test.now = new Date('2026-11-21T03:00:00Z');
      assert.equal((await json<Attendee>(checkIn(here.code))).checkedInAt, today.toISOString());
      assert.equal('checkedInAt' in (await json<Attendee>(checkIn(here.code, 'DELETE'))), false);
      assert.equal((await test.refused(checkIn(waiting.code), 409)).code, 'signup-without-seat');
    });
  });
});

/** Rows of a CSV by RFC 4180, read by five lines that know nothing of those that wrote it. */
function parsedCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
