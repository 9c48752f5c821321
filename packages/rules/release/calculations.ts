import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A path inside this package. */
export const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where released rule sets are kept, one folder a version. */
export const releasedFolder = inPackage('released');

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
}

/** The calculations of the source: every sub-path of this package that has a form. */
export function calculationNames(): string[] {
  const { exports } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as Manifest;
  return Object.keys(exports).flatMap((path) => /^\.\/([a-z-]+)\/form$/.exec(path)?.[1] ?? []);
}
