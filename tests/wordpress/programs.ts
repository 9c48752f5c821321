import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the install step unpacks WordPress; `PAYUNG_WORDPRESS` names another folder, for example of a newer version. */
export const unpacked = fileURLToPath(new URL('../../.stamp/wordpress', import.meta.url));

/** The folder that holds `wp-load.php`. */
export const wordpressFolder = process.env['PAYUNG_WORDPRESS'] ?? `${unpacked}/usr/share/wordpress`;

const needed: readonly (readonly [what: string, path: string])[] = [
  ['PHP', '/usr/bin/php'],
  ['MariaDB', '/usr/sbin/mariadbd'],
  ['MariaDB’s install program', '/usr/bin/mariadb-install-db'],
  ['WordPress', `${wordpressFolder}/wp-load.php`],
];

/** What a real WordPress needs and this machine does not have. */
export const missingPrograms = (): readonly string[] =>
  needed.filter(([, path]) => !existsSync(path)).map(([what]) => what);

/** The reason to leave these tests out; false where they can run. In CI a test that is left out is a failure. */
export const withoutWordPress = (): string | false => {
  const missing = missingPrograms();
  return missing.length ? `not on this machine: ${missing.join(', ')} (Debian and root install them)` : false;
};
