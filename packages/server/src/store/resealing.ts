import type { OpenDatabase } from './open-database.ts';
import { requestContext } from './requests.ts';
import { receiptKey, settingContext, settingValue } from './settings.ts';

const atOnce = 200;

/**
 * Seals again with the current key all that is sealed with another, some rows at a time, so that nobody waits for it; says how many people it was.
 * What somebody corrects meanwhile is sealed by the correction and left as it is.
 */
export async function reseal(open: OpenDatabase): Promise<number> {
  const people = await resealPeople(open);
  await resealRequests(open);
  await resealReceiptKey(open);
  const check = open.keyring.seal('payung', 'key-check');
  await open.db.updateTable('settings').set({ value: check }).where('name', '=', 'key-check').execute();
  return people;
}

async function resealPeople({ db, keyring }: OpenDatabase): Promise<number> {
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
  return people;
}

/** Requests are few. */
async function resealRequests({ db, keyring }: OpenDatabase): Promise<void> {
  const rows = await db
    .selectFrom('requests')
    .select(['id', 'details'])
    .where('details', 'not like', `${keyring.current()}.%`)
    .execute();
  for (const { id, details } of rows) {
    const context = requestContext(id);
    await db
      .updateTable('requests')
      .set({ details: keyring.seal(keyring.open(details!, context), context) })
      .where('id', '=', id)
      .where('details', '=', details)
      .execute();
  }
}

/** The key stays the same, so every receipt stays valid: only what seals it is another. */
async function resealReceiptKey({ db, keyring }: OpenDatabase): Promise<void> {
  const context = settingContext(receiptKey);
  const sealed = await settingValue(db, receiptKey);
  if (sealed === undefined || sealed.startsWith(`${keyring.current()}.`)) return;
  await db
    .updateTable('settings')
    .set({ value: keyring.seal(keyring.open(sealed, context), context) })
    .where('name', '=', receiptKey)
    .execute();
}
