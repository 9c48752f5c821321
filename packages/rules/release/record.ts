import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dated, Row } from '../src/index.ts';
import { releasedFolder } from './calculations.ts';
import type { Names } from './names.ts';

/** A row of a later rule set that an earlier, reconstructed one leaves out. */
export interface LeftOut extends Pick<Row, 'from' | 'to' | 'value'> {
  readonly parameter: string;
}

/** What `release.json` says of a rule set; written once. */
export interface ReleaseRecord {
  readonly ruleSetVersion: string;
  readonly checkedUntil: string;
  readonly releasedOn: string;
  /** The later version from whose source this one was made, when it was not released in its own time. */
  readonly reconstructedFrom?: string;
  /** The rows of that version that it leaves out; all others are the same. */
  readonly without?: readonly LeftOut[];
  /** By file, its SHA-256 in the form of the `integrity` attribute. */
  readonly files: Readonly<Record<string, string>>;
  /** By calculation, all that its results may name: each needs words for as long as the file is served. */
  readonly names: Readonly<Record<string, Names>>;
}

/** The SHA-256 of a file's bytes, `sha256-…`. */
export function integrityOf(content: Buffer | string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** The released versions, oldest first. */
export function releasedVersions(): string[] {
  return readdirSync(releasedFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The record of a released version; throws when it was never released. */
export function recordOf(version: string): ReleaseRecord {
  return JSON.parse(readFileSync(join(releasedFolder, version, 'release.json'), 'utf8')) as ReleaseRecord;
}

/** The rows of `later` that `earlier` does not have, each once. */
export function leftOut(earlier: readonly Dated[], later: readonly Dated[]): LeftOut[] {
  const rowOf = (id: string, { from, to, value }: Row): LeftOut => ({ parameter: id, from, to, value });
  const rowsOf = (list: readonly Dated[]): LeftOut[] =>
    list.flatMap(({ id, rows }) => rows.map((row) => rowOf(id, row)));
  const known = new Set(rowsOf(earlier).map((row) => JSON.stringify(row)));
  return rowsOf(later).filter((row) => !known.has(JSON.stringify(row)));
}
