import packed from '../data/sources.json' with { type: 'json' };
import type { Provenance } from './coverage-figure.ts';
import { unpackSource, type PackedSource } from './packed-source.ts';
import { shippedFigures } from './shipped.ts';

const rows = new Map(
  Object.entries(
    packed as unknown as Record<string, readonly [...PackedSource, note: string, noteInIndonesian: string]>,
  ),
);

/**
 * Where the shipped share of an area was printed; undefined where none is shipped.
 * To be imported when somebody asks for a source: it weighs four times the figures.
 */
export function shippedProvenance(code: string): Provenance | undefined {
  const figure = shippedFigures().get(code);
  const row = rows.get(code);
  if (!figure || !row) return undefined;
  const [title, date, url, note, noteInIndonesian] = row;
  return { source: unpackSource([title, date, url], figure.publisher), note, noteInIndonesian };
}
