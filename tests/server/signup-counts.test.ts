import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onEachDatabase, rowsIn } from './databases.ts';
import { sampleEvent } from './sample-event.ts';

onEachDatabase(({ name, testApp, freshPlace }) => {
  describe('seats that are taken', () => {
    it('are counted by the database itself, also in rows that no server of ours wrote', async () => {
      const place = await freshPlace();
      const test = await testApp({ place, events: [sampleEvent({ capacity: 5 })] });
      await test.signUp();
      assert.equal((await test.event()).seatsLeft, 4);
      await rowsIn(place, copyOfRows);
      assert.equal((await test.event()).seatsLeft, 3);
      await rowsIn(place, `update signups set status = 'cancelled' where code = 'PYG-COPY-01'`);
      assert.equal((await test.event()).seatsLeft, 4);
      await rowsIn(place, 'delete from signups');
      assert.equal((await test.event()).seatsLeft, 5);
    });

    it('are no longer counted where what counts them is taken away', async () => {
      const place = await freshPlace();
      const test = await testApp({ place, events: [sampleEvent({ capacity: 5 })] });
      await rowsIn(place, `drop trigger signups_counted_in${name === 'PostgreSQL' ? ' on signups' : ''}`);
      await test.signUp();
      assert.equal((await test.event()).seatsLeft, 5);
    });

    it('are known of sign-ups from before they were counted', async () => {
      const place = await freshPlace();
      const before = await testApp({ place, events: [sampleEvent({ capacity: 5 })] });
      await before.signUp();
      await before.signUp();
      for (const statement of asItWas(name)) await rowsIn(place, statement);
      const test = await testApp({ place, events: [] });
      assert.equal((await test.event()).seatsLeft, 3);
      await test.signUp();
      assert.equal((await test.event()).seatsLeft, 2);
    });
  });
});

const copyOfRows = `
  insert into signups (event_id, session, code, secret_hash, key_hash, request_hash, status, person, language, consent_hash, created_at, changed_at)
  select event_id, session, 'PYG-COPY-01', 'copy', 'copy', request_hash, status, person, language, consent_hash, created_at, changed_at from signups`;

/** Undoes the step of the database that began to count, and those after it. */
function asItWas(name: 'SQLite' | 'PostgreSQL'): string[] {
  const triggers = ['in', 'out', 'over'].map((way) =>
    name === 'SQLite'
      ? `drop trigger signups_counted_${way}`
      : `drop function signups_counted_${way}() cascade`,
  );
  return [
    ...triggers,
    'drop table signup_counts',
    'drop table withdrawn',
    `delete from kysely_migration where name >= '0009'`,
  ];
}
