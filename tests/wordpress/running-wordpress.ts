import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { wordpressFolder } from './programs.ts';
import { startDatabase, type Database } from './running-database.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the plugin. */
export const pluginFolder = here('../../packages/wordpress');

/** A real WordPress with our plugin, a database of its own, and one user a role whose password is its name. */
export interface WordPress {
  readonly address: string;
  /** The folder of this copy. */
  readonly folder: string;
  /** What a PHP script prints that runs inside this WordPress. */
  run(code: string): string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const configuration = (socket: string, address: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, "for the tests only $name" );
}
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
if ( file_exists( __DIR__ . '/hardened' ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Copies WordPress and our plugin: a test may change files of its copy. Debian keeps the themes at another place of the system. */
function lay(root: string, socket: string, address: string): void {
  const filter = (path: string) => !path.endsWith('.htaccess');
  cpSync(wordpressFolder, root, { recursive: true, dereference: true, filter });
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, address));
  cpSync(pluginFolder, join(root, 'wp-content/plugins/payung'), { recursive: true });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(here('this-machine.php'), join(root, 'wp-content/mu-plugins/this-machine.php'));
}

const php = (args: readonly string[]): string =>
  execFileSync('/usr/bin/php', ['-d', 'display_errors=stderr', ...args], {
    encoding: 'utf8',
    env: { ...process.env, HTTP_HOST: '' },
  });

function serve(root: string, address: string): ChildProcess {
  const quick = ['opcache.enable=1', 'opcache.revalidate_freq=0', 'output_buffering=4096'];
  return spawn(
    '/usr/bin/php',
    [...quick.flatMap((setting) => ['-d', setting]), '-S', new URL(address).host, '-t', root],
    { stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, detached: true },
  );
}

async function untilAnswering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${address}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`WordPress does not answer at ${address}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  // The server and its workers are one process group.
  process.kill(-child.pid!, 'SIGTERM');
  await once(child, 'exit');
}

/** Fills the database, and serves the folder once it is ready. */
async function open(root: string, database: Database, payung: string): Promise<WordPress> {
  const address = `http://127.0.0.1:${await freePort()}`;
  lay(root, database.socket, address);
  const create = `(new mysqli('localhost', 'root', '', '', 0, ${JSON.stringify(database.socket)}))->query('CREATE DATABASE wordpress');`;
  php(['-r', create]);
  php([here('prepare.php'), root, payung]);
  const server = serve(root, address);
  process.once('exit', () => server.exitCode ?? server.kill());
  await untilAnswering(address);
  return {
    address,
    folder: root,
    run: (code) => php(['-r', `require ${JSON.stringify(`${root}/wp-load.php`)}; ${code}`]),
    stop: () => end(server),
  };
}

/** Starts WordPress with our plugin switched on; `payung` is the address of our site. What was begun is ended when it cannot. */
export async function startWordPress(payung: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-wordpress-'));
  const database = await startDatabase(join(folder, 'db'));
  const clear = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const wordpress = await open(join(folder, 'site'), database, payung);
    return {
      ...wordpress,
      async stop() {
        await wordpress.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
