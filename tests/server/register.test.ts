import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { newOrganizerKey, scopes } from '@payung/server/organizer-key';
import { registerPage, registerRows } from '@payung/server/processing-register';
import { register } from '@payung/server/register';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent, today } from './sample-event.ts';
import { json } from './test-app.ts';

/** Columns that hold more than one field: their parts stand in the register. */
const whole = ['signups.person', 'requests.details'];
/** What the migrations themselves need. */
const notOurs = /^(kysely_|sqlite_)/;

/** The columns that the register knows, as `table.column`. */
const registered = (): string[] => {
  const elsewhere = /^(memory|log|backup)\./;
  const columns = Object.keys(register)
    .filter((field) => !elsewhere.test(field))
    .map((field) => field.split('.').slice(0, 2).join('.'));
  return [...new Set(columns)].sort();
};

onEachDatabase(({ name, testApp, freshPlace }) => {
  describe('the register of processing', () => {
    it('knows every column of the database, and no other', async () => {
      const place = await freshPlace();
      await testApp({ place });
      const query =
        name === 'SQLite'
          ? `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`
          : `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public'`;
      const columns = (await rowsIn(place, query))
        .filter(({ table }) => !notOurs.test(String(table)))
        .map(({ table, column }) => `${String(table)}.${String(column)}`);
      assert.ok(columns.length > 40);
      assert.deepEqual(registered(), columns.sort());
    });

    it('says sealed only of what is sealed there, and readable only of what is not', async () => {
      const place = await freshPlace();
      const test = await testApp({ place });
      await test.signUp({ need: 'kursi roda' });
      await test.app.request('/api/events/kelas/requests', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          kind: 'erase',
          name: 'Siti',
          contact: { kind: 'email', value: 'siti@contoh.id' },
          language: 'id',
        }),
      });
      for (const table of ['signups', 'requests', 'settings', 'consents', 'events']) {
        const rows = await rowsIn(place, `select * from ${table}`);
        assert.ok(rows.length > 0, table);
        for (const row of rows)
          for (const [column, value] of Object.entries(row)) {
            const field = `${table}.${column}`;
            const form = whole.includes(field) ? 'sealed' : register[field as keyof typeof register].form;
            if (value === null) continue;
            assert.equal(/^test\.[\w-]{40,}$/.test(String(value)), form === 'sealed', field);
            if (form === 'hashed') assert.match(String(value), /^[0-9a-f]{64}$/, field);
          }
      }
    });

    it('is told to an organiser in words, with what their own events ask', async () => {
      const test = await testApp({
        events: [sampleEvent(), sampleEvent({ id: 'lain', organizers: ['village'] })],
      });
      const { kept, shown } = newOrganizerKey({ organizer: 'branch', scopes }, today, randomBytes);
      await test.store.organizers.addKey(kept);
      const headers = { Authorization: `Bearer ${shown}` };
      const told = await json<{ fields: unknown[]; events: { id: string; asks: unknown }[] }>(
        test.get('/api/organizer/register?lang=en', headers),
      );
      assert.deepEqual(told.fields[0], {
        field: 'signups.person.name',
        what: 'name',
        purpose: 'to prepare the seat and greet you',
        basis: 'consent (art. 20 (2) a)',
        form: 'sealed (AES-256-GCM)',
        seenBy: 'the person, organiser of that event',
        until: 'the limit of the event (usually 30 days after its last session), or you ask for deletion',
      });
      assert.deepEqual(
        told.events.map(({ id, asks }) => [id, asks]),
        [['kelas', [{ name: 'desa', what: 'Desa', purpose: 'Peta' }]]],
      );
    });
  });
});

describe('the register in words', () => {
  it('names a basis for everything that is sealed or hashed and of a person', () => {
    for (const [field, { basis, form }] of Object.entries(register))
      if (/^(signups|requests\.details)/.test(field)) assert.ok(basis, `${field} (${form})`);
  });

  it('says the same fields in both languages, each with a purpose of its own language', () => {
    const [id, en] = [registerRows('id'), registerRows('en')];
    assert.deepEqual(
      id.map(({ field }) => field),
      en.map(({ field }) => field),
    );
    id.forEach((row, i) => assert.notEqual(row.purpose, en[i]!.purpose, row.field));
  });

  it('is the page in docs/register.md', () => {
    const page = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8');
    assert.equal(
      page,
      registerPage([], 'en'),
      'write it anew: npm run payung-server -- register --schema --lang en > docs/register.md',
    );
  });
});
