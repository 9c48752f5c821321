import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type AppParts, createApp } from './app.ts';
import { callerAddress } from './caller-address.ts';
import { startCleaning } from './cleaning.ts';
import { deskRoot } from './desk/addresses.ts';
import { keyFileFrom, keysFrom, placeFrom } from './environment.ts';
import { keysRefused } from './key-file.ts';
import { type Keyring, WrongKeys } from './keyring.ts';
import { serverFor } from './listening.ts';
import type { LogEntry } from './log.ts';
import { mailFrom } from './mail/mail-settings.ts';
import { createMailer } from './mail/mailer.ts';
import { lines, type PostOffice, postOffice } from './mail/post-office.ts';
import { painter } from './pictures/painter.ts';
import { reasonIn } from './reasons.ts';
import { readAnnouncements } from './announcements.ts';
import { bothLanguages, type Line } from './speech.ts';
import { placeName } from './store/database-place.ts';
import { openStore } from './store/open-store.ts';

let isStopping = false;
/** What waits to be written down. */
let unwritten = '';

const longestStopMs = 10_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const host = process.env['HOST'] || '127.0.0.1';
const port = portFrom(process.env['PORT'] || '8080');
const now = clockFrom(process.env['PAYUNG_NOW']);
const address = addressFrom(process.env['PAYUNG_ADDRESS']);
const proxies = countFrom('PAYUNG_PROXIES', 0);
const needsFormTokens = isForAll(process.env['PAYUNG_FORM_TOKENS']);
const place = placeFrom(process.env);
const staticRoots = process.env['PAYUNG_STATIC']
  ? process.env['PAYUNG_STATIC'].split(delimiter).map((folder) => resolve(folder))
  : ['packages/embed/dist/static', 'demo/dist'].map((folder) => resolve(root, folder));

const keyring = keyringOrGiveUp();
const store = await openStore({ ...place, keyring }).catch((error: Error) => {
  if (error instanceof WrongKeys) return giveUp((words) => words.keysWrong(placeName(place)));
  write({ event: 'error', where: 'start', error: `${error.message}: ${String(error.cause)}` });
  const isFile = 'path' in place;
  return giveUp((words) => words[isFile ? 'dataBroken' : 'databaseAway'](placeName(place)));
});
await store.seed(await readAnnouncements(new URL('../seed/events.json', import.meta.url)), now());
const stopCleaning = await startCleaning({ store, now, logger: write });

const isWithoutKey = (await store.organizers.keys()).every(({ revokedAt }) => revokedAt !== undefined);
const post = postOfficeOrGiveUp();
const app = createApp({
  store,
  keyring,
  now,
  address,
  staticRoots,
  logger: write,
  isStopping: () => isStopping,
  sendsMail: post !== undefined,
  rates: {
    ofAddress: { perMinute: countFrom('PAYUNG_SIGNUPS_PER_ADDRESS', 60) },
    ofEvent: { perMinute: countFrom('PAYUNG_SIGNUPS_PER_EVENT', 3000) },
  },
  needsFormTokens,
  addressOf: (c) =>
    callerAddress(
      {
        socket: getConnInfo(c).remote.address,
        forwardedFor: c.req.header('X-Forwarded-For'),
      },
      proxies,
    ),
  ...(await builtPages()),
});
const server = serverFor(app);
const hostName = host.includes(':') ? `[${host}]` : host;
server.listen(port, host, () => {
  const place = `http://${hostName}:${(server.address() as AddressInfo).port}`;
  say((words) => words.listening(place));
  say((words) => words.desk(place + deskRoot));
  if (isWithoutKey) say((words) => words.deskKey);
  post?.start();
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (server.listening) throw error;
  if (error.code === 'EADDRINUSE') giveUp((words) => words.portTaken(port));
  giveUp((words) => words.notListening(`${hostName}:${port}`, reasonIn(words.listenReasons, error)));
});
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

