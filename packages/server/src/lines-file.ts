import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Writes lines compressed into a file that only its owner reads; never over one that is there, and whole or not at all: a disk that is full keeps nothing. */
export function writeLines(path: string, lines: readonly string[]): void {
  writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  const beside = `${path}.part`;
  try {
    writeFileSync(beside, gzipSync(lines.map((line) => `${line}\n`).join('')), { mode: 0o600, flush: true });
    renameSync(beside, path);
  } catch (error) {
    for (const begun of [path, beside]) rmSync(begun, { force: true });
    throw error;
  }
}

/** The lines of such a file; none at all when it was cut or is something else. */
export function readLines(path: string): string[] {
  const packed = readFileSync(path);
  try {
    return gunzipSync(packed).toString('utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}
