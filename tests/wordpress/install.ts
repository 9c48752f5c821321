// Makes a real WordPress available, on Debian as root and nowhere else. No service is installed: of the database only its program,
// and WordPress is unpacked and not installed, because its package would bring a web server that starts with the machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPrograms, unpacked, wordpressFolder } from './programs.ts';

/** With the two that WordPress's package links to. */
const packages = [
  ...[
    'mariadb-server-core',
    'mariadb-client-core',
    'php-cli',
    'php-mysql',
    'php-mbstring',
    'php-xml',
    'php-gd',
  ],
  ...['php-getid3', 'libjs-cropper', 'libjs-underscore'],
];

/** One made of blocks, one with a sidebar. */
const themes = ['wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];

const run = (command: string, args: readonly string[], cwd?: string) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Debian's package of WordPress links to files of other packages, from where it stands on a system. */
function unpackWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'payung-package-'));
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', 'wordpress', ...themes], folder);
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(join(unpacked, 'usr/share'), { recursive: true });
  for (const name of readdirSync(folder)) run('dpkg', ['-x', name, unpacked], folder);
  for (const name of ['php', 'javascript'])
    symlinkSync(join('/usr/share', name), join(unpacked, 'usr/share', name));
  rmSync(folder, { recursive: true });
}

const missing = missingPrograms();
const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

if (missing.length && isDebianRoot) {
  console.log(`• installing from Debian's packages for the tests of the plugin: ${missing.join(', ')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!existsSync(join(wordpressFolder, 'wp-load.php'))) unpackWordPress();
} else if (missing.length) {
  console.log(`• the tests of the WordPress plugin are left out; not on this machine: ${missing.join(', ')}`);
}
