import { readFileSync, readdirSync } from 'node:fs';
import type { Vector } from './vector.ts';

const folder = new URL('../vectors/', import.meta.url);

/** The names of the files that hold vectors, one a calculation. */
export function vectorFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
}

/** A file of the folder of vectors, parsed and otherwise unchecked. */
export function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** The whole suite, in the order of the files; the schema of the folder holds for it, which a test proves. */
export function readVectors(): Vector[] {
  return vectorFiles().flatMap((name) => readJson(name) as Vector[]);
}
