import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { keyringOfFile, makeKeyFile } from './key-file.ts';
import { type Keyring, keyringOf, parseKeys } from './keyring.ts';
import type { DatabasePlace } from './store/database-place.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the environment says that sign-ups are kept: `DATABASE_URL`, else the file `PAYUNG_DATA`. */
export function placeFrom(variables: Variables): DatabasePlace {
  const url = variables['DATABASE_URL'];
  return url ? { url } : { path: resolve(variables['PAYUNG_DATA'] || resolve(root, 'data/payung.sqlite')) };
}

/** The folder for what an operator has to keep to themselves: that of the database file, else `data`. */
export function dataFolderFrom(variables: Variables): string {
  const place = placeFrom(variables);
  return 'path' in place ? dirname(place.path) : resolve(root, 'data');
}

/** The file of the keys: `PAYUNG_KEY_FILE`, else `payung.keys` beside the database file. */
export function keyFileFrom(variables: Variables): string {
  return resolve(variables['PAYUNG_KEY_FILE'] || join(dataFolderFrom(variables), 'payung.keys'));
}

/** How the keys were come by. */
export type FoundKeys =
  | { readonly kind: 'found'; readonly keyring: Keyring }
  | { readonly kind: 'made'; readonly keyring: Keyring; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string };

/**
 * The keys of the environment: `PAYUNG_KEYS`, else the file. Beside a SQLite file in which nothing is sealed yet a key file is made, so that a
 * first start needs nothing; a database that lost its keys, or one of PostgreSQL, is never given new ones. Throws on a weak key.
 */
export function keysFrom(variables: Variables): FoundKeys {
  const written = variables['PAYUNG_KEYS'];
  if (written !== undefined) {
    const keys = parseKeys(written);
    return { kind: 'found', keyring: keyringOf(() => keys) };
  }
  const path = keyFileFrom(variables);
  const place = placeFrom(variables);
  const mayMake = 'path' in place && !variables['PAYUNG_KEY_FILE'] && !isSealed(place.path);
  if (!existsSync(path) && !mayMake) return { kind: 'missing', path };
  const isMade = makeKeyFile(path);
  const keyring = keyringOfFile(path);
  return isMade ? { kind: 'made', keyring, path } : { kind: 'found', keyring };
}

/** Whether a database file holds anything that was sealed with keys. What is no database is refused later, in better words. */
function isSealed(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = database.prepare("select 1 from settings where name = 'key-check'").get();
    database.close();
    return found !== undefined;
  } catch {
    return false;
  }
}
