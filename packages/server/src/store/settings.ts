import type { Kysely } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

/** The key by which secrets of receipts are made again from idempotency keys. */
export const receiptKey = 'receipt-key';

/** Where a sealed setting belongs: under another name it does not open. */
export const settingContext = (name: string): string => `setting:${name}`;

/** A secret that the server made for itself once, kept sealed; the first proposal is kept for ever. */
export async function secretSetting(
  { db, keyring }: OpenDatabase,
  name: string,
  proposal: string,
): Promise<string> {
  const context = settingContext(name);
  // Asked for with every sign-up: what is there is read, and nothing written.
  const sealed = (await settingValue(db, name)) ?? (await setting(db, name, keyring.seal(proposal, context)));
  return keyring.open(sealed, context);
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
