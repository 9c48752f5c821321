import { existsSync } from 'node:fs';
import type { Announcement } from '@payung/signup';
import { keyFileFrom, keysFrom, placeFrom } from '../src/environment.ts';
import { keysRefused, makeKeyFile, readKeyFile, replaceKeyFile } from '../src/key-file.ts';
import { newKey, WrongKeys } from '../src/keyring.ts';
import { readLines, writeLines } from '../src/lines-file.ts';
import { unwritable } from '../src/reasons.ts';
import { bothLanguages, type Line } from '../src/speech.ts';
import { placeName } from '../src/store/database-place.ts';
import { openStore } from '../src/store/open-store.ts';
import { isFull } from '../src/store/passing-failure.ts';
import type { Store } from '../src/store/store.ts';
import { eventRows, registerPage, registerRows } from '../src/processing-register.ts';
import { breachCommand } from './breach-command.ts';
import { Misuse } from './misuse.ts';
import { organizerKeyCommand } from './organizer-key-command.ts';
import type { Typed, Usage } from './typed.ts';

interface Command extends Usage {
  readonly run: (typed: Typed) => Promise<void>;
}

const usage: Line = (words) => words.command.usage;
const plain = { options: [], usage };

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  init: { ...plain, run: () => Promise.resolve(init()) },
  start: { ...plain, run: async () => void (await import('../src/main.ts')) },
  key: {
    options: ['organizer', 'scopes'],
    words: ([action]) => (action === 'revoke' ? 2 : 1),
    usage: (words) => words.command.keyUsage,
    run: (typed) => withStore((store) => organizerKeyCommand(store, typed)),
  },
  backup: { ...plain, words: () => 1, run: ({ rest }) => withStore((store) => backup(store, rest)) },
  restore: { ...plain, words: () => 1, run: ({ rest }) => restore(rest) },
  purge: {
    options: ['log'],
    usage,
    run: ({ options }) => withStore((store) => purge(store, options['log'] === true)),
  },
  'rotate-key': { ...plain, run: rotateKey },
  register: { options: ['schema', 'lang', 'json'], usage, run: printRegister },
  breach: {
    options: ['event', 'all', 'since', 'until', 'known', 'out'],
    usage: (words) => words.command.breachUsage,
    run: (typed) => withStore((store) => breachCommand(store, typed)),
  },
};

function say(line: Line): void {
  console.log(bothLanguages(line));
}

function init(): void {
  const path = keyFileFrom(process.env);
  try {
    const isMade = makeKeyFile(path);
    readKeyFile(path);
    say((words) => (isMade ? words.keysMade(path) : words.command.keysThere(path)));
  } catch (error) {
    throw new Misuse(keysRefused(path, error));
  }
  say((words) => words.command.next);
}

/** Opens the store of the environment for one piece of work; what the operator has to mend is said in words. A SQLite file that is not there is most likely a mistyped one. */
async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const place = placeFrom(process.env);
  if ('path' in place && !existsSync(place.path))
    throw new Misuse((words) => words.command.noDataFile(place.path));
  await withNewStore(work);
}

/** The same where a SQLite file that is not there is made. */
async function withNewStore(work: (store: Store) => Promise<void>): Promise<void> {
  const place = placeFrom(process.env);
  const found = keysOrMisuse();
  const noRoom = new Misuse((words) => words.command.noRoom(placeName(place)));
  const store = await openStore({ ...place, keyring: found.keyring }).catch((error: unknown) => {
    if (error instanceof WrongKeys) throw new Misuse((words) => words.keysWrong(placeName(place)));
    if (isFull(error)) throw noRoom;
    throw new Misuse((words) => words['path' in place ? 'dataBroken' : 'databaseAway'](placeName(place)));
  });
  try {
    await work(store);
  } catch (error) {
    throw isFull(error) ? noRoom : error;
  } finally {
    await store.close();
  }
}

function keysOrMisuse() {
  try {
    const found = keysFrom(process.env);
    if (found.kind !== 'missing') return found;
  } catch (error) {
    throw new Misuse(keysRefused(keyFileFrom(process.env), error));
  }
  throw new Misuse((words) => words.keysMissing(keyFileFrom(process.env)));
}

function fileOf([path]: readonly string[]): string {
  if (path === undefined) throw new Misuse((words) => words.command.oneFile);
  return path;
}

async function backup(store: Store, rest: readonly string[]): Promise<void> {
  const path = fileOf(rest);
  const lines = await store.backup();
  try {
    writeLines(path, lines);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Misuse((words) => words.command.fileThere(path));
    throw new Misuse(unwritable(path, error));
  }
  say((words) => words.command.backedUp(lines.length - 2, path));
}

async function restore(rest: readonly string[]): Promise<void> {
  const path = fileOf(rest);
  const lines = readable(path);
  await withNewStore(async (store) => {
    const restored = await store.restore(lines).catch((error: unknown) => {
      if (error instanceof WrongKeys) throw new Misuse((words) => words.keysWrong(path));
      throw error;
    });
    if (typeof restored === 'string') throw new Misuse((words) => words.command.notRestored[restored]);
    say((words) => words.command.restored(restored, path));
  });
}

function readable(path: string): string[] {
  try {
    return readLines(path);
  } catch {
    throw new Misuse((words) => words.command.noSuchFile(path));
  }
}

async function purge(store: Store, isLog: boolean): Promise<void> {
  if (!isLog) {
    const people = await store.deleteExpired(new Date());
    return say((words) => words.command.purged(people));
  }
  for (const { at, event_id, people, hash } of await store.deletions())
    console.log([at, event_id, people, hash].join('\t'));
}

/** The register of processing with what each event of the database asks, or with `--schema` of the schema alone; `--lang en`, `--json`. */
async function printRegister({ options }: Typed): Promise<void> {
  const language = options['lang'] === 'en' ? 'en' : 'id';
  const print = (events: readonly Announcement[]) => {
    const json = { fields: registerRows(language), events: eventRows(events, language) };
    const page = registerPage(events, language);
    process.stdout.write(options['json'] === true ? `${JSON.stringify(json, null, 2)}\n` : page);
  };
  if (options['schema'] === true) return print([]);
  await withStore(async (store) => print((await store.events()).map(({ announcement }) => announcement)));
}

/**
 * The old key stays in the file until the next change of keys: a request on its way may just have sealed with it. All must be sealed with the current
 * one before another comes, so whatever ends it half-way, the same command goes on.
 */
async function rotateKey(): Promise<void> {
  if (process.env['PAYUNG_KEYS'] !== undefined) throw new Misuse((words) => words.command.keysInVariable);
  const path = keyFileFrom(process.env);
  await withStore(async (store) => {
    await store.reseal();
    const [current] = readKeyFile(path);
    try {
      replaceKeyFile(path, [newKey(), current!]);
    } catch (error) {
      throw new Misuse(unwritable(path, error));
    }
    const people = await store.reseal();
    say((words) => words.command.keyChanged(people, path));
  });
}
