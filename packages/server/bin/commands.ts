import type { Announcement } from '@payung/signup';
import { keyFileFrom, keysFrom, placeFrom } from '../src/environment.ts';
import { makeKeyFile, readKeyFile, replaceKeyFile } from '../src/key-file.ts';
import { newKey, WrongKeys } from '../src/keyring.ts';
import { readLines, writeLines } from '../src/lines-file.ts';
import { bothLanguages, type Line } from '../src/speech.ts';
import { placeName } from '../src/store/database-place.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { eventRows, registerPage, registerRows } from '../src/processing-register.ts';
import { breachCommand } from './breach-command.ts';
import { Misuse } from './misuse.ts';
import { organizerKeyCommand } from './organizer-key-command.ts';

/** What was typed after the name of the command. */
export interface Typed {
  readonly rest: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

type Command = (typed: Typed) => Promise<void>;

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  init: () => Promise.resolve(init()),
  start: async () => void (await import('../src/main.ts')),
  key: (typed) => withStore((store) => organizerKeyCommand(store, typed)),
  backup: ({ rest }) => withStore((store) => backup(store, rest)),
  restore: ({ rest }) => withStore((store) => restore(store, rest)),
  purge: ({ options }) => withStore((store) => purge(store, options['log'] === true)),
  'rotate-key': rotateKey,
  register: printRegister,
  breach: (typed) => withStore((store) => breachCommand(store, typed)),
};

function say(line: Line): void {
  console.log(bothLanguages(line));
}

function init(): void {
  const path = keyFileFrom(process.env);
  if (makeKeyFile(path)) say((words) => words.keysMade(path));
  else say((words) => words.command.keysThere(path));
  readKeyFile(path);
  say((words) => words.command.next);
}

/** Opens the store of the environment for one piece of work; what the operator has to mend is said in words. */
async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const place = placeFrom(process.env);
  const found = keysOrMisuse();
  const store = await openStore({ ...place, keyring: found.keyring }).catch((error: unknown) => {
    if (error instanceof WrongKeys) throw new Misuse((words) => words.keysWrong(placeName(place)));
    throw new Misuse((words) => words['path' in place ? 'dataBroken' : 'databaseAway'](placeName(place)));
  });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function keysOrMisuse() {
  try {
    const found = keysFrom(process.env);
    if (found.kind !== 'missing') return found;
  } catch (error) {
    throw new Misuse((words) => words.keysWeak((error as Error).message));
  }
  throw new Misuse((words) => words.keysMissing(keyFileFrom(process.env)));
}

function fileOf(rest: readonly string[]): string {
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0) throw new Misuse((words) => words.command.oneFile);
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
    throw error;
  }
  say((words) => words.command.backedUp(lines.length - 2, path));
}

async function restore(store: Store, rest: readonly string[]): Promise<void> {
  const path = fileOf(rest);
  const lines = readable(path);
  const restored = await store.restore(lines).catch((error: unknown) => {
    if (error instanceof WrongKeys) throw new Misuse((words) => words.keysWrong(path));
    throw error;
  });
  if (typeof restored === 'string') throw new Misuse((words) => words.command.notRestored[restored]);
  say((words) => words.command.restored(restored, path));
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

/** The old key stays in the file until the next change of keys: a request on its way may just have sealed with it. */
async function rotateKey(): Promise<void> {
  if (process.env['PAYUNG_KEYS'] !== undefined) throw new Misuse((words) => words.command.keysInVariable);
  const path = keyFileFrom(process.env);
  await withStore(async (store) => {
    await store.reseal();
    const [current] = readKeyFile(path);
    replaceKeyFile(path, [newKey(), current!]);
    const people = await store.reseal();
    say((words) => words.command.keyChanged(people, path));
  });
}