/** What sends e-mail, where a mail server is named. */
function postOfficeOrGiveUp(): PostOffice | undefined {
  const found = mailFrom(process.env);
  if (found.kind === 'wrong') return giveUp((words) => words.mailWrong[found.variable]);
  if (found.kind === 'off') return undefined;
  const mailer = createMailer(found.settings, lines);
  return postOffice({ outbox: store.outbox, mailer, address: address!, now, logger: write });
}

/** The keys; a first start beside a new file makes them and says so. Ones that are missing, weak or cannot be made end the start in words. */
function keyringOrGiveUp(): Keyring {
  try {
    const found = keysFrom(process.env);
    if (found.kind === 'missing') return giveUp((words) => words.keysMissing(found.path));
    if (found.kind === 'made') say((words) => words.keysMade(found.path));
    return found.keyring;
  } catch (error) {
    return giveUp(keysRefused(keyFileFrom(process.env), error));
  }
}

/** The frame pages, if they are built. A broken build must not keep people from signing up: it becomes a broken page. */
async function builtPages(): Promise<Pick<AppParts, 'pages' | 'paint' | 'regionNames'>> {
  const address = import.meta.resolve('@payung/embed/handler');
  if (!existsSync(fileURLToPath(address))) return {};
  try {
    const { handle, regionNames } = (await import(address)) as {
      readonly handle: NonNullable<AppParts['pages']>;
      readonly regionNames: NonNullable<AppParts['regionNames']>;
    };
    const paint = painter(import.meta.resolve('@payung/embed/painter'), write);
    return { pages: handle, paint, regionNames };
  } catch (error) {
    write({ event: 'error', where: 'start', error: String(error) });
    return { pages: () => Promise.reject(new Error('the built pages cannot be loaded')) };
  }
}

/** Lets the requests and messages on their way finish, then closes the database. */
function stop(): void {
  isStopping = true;
  say((words) => words.stopping);
  stopCleaning();
  const posted = post?.stop();
  server.close(() => void Promise.resolve(posted).then(() => store.close()));
  // A line that had a request on its way is idle only now, and would be kept for more.
  setInterval(() => server.closeIdleConnections(), 100).unref();
  setTimeout(() => server.closeAllConnections(), longestStopMs).unref();
}

/** The time of day, or for demos and tests a clock that starts at a given moment. */
function clockFrom(start: string | undefined): () => Date {
  if (!start) return () => new Date();
  const ahead = Date.parse(start) - Date.now();
  if (Number.isNaN(ahead)) return giveUp((words) => words.nowWrong(start));
  return () => new Date(Date.now() + ahead);
}

function portFrom(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  return giveUp((words) => words.portWrong(value));
}

/** The address that people type, for links, codes and feeds that leave the site; without it, that of each request. */
function addressFrom(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const isRight = /^https?:\/\/[^/?#@]+\/?$/.test(value) && URL.canParse(value);
  return isRight ? new URL(value).origin : giveUp((words) => words.addressWrong(value));
}

/** A whole number of the environment, or the default. */
function countFrom(name: string, usual: number): number {
  const value = process.env[name] || String(usual);
  return /^\d{1,6}$/.test(value) ? Number(value) : giveUp((words) => words.countWrong(name, value));
}

/** Whether every sign-up needs a form token (`all`), and not only those of events that list their sites (`listed`). */
function isForAll(value: string | undefined): boolean {
  if (!value || value === 'listed') return false;
  return value === 'all' || giveUp((words) => words.formTokensWrong(value));
}

function giveUp(line: Line): never {
  process.stderr.write(`${bothLanguages(line)}\n`);
  process.exit(1);
}

function say(line: Line): void {
  writeLines();
  process.stdout.write(`${bothLanguages(line)}\n`);
}

/** What happened is written down in the same turn for all: a line by itself takes as long as to read an event. */
function write(entry: LogEntry): void {
  const line = `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
  if (entry.event === 'error') {
    process.stderr.write(line);
    return;
  }
  if (unwritten === '') setImmediate(writeLines);
  unwritten += line;
}

function writeLines(): void {
  if (unwritten !== '') process.stdout.write(unwritten);
  unwritten = '';
}
