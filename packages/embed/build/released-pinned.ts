import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrityOf } from './integrity.ts';
import type { Integrity } from './pinned.ts';

/** Where released pinned files are kept, one folder a version, `v1.2.3`. */
export const releasedPinned: string = fileURLToPath(new URL('../released', import.meta.url));

const form = /^v\d+\.\d+\.\d+$/;

/** The folders of the versions that were released; empty before the first. */
export const releasedFolders = (released: string): readonly string[] =>
  existsSync(released) ? readdirSync(released).filter((name) => form.test(name)) : [];

/** Puts every released version under its address, byte for byte, in the place of what was built for it. Throws for one whose bytes have changed. */
export function copyReleasedPinned(publicFolder: string, released = releasedPinned): void {
  for (const name of releasedFolders(released)) {
    const changed = changedFiles(join(released, name));
    if (changed.length > 0) throw new Error(`${name} was released and has changed: ${changed.join(', ')}`);
    cpSync(join(released, name), join(publicFolder, name), { recursive: true });
  }
}

/** Keeps a version for good: its files, without their packed forms, are put beside the released ones. Throws for one that was released. */
export function keepPinned(built: string, name: string, released = releasedPinned): void {
  const kept = join(released, name);
  if (existsSync(kept)) throw new Error(`${name} is released and stays as it is: raise the version`);
  cpSync(join(built, name), kept, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
}

function changedFiles(folder: string): string[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Integrity;
  return Object.entries(files)
    .filter(([path, { integrity }]) => integrityOf(readFileSync(join(folder, path))) !== integrity)
    .map(([path]) => path);
}
