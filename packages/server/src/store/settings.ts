import type { Kysely } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

/** The key by which secrets of receipts are made again from idempotency keys. */
export const receiptKey = 'receipt-key';

/** Where a sealed setting belongs: under another name it does not open. */
export const settingContext = (name: string): string => `setting:${name}`;

/** A secret that the server made for itself once, kept sealed. Asked for with every sign-up: what is there is read, and nothing written. */
export async function keptSecret({ db, keyring }: OpenDatabase, name: string): Promise<string | undefined> {
  const sealed = await settingValue(db, name);
  return sealed && keyring.open(sealed, settingContext(name));
}

/** The same, made with this proposal where there is none yet; the first proposal is kept for ever. */
export async function secretSetting(
  { db, keyring }: OpenDatabase,
  name: string,
  proposal: string,
): Promise<string> {
  const context = settingContext(name);
  return keyring.open(await setting(db, name, keyring.seal(proposal, context)), context);
}

/** A value that the server made for itself once, as it is stored. */
export async function setting(db: Kysely<Tables>, name: string, proposal: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value: proposal })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await settingValue(db, name))!;
}

/** A value as it is stored. */
export async function settingValue(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}
