import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isOfSystem, reasonIn } from './reasons.ts';
import type { Line } from './speech.ts';
import { type Keyring, keyringOf, type NamedKey, newKey, parseKeys, writtenKeys } from './keyring.ts';

const note =
  '# Keys of Payung: the first seals, the others open. Without them nobody can read who signed up.\n' +
  '# Keep a copy in another place than the backups.\n';

/** The keys of a file. It is read again when it changes, so that a running server follows a change of keys. */
export function keyringOfFile(path: string): Keyring {
  let keys = readKeyFile(path);
  let readAt = statSync(path).mtimeMs;
  return keyringOf(() => {
    const { mtimeMs } = statSync(path);
    if (mtimeMs !== readAt) keys = readKeyFile(path);
    readAt = mtimeMs;
    return keys;
  });
}

/** The keys of a file; throws when it is not there, or one of them is weak. */
export function readKeyFile(path: string): NamedKey[] {
  return parseKeys(readFileSync(path, 'utf8'));
}

/** Makes a file with a new key, readable by its owner alone; says whether it did: one that is there stays. */
export function makeKeyFile(path: string): boolean {
  if (existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, note + writtenKeys([newKey()]), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    // Another process made it at the same moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What to say where keys could not be come by: their file cannot be made or read, or one of them is weak. */
export function keysRefused(path: string, error: unknown): Line {
  if (!isOfSystem(error)) return (words) => words.keysWeak(error instanceof Error ? error.message : '');
  if (existsSync(path)) return (words) => words.command.noSuchFile(path);
  return (words) => words.keysUnwritable(path, reasonIn(words.writeReasons, error));
}

/** Writes other keys into a file, whole or not at all: a disk that is full keeps those that were there, and nothing beside them. */
export function replaceKeyFile(path: string, keys: readonly NamedKey[]): void {
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, note + writtenKeys(keys), { mode: 0o600, flag: 'wx', flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
