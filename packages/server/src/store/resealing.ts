import type { OpenDatabase } from './open-database.ts';

const atOnce = 200;

/**
 * Seals again with the current key all that is sealed with another, some rows at a time, so that nobody waits for it; says how many people it was.
 * What somebody corrects meanwhile is sealed by the correction and left as it is.
 */
export async function reseal({ db, keyring }: OpenDatabase): Promise<number> {
  let people = 0;
  const current = `${keyring.current()}.%`;
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('signups')
      .select(['id', 'person', 'secret_hash'])
      .where('id', '>', last)
      .where('person', 'not like', current)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, person, secret_hash: context } of rows) {
      const sealed = keyring.seal(keyring.open(person, context), context);
      const written = await db
        .updateTable('signups')
        .set({ person: sealed })
        .where('id', '=', id)
        .where('person', '=', person)
        .executeTakeFirst();
      people += Number(written.numUpdatedRows);
    }
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
  }
  const check = keyring.seal('payung', 'key-check');
  await db.updateTable('settings').set({ value: check }).where('name', '=', 'key-check').execute();
  return people;
}
